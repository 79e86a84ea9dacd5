import { displayName } from './displayName.ts';
import { changesOf, type MapDiff, type RecordChange } from './mapDiff.ts';
import { ROUND_LIMIT } from './round.ts';
import { hiddenRound, roundNumbers } from './rounds.ts';
import type { Sheet } from './sheet.ts';
import type { WorkflowMap } from './workflowMap.ts';

/** Whether something may happen; when not, the sentence that the user reads. */
export type Permission = { readonly allowed: true } | { readonly allowed: false; readonly sentence: string };

const allowed: Permission = { allowed: true };
const refused = (sentence: string): Permission => ({ allowed: false, sentence });

/** May an arrow be drawn from one step to another? */
export function mayConnect(map: WorkflowMap, from: string, to: string): Permission {
  const sender = map.step.get(from);
  const receiver = map.step.get(to);
  if (!sender || !receiver) return refused('One of the two steps is no longer on the map.');
  if (from === to) return refused(`“${displayName(sender)}” cannot be connected to itself.`);
  if (sender.kind === 'end') return refused(`“${displayName(sender)}” is an end: nothing follows it.`);
  if (receiver.kind === 'start')
    return refused(`“${displayName(receiver)}” is a start: nothing leads to it.`);
  const exists = [...map.connection.values()].some((arrow) => arrow.from === from && arrow.to === to);
  if (exists) return refused(`“${displayName(sender)}” leads to “${displayName(receiver)}” already.`);
  return allowed;
}

/** May the lane be deleted without asking what becomes of its steps? */
export function mayDeleteLane(map: WorkflowMap, laneId: string): Permission {
  const lane = map.lane.get(laneId);
  if (!lane) return refused('This lane is no longer on the map.');
  const steps = [...map.step.values()].filter((step) => step.laneId === laneId).length;
  if (steps === 0) return allowed;
  const work = steps === 1 ? '1 step' : `${steps} steps`;
  return refused(`“${displayName(lane)}” holds ${work}. Delete them too, or move them to another lane.`);
}

/** May another round of scoring begin? */
export function mayBeginRound(map: WorkflowMap): Permission {
  const hidden = hiddenRound(map);
  if (hidden) return refused(`Round ${hidden.number} is still hidden: reveal it first.`);
  if ((roundNumbers(map).at(-1) ?? 0) >= ROUND_LIMIT)
    return refused(`A map has ${ROUND_LIMIT} rounds at most.`);
  return allowed;
}

/** May the diff be carried out on this score sheet? Only its rater's own word may change; on any other map, everything. */
export function mayChangeSheet(sheet: Sheet | undefined, diff: MapDiff): Permission {
  if (!sheet || changesOf(diff).every((change) => isOwnWord(sheet, change))) return allowed;
  return refused('This is a score sheet: its scores and comments can be changed, the map cannot.');
}

/** The answers that the sheet asks for, and what the rater says of themself. */
function isOwnWord(sheet: Sheet, { before, after }: RecordChange): boolean {
  const record = after ?? before;
  if (record?.type === 'rater') return record.id === sheet.raterId && before !== null && after !== null;
  if (record?.type !== 'rating') return false;
  const { raterId, round, handoffId } = record;
  return raterId === sheet.raterId && round === sheet.round && sheet.handoffIds.includes(handoffId);
}
