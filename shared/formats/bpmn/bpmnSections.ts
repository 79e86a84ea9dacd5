import type { LaneKind } from '../../model/lane.ts';
import type { BpmnDocument, BpmnPool, BpmnProcess } from './bpmnDocument.ts';
import { byIdentifier, lookUp } from './bpmnReferences.ts';

/** A part of the picture with lanes of its own: a pool with its process, a pool alone, or a process without a pool. */
export interface Section {
  readonly pool: BpmnPool | null;
  readonly process: BpmnProcess | null;
  /** The kind of the lanes in it. */
  readonly laneKind: LaneKind;
  readonly position: number;
}

/**
 * Splits the document into sections, in the order of the file.
 * Pools without lanes are outside parties beside the pools with lanes; where no pool has lanes,
 * the one with the most steps is the workflow's own and the others are outside parties.
 */
export function sectionsOf(document: BpmnDocument): Section[] {
  const plain = pairPoolsWithProcesses(document);
  const own = plain.some(hasLanes) ? null : largest(plain);
  return plain
    .map((section) => {
      const isOutside = section.pool !== null && !hasLanes(section) && section !== own;
      const laneKind: LaneKind = isOutside ? 'outside' : 'team';
      return { ...section, laneKind, position: (section.pool ?? section.process)?.position ?? 0 };
    })
    .sort((a, b) => a.position - b.position);
}

type Pair = Pick<Section, 'pool' | 'process'>;

function pairPoolsWithProcesses(document: BpmnDocument): Pair[] {
  const byId = byIdentifier(document.processes);
  const taken = new Set<BpmnProcess>();
  const pairs: Pair[] = document.pools.map((pool) => {
    const named = pool.processRef === null ? undefined : lookUp(byId, pool.processRef);
    const process = named && !taken.has(named) ? named : null;
    if (process) taken.add(process);
    return { pool, process };
  });
  for (const process of document.processes) if (!taken.has(process)) pairs.push({ pool: null, process });
  return pairs;
}

function largest(pairs: readonly Pair[]): Pair | null {
  let found: Pair | null = null;
  for (const pair of pairs) if (stepCount(pair) > (found ? stepCount(found) : 0)) found = pair;
  return found;
}

function stepCount(pair: Pair): number {
  return pair.process?.nodes.length ?? 0;
}

function hasLanes(pair: Pair): boolean {
  return pair.process !== null && pair.process.lanes.length > 0;
}
