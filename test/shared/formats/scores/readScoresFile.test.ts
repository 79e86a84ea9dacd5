import { describe, expect, it } from 'vitest';
import { scoreSheet } from '../../../../shared/analysis/scoreSheet.ts';
import { readScoresFile } from '../../../../shared/formats/scores/readScoresFile.ts';
import { writeScoresFile } from '../../../../shared/formats/scores/writeScoresFile.ts';
import { addComment } from '../../../../shared/model/edits/comments.ts';
import { applyDiff } from '../../../../shared/model/mapDiff.ts';
import { ratingId } from '../../../../shared/model/rating.ts';
import { recordsOf } from '../../../../shared/model/workflowMap.ts';
import { ratingOf, withRatings, withRecords, withWorkflow } from '../../../support/ratedMap.ts';
import { filledSheet, leadMap, readSheet, sheetText } from '../../../support/sheetTexts.ts';

const pair = 'qualify:estimate';
const text = sheetText(leadMap, { name: 'Ana', scores: { [pair]: '44553421' } });
const sending = {
  sheetId: 's1',
  mapId: 'map1',
  mapVersion: 3,
  sentAt: '2026-01-20T08:00:00.000Z',
  sentBy: 'Dana',
  round: 1,
  handoffIds: [pair],
};
const ana = { type: 'rater', id: 'rater-1', name: 'Ana', role: '', laneId: null } as const;

function refusal(changed: string): string {
  const outcome = readScoresFile(changed, 'ana.baton-scores');
  if (outcome.kind === 'opened') throw new Error('It was opened.');
  return outcome.sentence;
}

describe('[SS1] a sheet carries the map and what is asked', () => {
  it('and of what people said only its own rater’s values of that round', () => {
    const rated = withRatings(leadMap, { [pair]: ['11111111', '55555555'] });
    const remarked = withWorkflow(
      applyDiff(
        rated,
        addComment(rated, {
          id: 'c1',
          author: 'Ben',
          time: '2026-01-01T00:00:00.000Z',
          text: 'BEN SAID',
          about: { handoffId: pair },
        }),
      ),
      { parkingLot: ['Who pays?'] },
    );
    const second = withRecords(remarked, [ratingOf(pair, 'rater-1', '33333333', 2)]);
    const sheet = scoreSheet(second, { ...sending, rater: ana });
    expect([...sheet.rating.keys()]).toEqual([ratingId(pair, 'rater-1', 1)]);
    expect([...sheet.rater.values()].map(({ name }) => name)).toEqual(['Ana']);
    const written = writeScoresFile(sheet, { savedAt: sending.sentAt });
    expect(written).not.toMatch(/BEN SAID|Who pays|Rater 2/);
    expect(sheet.step).toBe(second.step);
  });

  it('and nothing of a hidden round, not even the rater’s own', () => {
    const hidden = withRecords(withRatings(leadMap, { [pair]: ['11111111'] }), [
      { type: 'round', id: '1', number: 1, startedAt: sending.sentAt, revealed: false },
    ]);
    expect(scoreSheet(hidden, { ...sending, rater: ana }).rating.size).toBe(0);
  });

  it('and the sentences of all levels', () => {
    const { asked } = filledSheet(leadMap, { name: 'Ana', scores: {} }).sheet;
    expect(asked).toHaveLength(8);
    expect(asked.every(({ levels }) => levels.length === 5)).toBe(true);
  });
});

describe('[SS2] a sheet is opened in stages', () => {
  it('as it was written', () => {
    const outcome = readScoresFile(text);
    expect(outcome).toMatchObject({ kind: 'opened', returned: { isAltered: false, strays: [] } });
    if (outcome.kind !== 'opened') return;
    expect(writeScoresFile(outcome.map, { savedAt: outcome.returned.savedAt })).toBe(text);
    expect(outcome.returned.handoffs[0]).toEqual({
      id: pair,
      sender: 'Qualify',
      receiver: 'Estimate',
      fromLane: 'Sales',
      toLane: 'Office',
    });
  });

  it('and refused with its sentence: broken off, another file, newer, without its sheet', () => {
    expect(refusal(text.slice(0, -300))).toMatch(
      /^ana\.baton-scores is not a score sheet, or was damaged: line \d+/,
    );
    expect(refusal('{"format":"baton","formatVersion":2}')).toMatch(
      /is not a score sheet\. Nothing was changed\./,
    );
    expect(refusal(text.replace('"formatVersion":1', '"formatVersion":2'))).toMatch(
      /newer Baton: .* version 2, .* up to 1/,
    );
    expect(refusal(text.replace('"recordsVersion":2', '"recordsVersion":3'))).toMatch(
      /newer Baton: .* version 3, .* up to 2/,
    );
    const lines = text.split('\n').filter((line) => !line.startsWith('{"type":"sheet"'));
    expect(refusal(lines.join('\n').replace(/,\n\]/, '\n]'))).toMatch(
      /does not say which scores it asks for/,
    );
  });
});

describe('[SS3] the checksum tells an altered sheet', () => {
  it('whose values can still be read', () => {
    const altered = readSheet(text.replace('"customerImpact":4', '"customerImpact":1'));
    expect(altered.isAltered).toBe(true);
    expect(altered.ratings[0]?.scores.customerImpact).toBe(1);
  });

  it('and is not troubled by another layout of the same content', () => {
    const again = JSON.stringify(JSON.parse(text), null, 2);
    expect(readSheet(again)).toEqual(readSheet(text));
  });
});

describe('[SS4] values that are no answers are kept apart', () => {
  it('out of range, of no dimension, of another round or of somebody else', () => {
    const odd = text
      .replace('"customerImpact":4', '"customerImpact":7')
      .replace('"cashImpact":5', '"colour":"red"');
    const sheet = readSheet(odd);
    expect(sheet.strays).toEqual([
      { handoffId: pair, dimension: 'colour', value: 'red' },
      { handoffId: pair, dimension: 'customerImpact', value: '7' },
    ]);
    expect(Object.keys(sheet.ratings[0]?.scores ?? {})).toHaveLength(6);
    const outcome = readScoresFile(text);
    if (outcome.kind !== 'opened') throw new Error(outcome.sentence);
    const foreign = withRecords(outcome.map, [ratingOf(pair, 'ana', '1-------', 2)]);
    const read = readSheet(writeScoresFile(foreign, { savedAt: '2026-02-01T10:00:00.000Z' }));
    expect(read.strays).toEqual([{ handoffId: pair, dimension: 'customerImpact', value: '1' }]);
    expect(recordsOf(foreign).filter(({ type }) => type === 'rating')).toHaveLength(2);
  });
});
