import { handoffId } from '../../model/handoff.ts';
import { handoffsOf } from '../../model/handoffsOf.ts';
import type { Measures } from '../../model/measures.ts';
import type { Step } from '../../model/step.ts';
import type { WorkflowMap } from '../../model/workflowMap.ts';
import { longestPath } from './longestPath.ts';

/** What the flow efficiency needs and nobody has given. */
export type MissingTime =
  | { readonly kind: 'touch'; readonly stepId: string }
  | { readonly kind: 'wait'; readonly handoffId: string };

/** How much of the time along the longest path is work. */
export interface FlowEfficiency {
  /** Touch ÷ (touch + wait), 0–1; null where a time is missing, or where there is none at all. */
  readonly value: number | null;
  /** The real steps of the longest path, in their order. */
  readonly stepIds: readonly string[];
  /** Hours of work and of waiting along the path, as far as they are known. */
  readonly touchHours: number;
  readonly waitHours: number;
  /** At how many handoffs it is known, those along the path, of how many of the map. */
  readonly known: number;
  readonly handoffs: number;
  /** In the order of the path. */
  readonly missing: readonly MissingTime[];
}

const MINUTES_AN_HOUR = 60;

/**
 * Flow efficiency along the longest path: Σ touch ÷ Σ (touch + wait). Touch is what each task takes, and what a
 * handoff itself takes where that is written; wait is the mean wait of each handoff on the path, in calendar hours.
 */
export function flowEfficiency(map: WorkflowMap): FlowEfficiency {
  const measuresOf = new Map(handoffsOf(map).map(({ id, record }) => [id, record.measures]));
  const between = (from: Step, to: Step) => measuresOf.get(handoffId(from.id, to.id));
  const path = longestPath(map, touchOfStep, (from, to) => {
    const measures = between(from, to);
    return touchOfHandoff(measures) + (measures?.waitMeanHours?.value ?? 0);
  });
  const missing: MissingTime[] = [];
  let [touchHours, waitHours, passed] = [0, 0, 0];
  path.forEach((step, place) => {
    const before = path[place - 1];
    const measures = before && between(before, step);
    if (measures) passed += 1;
    if (measures && !measures.waitMeanHours) {
      missing.push({ kind: 'wait', handoffId: handoffId(before.id, step.id) });
    }
    if (step.kind === 'task' && step.touchMinutes === null) missing.push({ kind: 'touch', stepId: step.id });
    touchHours += touchOfHandoff(measures) + touchOfStep(step);
    waitHours += measures?.waitMeanHours?.value ?? 0;
  });
  const hours = touchHours + waitHours;
  const value = missing.length > 0 || hours === 0 ? null : touchHours / hours;
  const [stepIds, known] = [path.map(({ id }) => id), value === null ? 0 : passed];
  return { value, stepIds, touchHours, waitHours, known, handoffs: measuresOf.size, missing };
}

/** Hours; 0 where nobody said. */
function touchOfStep({ touchMinutes }: Step): number {
  return (touchMinutes ?? 0) / MINUTES_AN_HOUR;
}

function touchOfHandoff(measures: Measures | undefined): number {
  return (measures?.touchMinutes?.value ?? 0) / MINUTES_AN_HOUR;
}
