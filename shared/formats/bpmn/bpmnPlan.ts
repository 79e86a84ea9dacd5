import type { StepKind } from '../../model/step.ts';
import type { BpmnDocument, BpmnFlow, BpmnNode, BpmnPool } from './bpmnDocument.ts';
import { byIdentifier, lookUp } from './bpmnReferences.ts';
import { type Section, sectionsOf } from './bpmnSections.ts';
import type { Shape } from './bpmnShapes.ts';
import { sectionsAsDrawn } from './drawnOrder.ts';
import { placeSteps, sectionLane } from './lanePlacement.ts';
import type { PlannedLane } from './plannedLane.ts';

/** What happened on the way from a BPMN document to a map, for the report. */
export interface BpmnFindings {
  readonly placedByDrawing: number;
  readonly astray: number;
  readonly subProcesses: number;
  readonly foldedSteps: number;
  readonly foldedFlows: number;
  /** Arrows from a step to itself. */
  readonly selfArrows: number;
  /** Arrows one end of which is nowhere in the file. */
  readonly brokenFlows: readonly BpmnFlow[];
  readonly emptyPools: number;
}

export interface PlannedStep {
  readonly bpmnId: string | null;
  readonly name: string;
  readonly kind: StepKind;
  readonly notes: string;
  readonly lane: PlannedLane;
  readonly position: number;
}

export interface PlannedConnection {
  readonly flow: BpmnFlow;
  readonly from: PlannedStep;
  readonly to: PlannedStep;
}

/** The lanes, steps and connections of a document, before they have identifiers of their own. */
export interface BpmnPlan {
  readonly sections: readonly Section[];
  readonly lanes: readonly PlannedLane[];
  readonly steps: readonly PlannedStep[];
  readonly connections: readonly PlannedConnection[];
  readonly findings: BpmnFindings;
}

/** Steps and connections come in the order of the file, lanes in the order they are drawn in. */
export function planMap(document: BpmnDocument, shapes: ReadonlyMap<string, Shape>): BpmnPlan {
  const sections = sectionsAsDrawn(sectionsOf(document), shapes);
  const poolEnds = poolsWithMessages(document);
  const parts = sections.map((section) => planSection(section, shapes, poolEnds));
  const wires = planConnections(document, new Map(parts.flatMap((part) => part.ends).reverse()));
  const nodes = document.processes.flatMap((process) => process.nodes);
  return {
    sections,
    lanes: parts.flatMap((part) => part.lanes),
    steps: parts.flatMap((part) => part.steps).sort((a, b) => a.position - b.position),
    connections: wires.connections,
    findings: {
      placedByDrawing: sum(parts, (part) => part.placedByDrawing),
      astray: sum(parts, (part) => part.astray),
      subProcesses: sum(nodes, (node) => (node.insideSteps > 0 ? 1 : 0)),
      foldedSteps: sum(nodes, (node) => node.insideSteps),
      foldedFlows: sum(nodes, (node) => node.insideFlows) + wires.foldedFlows,
      selfArrows: wires.selfArrows,
      brokenFlows: wires.brokenFlows,
      emptyPools: sum(parts, (part) => (part.lanes.length === 0 ? 1 : 0)),
    },
  };
}

interface SectionPlan {
  readonly lanes: readonly PlannedLane[];
  readonly steps: readonly PlannedStep[];
  /** What a flow may name -> the step it then touches. */
  readonly ends: readonly (readonly [string, PlannedStep])[];
  readonly placedByDrawing: number;
  readonly astray: number;
}

const nothingPlanned: SectionPlan = { lanes: [], steps: [], ends: [], placedByDrawing: 0, astray: 0 };

function planSection(
  section: Section,
  shapes: ReadonlyMap<string, Shape>,
  poolEnds: ReadonlySet<BpmnPool>,
): SectionPlan {
  const { pool, process } = section;
  const isEmpty = !process || (process.nodes.length === 0 && process.lanes.length === 0);
  const isPoolEnd = pool !== null && poolEnds.has(pool);
  if (isEmpty && !isPoolEnd && !pool?.name) return nothingPlanned;
  const placement = placeSteps(section, shapes);
  const placed = [...placement.laneByNode].map(([node, lane]) => ({ node, step: stepOf(node, lane) }));
  const plan: SectionPlan = {
    lanes: placement.lanes,
    steps: placed.map((each) => each.step),
    ends: placed.flatMap(({ node, step }) => endsOf(node).map((id) => [id, step] as const)),
    placedByDrawing: placement.byDrawing,
    astray: placement.astray,
  };
  return pool && (isEmpty || isPoolEnd) ? withPoolStep(plan, section, pool) : plan;
}

/** Adds the step that stands for what a pool does out of sight; beside lanes it gets a lane named like the pool. */
function withPoolStep(plan: SectionPlan, section: Section, pool: BpmnPool): SectionPlan {
  const hasLanes = section.process !== null && section.process.lanes.length > 0;
  const lane = (hasLanes ? undefined : plan.lanes[0]) ?? sectionLane(section);
  const { id: bpmnId, name, notes, position } = pool;
  const step: PlannedStep = { bpmnId, name, kind: 'task', notes, lane, position };
  return {
    ...plan,
    lanes: plan.lanes.includes(lane) ? plan.lanes : [...plan.lanes, lane],
    steps: [...plan.steps, step],
    ends: bpmnId === null ? plan.ends : [...plan.ends, [bpmnId, step]],
  };
}

function stepOf(node: BpmnNode, lane: PlannedLane): PlannedStep {
  const { id: bpmnId, name, kind, notes, position } = node;
  return { bpmnId, name, kind, notes, lane, position };
}

function endsOf(node: BpmnNode): string[] {
  return [node.id, ...node.insideIds].filter((id) => id !== null);
}

function planConnections(document: BpmnDocument, ends: ReadonlyMap<string, PlannedStep>) {
  const connections: PlannedConnection[] = [];
  const brokenFlows: BpmnFlow[] = [];
  let foldedFlows = 0;
  let selfArrows = 0;
  const flows = [...document.processes.flatMap((process) => process.flows), ...document.messageFlows];
  for (const flow of flows.sort((a, b) => a.position - b.position)) {
    const from = lookUp(ends, flow.source);
    const to = lookUp(ends, flow.target);
    if (!from || !to) brokenFlows.push(flow);
    else if (from !== to) connections.push({ flow, from, to });
    else if (flow.source === flow.target) selfArrows += 1;
    else foldedFlows += 1;
  }
  return { connections, brokenFlows, foldedFlows, selfArrows };
}

function poolsWithMessages(document: BpmnDocument): Set<BpmnPool> {
  const pools = byIdentifier(document.pools);
  const ends = document.messageFlows.flatMap((flow) => [flow.source, flow.target]);
  return new Set(ends.map((end) => lookUp(pools, end)).filter((pool) => pool !== undefined));
}

function sum<T>(items: readonly T[], count: (item: T) => number): number {
  return items.reduce((total, item) => total + count(item), 0);
}
