import { z } from 'zod';
import { scoreSheet } from '../../../shared/analysis/scoreSheet.ts';
import { readScoresFile } from '../../../shared/formats/scores/readScoresFile.ts';
import { scoresEnvelopeSchema } from '../../../shared/formats/scores/scoresFormat.ts';
import { writeScoresFile } from '../../../shared/formats/scores/writeScoresFile.ts';
import { dimensions, type Score } from '../../../shared/model/dimension.ts';
import { mergeSheets } from '../../../shared/model/edits/mergeSheets.ts';
import { handoffsOf } from '../../../shared/model/handoffsOf.ts';
import { applyDiff, recordSchema } from '../../../shared/model/mapDiff.ts';
import type { ReturnedSheet } from '../../../shared/model/merge/returnedSheet.ts';
import { ratingId } from '../../../shared/model/rating.ts';
import { SHEET_ID } from '../../../shared/model/sheet.ts';
import type { WorkflowMap } from '../../../shared/model/workflowMap.ts';
import type { MapUnderTest } from '../mapsUnderTest.ts';
import { type Result, result } from '../report.ts';
import { spreadOf } from '../statistics.ts';

const SHEETS = 30;
const HANDOFFS = 100;
const ROUNDS = 5;
const time = '2026-02-01T10:00:00.000Z';
const peerSchema = scoresEnvelopeSchema.extend({ records: z.array(recordSchema) });

/** From the texts of 30 filled sheets of 100 handoffs to the merged map, beside parsing and validating them alone. */
export function measureImportSheets({ map }: MapUnderTest): Result {
  const texts = Array.from({ length: SHEETS }, (_, rater) => filledSheet(map, rater));
  const ours = timed(() =>
    applyDiff(map, mergeSheets(map, { mapId: 'bench', sheets: texts.map(opened), choices: {} })),
  );
  const peer = timed(() => texts.map((text) => peerSchema.parse(JSON.parse(text))));
  return result('importSheets', HANDOFFS, spreadOf(ours), { name: 'zod alone', spread: spreadOf(peer) });
}

function timed(work: () => unknown): number[] {
  return Array.from({ length: ROUNDS }, () => {
    const begun = performance.now();
    work();
    return performance.now() - begun;
  });
}

function opened(text: string): ReturnedSheet {
  const outcome = readScoresFile(text);
  if (outcome.kind !== 'opened') throw new Error(outcome.sentence);
  return outcome.returned;
}

function filledSheet(map: WorkflowMap, rater: number): string {
  const raterId = `analyst${rater}`;
  const handoffIds = handoffsOf(map)
    .slice(0, HANDOFFS)
    .map(({ id }) => id);
  const sheet = scoreSheet(map, {
    sheetId: `sheet${rater}`,
    mapId: 'bench',
    mapVersion: 1,
    sentAt: time,
    sentBy: 'Bench',
    rater: { type: 'rater', id: raterId, name: `Analyst ${rater}`, role: '', laneId: null },
    round: 1,
    handoffIds,
  });
  const scores = Object.fromEntries(
    dimensions.map((dimension, place) => [dimension, (1 + ((place + rater) % 5)) as Score]),
  );
  const rating = handoffIds.map((handoffId) => {
    const id = ratingId(handoffId, raterId, 1);
    return [id, { type: 'rating', id, handoffId, raterId, round: 1, scores, time, comment: '' }] as const;
  });
  const [sent] = sheet.sheet.values();
  if (!sent) throw new Error('This map is no score sheet.');
  const returned = new Map([[SHEET_ID, { ...sent, returnedAt: time }]]);
  return writeScoresFile({ ...sheet, rating: new Map(rating), sheet: returned }, { savedAt: time });
}
