import type { Node } from '@xyflow/react';
import type { MapLayout, StepBox } from '../../../../shared/layout/mapLayout.ts';
import type { Step } from '../../../../shared/model/step.ts';
import type { WorkflowMap } from '../../../../shared/model/workflowMap.ts';
import { openComments } from '../../comments/openComments.ts';
import { type Area, touches } from '../camera/area.ts';

/** What is drawn on a card, wherever it stands. */
interface StepLook {
  readonly [key: string]: unknown;
  readonly step: Step;
  /** How many comments about it are open. */
  readonly comments: number;
}

export type StepNode = Node<StepLook, 'step'>;

/**
 * The steps in the area as React Flow draws them, in creation order. A node is the same object as before
 * while its step and its place are, its look while its step is; when nothing changed, so is the list.
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
    const look = kept({ step, comments: comments.get(step.id) ?? 0 }, same?.data);
    nodes.push(same && same.data === look && standsAt(same, box) ? same : nodeOf(look, box));
  }
  const unchanged = nodes.length === before.length && nodes.every((node, place) => node === before[place]);
  return unchanged ? before : nodes;
}

function kept(look: StepLook, before: StepLook | undefined): StepLook {
  return before?.step === look.step && before.comments === look.comments ? before : look;
}

function standsAt({ position, width, height }: StepNode, box: StepBox): boolean {
  return position.x === box.x && position.y === box.y && width === box.width && height === box.height;
}

function nodeOf(look: StepLook, { x, y, width, height }: StepBox): StepNode {
  return {
    id: look.step.id,
    type: 'step',
    position: { x, y },
    data: look,
    width,
    height,
    measured: { width, height },
    handles: [],
  };
}
