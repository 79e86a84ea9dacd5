import { registryKey } from '../model/names.ts';
import type { Step } from '../model/step.ts';
import type { Table, WorkflowMap } from '../model/workflowMap.ts';

/** Which lane and step of one map is which of the other: identifier before -> identifier after. */
export interface MapMatch {
  readonly lanes: ReadonlyMap<string, string>;
  readonly steps: ReadonlyMap<string, string>;
}

/**
 * Lanes and steps of the same identifier are the same, where identifiers mean anything: at least half of those that
 * both maps have must carry the same name. What is left is matched by name, where a name stands for one thing in each
 * map: steps by name and lane first, then by name alone.
 */
export function matchMaps(before: WorkflowMap, after: WorkflowMap): MapMatch {
  const trusted = trustsIdentifiers(before, after);
  const lanes = new Pairs(before.lane, after.lane, trusted);
  lanes.pairBy(nameKey, nameKey);
  const steps = new Pairs(before.step, after.step, trusted);
  steps.pairBy(keyWithLane(before), keyWithLane(after));
  steps.pairBy(nameKey, nameKey);
  return { lanes: lanes.found, steps: steps.found };
}

interface Named {
  readonly id: string;
  readonly name: string;
}

/** One map's things on their way to the other's. */
class Pairs<R extends Named> {
  readonly found = new Map<string, string>();
  readonly #before: readonly R[];
  readonly #after: readonly R[];
  readonly #taken = new Set<string>();

  constructor(before: Table<R>, after: Table<R>, trusted: boolean) {
    this.#before = [...before.values()];
    this.#after = [...after.values()];
    if (trusted) for (const id of before.keys()) if (after.has(id)) this.#pair(id, id);
  }

  pairBy(keyBefore: (record: R) => string, keyAfter: (record: R) => string): void {
    const left = uniqueBy(
      this.#before.filter(({ id }) => !this.found.has(id)),
      keyBefore,
    );
    const right = uniqueBy(
      this.#after.filter(({ id }) => !this.#taken.has(id)),
      keyAfter,
    );
    for (const [key, id] of left) {
      const other = right.get(key);
      if (key !== '' && id !== null && other) this.#pair(id, other);
    }
  }

  #pair(before: string, after: string): void {
    this.found.set(before, after);
    this.#taken.add(after);
  }
}

/** Key -> the one identifier that has it, or null where several do. */
function uniqueBy<R extends Named>(records: readonly R[], keyOf: (record: R) => string) {
  const ids = new Map<string, string | null>();
  for (const record of records) {
    const key = keyOf(record);
    ids.set(key, ids.has(key) ? null : record.id);
  }
  return ids;
}

function nameKey({ name }: Named): string {
  return registryKey(name);
}

function keyWithLane(map: WorkflowMap): (step: Step) => string {
  return (step) => {
    const name = registryKey(step.name);
    return name === '' ? '' : JSON.stringify([name, registryKey(map.lane.get(step.laneId)?.name ?? '')]);
  };
}

function trustsIdentifiers(before: WorkflowMap, after: WorkflowMap): boolean {
  let common = 0;
  let alike = 0;
  for (const type of ['lane', 'step'] as const) {
    for (const [id, { name }] of before[type]) {
      const other = after[type].get(id);
      if (!other) continue;
      common += 1;
      if (registryKey(other.name) === registryKey(name)) alike += 1;
    }
  }
  return alike * 2 >= common;
}
