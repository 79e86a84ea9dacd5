import type { Node } from '@xyflow/react';
import type { MapLayout, StepBox } from '../../../../shared/layout/mapLayout.ts';
import type { Step } from '../../../../shared/model/step.ts';
import type { WorkflowMap } from '../../../../shared/model/workflowMap.ts';
import { openComments } from '../../comments/openComments.ts';
import { type Area, touches } from '../camera/area.ts';

interface StepLook {
  readonly [key: string]: unknown;
  readonly step: Step;
  readonly box: StepBox;
  /** How many comments about it are open. */
  readonly comments: number;
}

export type StepNode = Node<StepLook, 'step'>;

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
  const comments = openComments(map);
  const nodes: StepNode[] = [];
  for (const box of layout.steps.values()) {
    const step = map.step.get(box.id);
    if (!step || (area && !touches(area, box))) continue;
    const same = known.get(box.id);
    const look = { step, box, comments: comments.get(step.id) ?? 0 };
    nodes.push(same && isSame(same, look) ? same : nodeOf(look));
  }
  const unchanged = nodes.length === before.length && nodes.every((node, place) => node === before[place]);
  return unchanged ? before : nodes;
}

function isSame({ data }: StepNode, { step, box, comments }: StepLook): boolean {
  return data.step === step && data.comments === comments && (data.box === box || isSameBox(data.box, box));
}

function isSameBox(a: StepBox, b: StepBox): boolean {
  return a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;
}

function nodeOf(look: StepLook): StepNode {
  const { step, box } = look;
  const { width, height } = box;
  return {
    id: step.id,
    type: 'step',
    position: { x: box.x, y: box.y },
    data: look,
    width,
    height,
    measured: { width, height },
    handles: [],
  };
}
