import type { BpmnNode, BpmnProcess } from './bpmnDocument.ts';
import type { BpmnLane } from './bpmnLanes.ts';
import { byIdentifier, lookUp } from './bpmnReferences.ts';
import type { Section } from './bpmnSections.ts';
import { type Shape, smallestAround } from './bpmnShapes.ts';
import { lanesAsDrawn } from './drawnOrder.ts';
import type { PlannedLane } from './plannedLane.ts';

export interface Placement {
  /** In the order they are drawn in; a lane for what lies in no lane comes last. */
  readonly lanes: readonly PlannedLane[];
  readonly laneByNode: ReadonlyMap<BpmnNode, PlannedLane>;
  /** How many steps were placed by where they are drawn. */
  readonly byDrawing: number;
  /** How many steps lie in no lane of a process that has lanes. */
  readonly astray: number;
}

/** Decides the lane of every step of a section. */
export function placeSteps(section: Section, shapes: ReadonlyMap<string, Shape>): Placement {
  const { process } = section;
  if (!process || process.lanes.length === 0) {
    const only = sectionLane(section);
    const nodes = process?.nodes ?? [];
    const laneByNode = new Map(nodes.map((node) => [node, only]));
    return { lanes: [only], laneByNode, byDrawing: 0, astray: 0 };
  }
  return new LanedPlacement(section, process, shapes).place();
}

/** The lane that stands for a whole pool, or for a process without lanes. */
export function sectionLane({ pool, process, laneKind, position }: Section): PlannedLane {
  return {
    bpmnId: (pool ?? process)?.id ?? null,
    name: pool?.name || process?.name || '',
    kind: laneKind,
    group: '',
    position,
  };
}

class LanedPlacement {
  readonly #section: Section;
  readonly #process: BpmnProcess;
  readonly #shapes: ReadonlyMap<string, Shape>;
  readonly #planned = new Map<BpmnLane, PlannedLane>();
  readonly #laneByNode = new Map<BpmnNode, PlannedLane>();
  #astrayLane: PlannedLane | null = null;
  #byDrawing = 0;
  #astray = 0;

  constructor(section: Section, process: BpmnProcess, shapes: ReadonlyMap<string, Shape>) {
    this.#section = section;
    this.#process = process;
    this.#shapes = shapes;
  }

  place(): Placement {
    const { lanes, nodes } = this.#process;
    for (const lane of lanes) if (lane.isLeaf) this.#plan(lane);
    const named = namedLanes(this.#process);
    const byId = byIdentifier(nodes);
    const guests: [BpmnNode, BpmnNode][] = [];
    for (const node of nodes) {
      const host = node.attachedTo === null ? undefined : lookUp(byId, node.attachedTo);
      if (host && host !== node && host.attachedTo === null) guests.push([node, host]);
      else this.#laneByNode.set(node, this.#laneOf(node, named.get(node)));
    }
    for (const [node, host] of guests) {
      const lane = this.#laneByNode.get(host);
      if (lane) this.#laneByNode.set(node, lane);
    }
    const inFileOrder = [...this.#planned.values()].sort((a, b) => a.position - b.position);
    return {
      lanes: [...lanesAsDrawn(inFileOrder, this.#shapes), ...(this.#astrayLane ? [this.#astrayLane] : [])],
      laneByNode: this.#laneByNode,
      byDrawing: this.#byDrawing,
      astray: this.#astray,
    };
  }

  #laneOf(node: BpmnNode, named: BpmnLane | undefined): PlannedLane {
    if (named?.isLeaf) return this.#plan(named);
    const drawn = this.#drawnIn(node, named);
    if (drawn) {
      this.#byDrawing += 1;
      return this.#plan(drawn);
    }
    if (named) return this.#plan(named);
    this.#astray += 1;
    this.#astrayLane ??= sectionLane(this.#section);
    return this.#astrayLane;
  }

  /** The innermost lane around the node's shape, inside the named lane if there is one. */
  #drawnIn(node: BpmnNode, named: BpmnLane | undefined): BpmnLane | null {
    const shape = this.#shapes.get(node.id ?? '');
    if (!shape) return null;
    const areas = this.#process.lanes.flatMap((lane) => {
      const area = this.#shapes.get(lane.id ?? '');
      const isEligible = lane.isLeaf && (!named || lane.parents.includes(named));
      return area && isEligible ? [[lane, area] as const] : [];
    });
    return smallestAround(shape, areas);
  }

  #plan(lane: BpmnLane): PlannedLane {
    const known = this.#planned.get(lane);
    if (known) return known;
    const around = [this.#section.pool?.name ?? '', ...lane.parents.map((parent) => parent.name)];
    const planned: PlannedLane = {
      bpmnId: lane.id,
      name: lane.name,
      kind: this.#section.laneKind,
      group: around.filter((name) => name !== '').join(' / '),
      position: lane.position,
    };
    this.#planned.set(lane, planned);
    return planned;
  }
}

/** Node -> the lane that names it; of several, the innermost, then the first. */
function namedLanes(process: BpmnProcess): Map<BpmnNode, BpmnLane> {
  const byId = byIdentifier(process.nodes);
  const named = new Map<BpmnNode, BpmnLane>();
  for (const lane of process.lanes) {
    for (const reference of lane.nodeRefs) {
      const node = lookUp(byId, reference);
      if (!node) continue;
      const known = named.get(node);
      if (!known || lane.parents.includes(known)) named.set(node, lane);
    }
  }
  return named;
}
