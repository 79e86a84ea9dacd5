import { findHandoffs } from '../../model/handoffs.ts';
import type { WorkflowMap } from '../../model/workflowMap.ts';
import { countPhrase } from '../countPhrase.ts';
import type { Outline } from './outline.ts';

/** What an outline makes of a map: “12 steps, 3 lanes, 4 handoffs, 2 lines to the parking lot”. */
export function outlineContents(before: WorkflowMap, after: WorkflowMap, outline: Outline): string {
  const added = [...after.step.values()].filter(({ id }) => !before.step.has(id));
  const lanes = new Set(added.map(({ laneId }) => laneId));
  const handoffs = findHandoffs(after).length - findHandoffs(before).length;
  const notes = outline.notes.length;
  return [
    countPhrase(added.length, 'step'),
    countPhrase(lanes.size, 'lane'),
    countPhrase(handoffs, 'handoff'),
    ...(notes > 0 ? [`${countPhrase(notes, 'line')} to the parking lot`] : []),
  ].join(', ');
}
