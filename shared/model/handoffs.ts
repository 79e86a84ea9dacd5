import type { Connection } from './connection.ts';
import { emptyHandoff, type Handoff, handoffId } from './handoff.ts';
import type { Step } from './step.ts';
import { byOrder, connectionsInOrder, stepsInOrder, type WorkflowMap } from './workflowMap.ts';

/** A place where responsibility passes from one lane to another, found in the drawing. */
export interface FoundHandoff {
  readonly id: string;
  readonly sender: string;
  readonly receiver: string;
  readonly fromLaneId: string;
  readonly toLaneId: string;
  /** True when a message flow or the lane of an outside party is involved. */
  readonly outside: boolean;
  /** The labels met on each path, one entry a path that has any, in the order the paths are found. */
  readonly branches: readonly string[];
  /** Every drawn arrow on any of its paths, in creation order. */
  readonly connectionIds: readonly string[];
  /** What people have said about it; the empty record when nobody has yet. */
  readonly record: Handoff;
}

/** Beyond this many paths from one step no further branch labels are collected; the handoffs themselves are complete. */
const BRANCH_PATH_LIMIT = 2_000;

/**
 * Finds every handoff of the map (method §2): from each real step through decisions only to the next real step,
 * where the two lie in different lanes. Handoffs come in creation order of sender, then receiver.
 * Takes time linear in the arrows on the way for each handoff, plus about 2,000 paths a sender for branch labels.
 */
export function findHandoffs(map: WorkflowMap): FoundHandoff[] {
  const exits = exitsByStep(map);
  return stepsInOrder(map)
    .filter(isRealStep)
    .flatMap((sender) => handoffsFrom(map, exits, sender));
}

/** A step that does work or marks an event; decisions only route. */
export function isRealStep(step: Step): boolean {
  return step.kind !== 'decision';
}

type Exits = ReadonlyMap<string, readonly Connection[]>;

function exitsByStep(map: WorkflowMap): Exits {
  const exits = new Map<string, Connection[]>();
  for (const connection of connectionsInOrder(map)) {
    const list = exits.get(connection.from);
    if (list) list.push(connection);
    else exits.set(connection.from, [connection]);
  }
  return exits;
}

function handoffsFrom(map: WorkflowMap, exits: Exits, sender: Step): FoundHandoff[] {
  const reached = reachThroughDecisions(map, exits, sender);
  const receivers = reached.receivers.filter((receiver) => receiver.laneId !== sender.laneId);
  if (receivers.length === 0) return [];
  const branches = collectBranches(map, exits, sender);
  const entries = Map.groupBy(reached.arrows, (arrow) => arrow.to);
  return receivers.sort(byOrder).map((receiver) => {
    const arrows = arrowsBetween(entries, sender.id, receiver.id);
    const id = handoffId(sender.id, receiver.id);
    return {
      id,
      sender: sender.id,
      receiver: receiver.id,
      fromLaneId: sender.laneId,
      toLaneId: receiver.laneId,
      outside: arrows.some((arrow) => arrow.kind === 'message') || touchesOutsideLane(map, sender, receiver),
      branches: branches.get(receiver.id) ?? [],
      connectionIds: arrows.map((arrow) => arrow.id),
      record: map.handoff.get(id) ?? emptyHandoff(sender.id, receiver.id),
    };
  });
}

function touchesOutsideLane(map: WorkflowMap, sender: Step, receiver: Step): boolean {
  return [sender.laneId, receiver.laneId].some((laneId) => map.lane.get(laneId)?.kind === 'outside');
}

/** All arrows and real steps that can be reached from the sender through decisions; each decision is entered once. */
function reachThroughDecisions(map: WorkflowMap, exits: Exits, sender: Step) {
  const arrows: Connection[] = [];
  const receivers = new Map<string, Step>();
  const entered = new Set<string>();
  const pending = [sender.id];
  for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
    for (const arrow of exits.get(at) ?? []) {
      const target = map.step.get(arrow.to);
      if (!target) continue;
      arrows.push(arrow);
      if (isRealStep(target)) receivers.set(target.id, target);
      else if (!entered.has(target.id)) {
        entered.add(target.id);
        pending.push(target.id);
      }
    }
  }
  return { arrows, receivers: [...receivers.values()] };
}

/** The arrows reached from the sender, by the step they enter, walked back from the receiver. */
function arrowsBetween(
  entries: ReadonlyMap<string, readonly Connection[]>,
  sender: string,
  receiver: string,
): Connection[] {
  const found = new Set<Connection>();
  const seen = new Set([receiver]);
  const pending = [receiver];
  for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
    for (const arrow of entries.get(at) ?? []) {
      found.add(arrow);
      if (arrow.from !== sender && !seen.has(arrow.from)) {
        seen.add(arrow.from);
        pending.push(arrow.from);
      }
    }
  }
  return [...found].sort(byOrder);
}

/** Receiver -> the labels of each loop-free path to it. */
function collectBranches(map: WorkflowMap, exits: Exits, sender: Step): Map<string, string[]> {
  const branches = new Map<string, string[]>();
  let paths = 0;
  const pending: { at: string; labels: string[]; passed: readonly string[] }[] = [
    { at: sender.id, labels: [], passed: [] },
  ];
  for (let path = pending.shift(); path !== undefined && paths < BRANCH_PATH_LIMIT; path = pending.shift()) {
    for (const arrow of exits.get(path.at) ?? []) {
      const target = map.step.get(arrow.to);
      if (!target || path.passed.includes(target.id)) continue;
      const label = arrow.condition.replace(/\s+/gu, ' ').trim();
      const labels = label ? [...path.labels, label] : path.labels;
      paths += 1;
      if (!isRealStep(target)) {
        pending.push({ at: target.id, labels, passed: [...path.passed, target.id] });
      } else if (labels.length > 0) {
        addBranch(branches, target.id, labels.join(' / '));
      }
    }
  }
  return branches;
}

function addBranch(branches: Map<string, string[]>, receiver: string, label: string): void {
  const known = branches.get(receiver);
  if (!known) branches.set(receiver, [label]);
  else if (!known.includes(label)) known.push(label);
}
