import { addOutline } from '../../shared/formats/outline/addOutline.ts';
import type { Outline } from '../../shared/formats/outline/outline.ts';
import { readOutline } from '../../shared/formats/outline/readOutline.ts';
import { displayName } from '../../shared/model/displayName.ts';
import { applyDiff } from '../../shared/model/mapDiff.ts';
import { foldName } from '../../shared/model/names.ts';
import {
  blankMap,
  connectionsInOrder,
  lanesInOrder,
  stepsInOrder,
  type WorkflowMap,
} from '../../shared/model/workflowMap.ts';

/** Identifiers in a row: `new1`, `new2`, … */
export function countingIds(): () => string {
  let count = 0;
  return () => {
    count += 1;
    return `new${count}`;
  };
}

/** The outline of a text that is not refused. */
export function outlineOf(text: string, map?: WorkflowMap): Outline {
  const reading = readOutline(text, map);
  if (reading.kind === 'refused') throw new Error(reading.sentence);
  return reading.outline;
}

/** The map that the text alone makes. */
export function mapOfOutline(text: string): WorkflowMap {
  const blank = blankMap('');
  const diff = addOutline(blank, { outline: outlineOf(text), newId: countingIds(), after: null });
  return applyDiff(blank, diff);
}

/** Arrows as tests write them: `Qualify -> Estimate`, or `Qualify -> Estimate: if it fits`. */
export function arrowsOf(map: WorkflowMap): string[] {
  return connectionsInOrder(map).map(({ from, to, condition }) => {
    const arrow = `${nameOf(map, from)} -> ${nameOf(map, to)}`;
    return condition ? `${arrow}: ${condition}` : arrow;
  });
}

/** Steps as tests write them, in creation order: `Sales: Qualify`, or `Sales: Big enough? (decision)`. */
export function stepsOf(map: WorkflowMap): string[] {
  return stepsInOrder(map).map(({ laneId, name, kind }) => {
    const lane = map.lane.get(laneId)?.name ?? laneId;
    return `${lane}: ${name}${kind === 'task' ? '' : ` (${kind})`}`;
  });
}

export function laneNamesOf(map: WorkflowMap): string[] {
  return lanesInOrder(map).map((lane) => (lane.kind === 'team' ? lane.name : `${lane.name} (${lane.kind})`));
}

function nameOf(map: WorkflowMap, id: string): string {
  const step = map.step.get(id);
  return step ? foldName(displayName(step)) : id;
}
