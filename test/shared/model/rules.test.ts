import { expect, it } from 'vitest';
import { scoreSheet } from '../../../shared/analysis/scoreSheet.ts';
import { changeLane } from '../../../shared/model/edits/changeLane.ts';
import { commentRating } from '../../../shared/model/edits/commentRating.ts';
import { giveScore } from '../../../shared/model/edits/giveScore.ts';
import { emptyDiff, type MapDiff } from '../../../shared/model/mapDiff.ts';
import type { Rater } from '../../../shared/model/rater.ts';
import { mayChangeSheet } from '../../../shared/model/rules.ts';
import { leadMap } from '../../support/sheetTexts.ts';

const ana: Rater = { type: 'rater', id: 'ana', name: 'Ana', role: '', laneId: null };
const ben: Rater = { ...ana, id: 'ben', name: 'Ben' };
const map = scoreSheet(leadMap, {
  sheetId: 's1',
  mapId: 'map1',
  mapVersion: 3,
  sentAt: '2026-01-20T08:00:00.000Z',
  sentBy: 'Dana',
  rater: ana,
  round: 2,
  handoffIds: ['qualify:estimate'],
});
const answer = {
  handoffId: 'qualify:estimate',
  raterId: 'ana',
  round: 2,
  dimension: 'cashImpact',
  score: 4,
  time: '2026-02-01T10:00:00.000Z',
} as const;

function mayHappen(diff: MapDiff): boolean {
  return mayChangeSheet(map.sheet.get('sheet'), diff).allowed;
}

it('[SS21] in a score sheet its rater may answer, comment, and correct their own name', () => {
  expect(mayHappen(giveScore(map, answer))).toBe(true);
  expect(mayHappen(commentRating(map, { ...answer, comment: 'Late.' }))).toBe(true);
  expect(mayHappen({ ...emptyDiff, updated: [[ana, { ...ana, name: 'Ana B.', laneId: 'sales' }]] })).toBe(
    true,
  );
});

it('[SS21] and nothing else: no other round, handoff or rater, and nothing of the map', () => {
  expect(mayHappen(giveScore(map, { ...answer, round: 1 }))).toBe(false);
  expect(mayHappen(giveScore(map, { ...answer, handoffId: 'visit:bill' }))).toBe(false);
  expect(mayHappen({ ...emptyDiff, added: [ben] })).toBe(false);
  expect(mayHappen({ ...emptyDiff, removed: [ana] })).toBe(false);
  expect(mayHappen(changeLane(map, { id: 'sales', patch: { name: 'Shop' } }))).toBe(false);
  expect(mayChangeSheet(undefined, changeLane(map, { id: 'sales', patch: { name: 'Shop' } })).allowed).toBe(
    true,
  );
});
