import type { Connection } from '../connection.ts';
import type { MapDraft } from '../mapDraft.ts';
import { orderAfter } from '../order.ts';

/**
 * Removes a step with everything that cannot be without it: its arrows, comments, and its handoffs' records, ratings
 * and pilots.
 */
export function removeStep(draft: MapDraft, stepId: string): void {
  for (const arrow of draft.all('connection')) {
    if (arrow.from === stepId || arrow.to === stepId) draft.remove('connection', arrow.id);
  }
  const ends = (handoff: string) => handoff.split(':').includes(stepId);
  for (const handoff of draft.all('handoff')) if (ends(handoff.id)) draft.remove('handoff', handoff.id);
  for (const rating of draft.all('rating')) if (ends(rating.handoffId)) draft.remove('rating', rating.id);
  for (const pilot of draft.all('pilot')) if (ends(pilot.handoffId)) draft.remove('pilot', pilot.id);
  for (const comment of draft.all('comment')) {
    if (comment.stepId === stepId || ends(comment.handoffId ?? '')) draft.remove('comment', comment.id);
  }
  draft.remove('step', stepId);
}

/** Moves the steps of a lane to another, whose raters its raters then are; without another its raters are of none. */
export function emptyLane(draft: MapDraft, laneId: string, moveTo: string | null): void {
  for (const step of draft.all('step')) {
    if (step.laneId === laneId && moveTo !== null) draft.update('step', step.id, { laneId: moveTo });
  }
  for (const rater of draft.all('rater')) {
    if (rater.laneId === laneId) draft.update('rater', rater.id, { laneId: moveTo });
  }
}

/**
 * Connects what led to the step with what followed it, so that deleting it leaves no gap.
 * Nothing is joined where several arrows come in and several go out: which belongs to which is not known.
 */
export function joinNeighbours(draft: MapDraft, stepId: string, newId: () => string): void {
  const arrows = draft.all('connection');
  const entries = arrows.filter((arrow) => arrow.to === stepId && arrow.from !== stepId);
  const exits = arrows.filter((arrow) => arrow.from === stepId && arrow.to !== stepId);
  if (entries.length > 1 && exits.length > 1) return;
  for (const entry of entries) {
    for (const exit of exits) join(draft, entry, exit, newId);
  }
}

function join(draft: MapDraft, entry: Connection, exit: Connection, newId: () => string): void {
  const arrows = draft.all('connection');
  if (entry.from === exit.to) return;
  if (arrows.some((arrow) => arrow.from === entry.from && arrow.to === exit.to)) return;
  draft.put({
    ...entry,
    id: newId(),
    to: exit.to,
    kind: entry.kind === 'message' ? entry.kind : exit.kind,
    condition: entry.condition || exit.condition,
    order: orderAfter(arrows),
  });
}
