import { foldName } from '../../model/names.ts';
import { childrenNamed, type XmlElement } from './readXml.ts';

export interface BpmnLane {
  readonly id: string | null;
  readonly name: string;
  /** The lanes around it, outermost first. */
  readonly parents: readonly BpmnLane[];
  /** True when no lane lies inside it. */
  readonly isLeaf: boolean;
  /** What the file says lies in it, as written. */
  readonly nodeRefs: readonly string[];
  readonly line: number;
  readonly position: number;
}

/**
 * Every lane of a process, outer lanes before the lanes inside them.
 * Lane sets without lanes, which some tools write, say nothing.
 */
export function readLanes(process: XmlElement): BpmnLane[] {
  const lanes: BpmnLane[] = [];
  const pending: { element: XmlElement; parents: readonly BpmnLane[] }[] = lanesIn(process, 'laneSet')
    .map((element) => ({ element, parents: [] }))
    .reverse();
  for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
    const inside = lanesIn(at.element, 'childLaneSet');
    const lane = readLane(at.element, at.parents, inside.length === 0);
    lanes.push(lane);
    const parents = [...at.parents, lane];
    for (const element of inside.reverse()) pending.push({ element, parents });
  }
  return lanes;
}

function lanesIn(element: XmlElement, setName: string): XmlElement[] {
  return childrenNamed(element, setName).flatMap((set) => childrenNamed(set, 'lane'));
}

function readLane(element: XmlElement, parents: readonly BpmnLane[], isLeaf: boolean): BpmnLane {
  return {
    id: element.attributes.get('id')?.trim() || null,
    name: foldName(element.attributes.get('name') ?? ''),
    parents,
    isLeaf,
    nodeRefs: childrenNamed(element, 'flowNodeRef')
      .map((reference) => reference.text.trim())
      .filter((reference) => reference !== ''),
    line: element.line,
    position: element.position,
  };
}
