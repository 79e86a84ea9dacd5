import { scoreSheet } from '../../shared/analysis/scoreSheet.ts';
import { readScoresFile } from '../../shared/formats/scores/readScoresFile.ts';
import { writeScoresFile } from '../../shared/formats/scores/writeScoresFile.ts';
import { handoffsOf } from '../../shared/model/handoffsOf.ts';
import type { ReturnedSheet } from '../../shared/model/merge/returnedSheet.ts';
import type { Rater } from '../../shared/model/rater.ts';
import { SHEET_ID, type Sheet } from '../../shared/model/sheet.ts';
import type { MapRecord, WorkflowMap } from '../../shared/model/workflowMap.ts';
import { buildMap } from './mapBuilder.ts';
import { ratingOf, withRecords } from './ratedMap.ts';

/** Four steps in four lanes, and so three handoffs. */
export const leadMap = buildMap({
  steps: ['Sales: Qualify', 'Office: Estimate', 'Field: Visit', 'Finance: Bill'],
  arrows: ['Qualify -> Estimate', 'Estimate -> Visit', 'Visit -> Bill'],
});

export interface SheetOfTest {
  /** The rater's name; their identifier is the name in small letters unless `raterId` says another. */
  readonly name: string;
  readonly raterId?: string;
  readonly laneId?: string | null;
  /** Handoff -> signs, as in `ratingOf`. */
  readonly scores: Readonly<Record<string, string>>;
  readonly round?: number;
  /** When the answers were given and the sheet was saved; 2026-02-01T10:00:00.000Z when left out. */
  readonly time?: string;
  /** What else its record says. */
  readonly sheet?: Partial<Sheet>;
}

/** The text of a score sheet of the map, filled in and saved to be sent back. */
export function sheetText(map: WorkflowMap, given: SheetOfTest): string {
  const { name, scores, round = 1, time = '2026-02-01T10:00:00.000Z' } = given;
  const rater: Rater = {
    type: 'rater',
    id: given.raterId ?? name.toLowerCase(),
    name,
    role: '',
    laneId: given.laneId ?? null,
  };
  const sent = scoreSheet(map, {
    sheetId: `sheet-${rater.id}`,
    mapId: 'map1',
    mapVersion: 3,
    sentAt: '2026-01-20T08:00:00.000Z',
    sentBy: 'Dana',
    rater,
    round,
    handoffIds: handoffsOf(map).map(({ id }) => id),
  });
  const sheet = sent.sheet.get(SHEET_ID);
  const filled: MapRecord[] = Object.entries(scores).map(([handoffId, signs]) => ({
    ...ratingOf(handoffId, rater.id, signs, round),
    time,
  }));
  if (sheet) filled.push({ ...sheet, returnedAt: time, ...given.sheet });
  return writeScoresFile(withRecords(sent, filled), { savedAt: time });
}

export function readSheet(text: string, fileName = 'sheet.baton-scores'): ReturnedSheet {
  const outcome = readScoresFile(text, fileName);
  if (outcome.kind !== 'opened') throw new Error(outcome.sentence);
  return outcome.returned;
}

export function filledSheet(map: WorkflowMap, given: SheetOfTest): ReturnedSheet {
  return readSheet(sheetText(map, given));
}
