import type { Node } from '@xyflow/react';
import type { MapLayout, StepBox } from '../../../../shared/layout/mapLayout.ts';
import type { Step } from '../../../../shared/model/step.ts';
import type { WorkflowMap } from '../../../../shared/model/workflowMap.ts';
import { type Area, touches } from '../camera/area.ts';

export type StepNode = Node<{ readonly step: Step; readonly box: StepBox }, 'step'>;

/**
 * The steps in the area as React Flow draws them, in creation order. A node is the same object as before
 * while its step and its box are; when nothing changed, so is the list.
 */
export function flowNodes(
  map: WorkflowMap,
  layout: MapLayout,
  area: Area | null,
  before: readonly StepNode[],
): readonly StepNode[] {
  const known = new Map(before.map((node) => [node.id, node]));
  const nodes: StepNode[] = [];
  for (const box of layout.steps.values()) {
    const step = map.step.get(box.id);
    if (!step || (area && !touches(area, box))) continue;
    const same = known.get(box.id);
    nodes.push(same && isSame(same, step, box) ? same : nodeOf(step, box));
  }
  const unchanged = nodes.length === before.length && nodes.every((node, place) => node === before[place]);
  return unchanged ? before : nodes;
}

function isSame({ data }: StepNode, step: Step, box: StepBox): boolean {
  return data.step === step && (data.box === box || isSameBox(data.box, box));
}

function isSameBox(a: StepBox, b: StepBox): boolean {
  return a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;
}

function nodeOf(step: Step, box: StepBox): StepNode {
  const { width, height } = box;
  return {
    id: step.id,
    type: 'step',
    position: { x: box.x, y: box.y },
    data: { step, box },
    width,
    height,
    measured: { width, height },
    handles: [],
  };
}
