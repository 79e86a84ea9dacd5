import type { MapDiff } from '../mapDiff.ts';
import { emptyDiff } from '../mapDiff.ts';
import { type WorkflowMap, workflowOf } from '../workflowMap.ts';
import { addStep } from './addStep.ts';
import { changeWorkflow } from './changeWorkflow.ts';
import { inTurn } from './inTurn.ts';

/** The most notes a parking lot holds. */
export const PARKING_LIMIT = 1_000;

/** Notes a topic that is not for now, under those before it. A full parking lot takes none. */
export function parkNote(map: WorkflowMap, input: { readonly text: string }): MapDiff {
  return change(map, (notes) => [...notes, input.text].slice(0, PARKING_LIMIT));
}

/** Changes the note at this place, from 0. */
export function changeNote(
  map: WorkflowMap,
  input: { readonly place: number; readonly text: string },
): MapDiff {
  return change(map, (notes) => notes.map((note, place) => (place === input.place ? input.text : note)));
}

export function deleteNote(map: WorkflowMap, input: { readonly place: number }): MapDiff {
  return change(map, (notes) => notes.filter((_, place) => place !== input.place));
}

/** Moves the note at one place to another; places beyond the ends mean the ends. */
export function moveNote(map: WorkflowMap, input: { readonly place: number; readonly to: number }): MapDiff {
  const moved = workflowOf(map).parkingLot[input.place];
  if (moved === undefined) return emptyDiff;
  return change(map, (notes) => {
    const others = notes.filter((_, place) => place !== input.place);
    const to = Math.max(0, Math.min(input.to, others.length));
    return [...others.slice(0, to), moved, ...others.slice(to)];
  });
}

/** Takes the note at this place out of the parking lot and makes it a step of a lane. */
export function noteToStep(
  map: WorkflowMap,
  input: {
    readonly place: number;
    readonly id: string;
    readonly laneId: string;
    readonly column: number | null;
  },
): MapDiff {
  const { place, ...step } = input;
  const name = workflowOf(map).parkingLot[place];
  if (name === undefined) return emptyDiff;
  return inTurn(map, [
    (before) => deleteNote(before, { place }),
    (before) => addStep(before, { ...step, name }),
  ]);
}

function change(map: WorkflowMap, next: (notes: readonly string[]) => string[]): MapDiff {
  return changeWorkflow(map, { patch: { parkingLot: next(workflowOf(map).parkingLot) } });
}
