import { sameContent } from '../../../shared/model/mapDiff.ts';
import { registryKey } from '../../../shared/model/names.ts';
import type { Owner } from '../../../shared/model/owner.ts';
import type { System } from '../../../shared/model/system.ts';
import type { MapRecord } from '../../../shared/model/workflowMap.ts';
import { replaceReferences } from './replaceReferences.ts';

/**
 * The records of a map that comes from elsewhere, joined to the registry: an owner or system of the same name is the
 * one that is there, another gets a new identifier when its own is taken. References follow.
 */
export function joinRegistry(
  records: readonly MapRecord[],
  registry: readonly MapRecord[],
  createId: () => string,
): MapRecord[] {
  const joined = { owner: new Joining<Owner>(), system: new Joining<System>() };
  for (const entry of registry) {
    if (entry.type === 'owner') joined.owner.know(entry);
    if (entry.type === 'system') joined.system.know(entry);
  }
  const added: MapRecord[] = [];
  for (const record of records) {
    if (record.type === 'owner') added.push(...joined.owner.join(record, createId));
    if (record.type === 'system') added.push(...joined.system.join(record, createId));
  }
  const own = records.filter((record) => record.type !== 'owner' && record.type !== 'system');
  return [
    ...added,
    ...own.map((record) => replaceReferences(record, joined.owner.identifiers, joined.system.identifiers)),
  ];
}

/** One half of the registry while entries come in. */
class Joining<R extends Owner | System> {
  /** Identifier in the map that comes in -> identifier in the registry. */
  readonly identifiers = new Map<string, string>();
  readonly #byId = new Map<string, R>();
  readonly #byName = new Map<string, R>();

  know(entry: R): void {
    this.#byId.set(entry.id, entry);
    const name = registryKey(entry.name);
    if (name && !this.#byName.has(name)) this.#byName.set(name, entry);
  }

  /** What the registry has to add: the entry, perhaps under a new identifier, or nothing. */
  join(entry: R, createId: () => string): R[] {
    const same = this.#byName.get(registryKey(entry.name));
    const holder = this.#byId.get(entry.id);
    if (same) {
      this.identifiers.set(entry.id, same.id);
      return [];
    }
    if (holder && sameContent(holder, entry)) return [];
    const added = holder ? { ...entry, id: createId() } : entry;
    this.identifiers.set(entry.id, added.id);
    this.know(added);
    return [added];
  }
}
