import { dimensions } from '../model/dimension.ts';
import type { Rater } from '../model/rater.ts';
import { hiddenNumbers } from '../model/rounds.ts';
import { SHEET_ID, type Sheet } from '../model/sheet.ts';
import { WORKFLOW_ID } from '../model/workflow.ts';
import { type WorkflowMap, workflowOf } from '../model/workflowMap.ts';
import { dimensionTexts } from './dimensionTexts.ts';

/** Whom a score sheet is for, and what it asks. */
export interface Sending
  extends Pick<Sheet, 'sheetId' | 'mapId' | 'mapVersion' | 'sentAt' | 'sentBy' | 'round' | 'handoffIds'> {
  readonly rater: Rater;
}

/**
 * The map as a score sheet for one rater: all that is drawn and known of it, and of what people said only what this
 * rater did in this round, unless the round is hidden. Other raters, their values, other rounds, comments, the parking
 * lot and pilot cards stay behind.
 */
export function scoreSheet(map: WorkflowMap, { rater, ...sending }: Sending): WorkflowMap {
  const { round } = sending;
  const { title } = workflowOf(map);
  const asked = dimensions.map((dimension) => {
    const { name, question, levels } = dimensionTexts[dimension];
    return { dimension, name, question, levels: [...levels] };
  });
  const sheet: Sheet = {
    type: 'sheet',
    id: SHEET_ID,
    ...sending,
    title,
    raterId: rater.id,
    asked,
    returnedAt: null,
  };
  return {
    ...map,
    workflow: new Map([[WORKFLOW_ID, { ...workflowOf(map), parkingLot: [] }]]),
    rater: new Map([[rater.id, rater]]),
    rating: new Map(ownRatings(map, rater.id, sending).map((rating) => [rating.id, rating])),
    round: new Map([[String(round), openRound(round, sending.sentAt)]]),
    pilot: new Map(),
    comment: new Map(),
    origin: new Map(),
    template: new Map(),
    sheet: new Map([[SHEET_ID, sheet]]),
  };
}

function ownRatings(map: WorkflowMap, raterId: string, { round, handoffIds }: Omit<Sending, 'rater'>) {
  if (hiddenNumbers(map.round).has(round)) return [];
  const isAsked = new Set(handoffIds);
  return [...map.rating.values()].filter(
    (rating) => rating.raterId === raterId && rating.round === round && isAsked.has(rating.handoffId),
  );
}

function openRound(number: number, startedAt: string) {
  return { type: 'round', id: String(number), number, startedAt, revealed: true } as const;
}
