import { UserError } from '../../../shared/contract/outcome.ts';
import type { RegistryChange, RegistryEntry } from '../../../shared/contract/registry.ts';
import { emptyDiff, isEmptyDiff, type MapDiff, sameContent } from '../../../shared/model/mapDiff.ts';
import { foldName, registryKey } from '../../../shared/model/names.ts';
import { shownName } from '../../../shared/model/shownName.ts';
import type { MapRecord } from '../../../shared/model/workflowMap.ts';
import type { EditStore, LibraryWorld } from './editStore.ts';
import { libraryFailure } from './libraryFailure.ts';
import type { LibraryParts } from './libraryParts.ts';
import { aboutOf, described, isEntry, type RegisteredEntry } from './registeredEntry.ts';
import { isRegistryLog, REGISTRY_LOG } from './registryLog.ts';
import { replaceReferences } from './replaceReferences.ts';
import { takeBack } from './takeBack.ts';

/** Map, or the registry's own log -> what changes there. */
type ChangesByMap = ReadonlyMap<string, MapDiff>;

/**
 * What is said about an owner or a system itself, in all maps at once. Each change is one transaction, stands in the log
 * of every map that it touches, and can be taken back. All methods throw `UserError`; nothing has then changed.
 */
export class RegistryChanges {
  readonly #parts: LibraryParts;
  readonly #world: LibraryWorld;
  readonly #store: EditStore;

  constructor(parts: LibraryParts, world: LibraryWorld, store: EditStore) {
    this.#parts = parts;
    this.#world = world;
    this.#store = store;
  }

  /** Gives the entry this name, and this role or these notes. Names stay different from one another (MO19). */
  describe({ name, about, ...asked }: RegistryEntry & { readonly name: string; readonly about: string }) {
    return this.#changing(() => {
      const before = this.#require(asked);
      const newName = foldName(name.toWellFormed());
      if (shownName(newName) === '')
        throw refused('Not changed: a name is missing. Type one, then try again.');
      const key = registryKey(newName);
      const same = this.#entries(before).find((entry) => registryKey(entry.name) === key);
      if (same) {
        throw refused(`Not changed: there is “${shownName(same.name)}” already. Merge the two instead.`);
      }
      const after = described(before, newName, about.toWellFormed());
      return this.#put(
        `Describe ${before.type} “${shownName(newName)}”`,
        registryOnly({ updated: [[before, after]] }),
      );
    });
  }

  /** What the entry that stays does not say about itself, it takes over from the one that goes. */
  merge({ into, ...asked }: RegistryEntry & { readonly into: string }) {
    return this.#changing(() => {
      const gone = this.#require(asked);
      const kept = this.#require({ ...asked, id: into });
      if (gone.id === kept.id) throw refused('Not merged: the two are the same already.');
      const more = described(kept, kept.name, aboutOf(kept) || aboutOf(gone));
      const label = `Merge ${gone.type} “${shownName(gone.name)}” into “${shownName(kept.name)}”`;
      return this.#put(
        label,
        new Map([
          ...this.#replaced(gone, kept.id),
          ...registryOnly({ updated: sameContent(kept, more) ? [] : [[kept, more]], removed: [gone] }),
        ]),
      );
    });
  }

  /** An entry that a map names stays, also where that map is deleted (LI10). */
  delete(asked: RegistryEntry) {
    return this.#changing(() => {
      const gone = this.#require(asked);
      if (this.#parts.rows.isUsedElsewhere(gone, REGISTRY_LOG)) {
        throw refused(
          `Not deleted: a map names “${shownName(gone.name)}”, perhaps one that is deleted itself.`,
        );
      }
      return this.#put(`Delete ${gone.type} “${shownName(gone.name)}”`, registryOnly({ removed: [gone] }));
    });
  }

  /** Takes back what nobody has said otherwise since, in every map that the change touched. */
  takeBack({ change }: Pick<RegistryChange, 'change'>) {
    return this.#changing(() => {
      const { log, rows } = this.#parts;
      const edits = log.editsOfChange(change);
      const [first] = edits;
      if (!first) throw new UserError('not-found', 'There is no such change to take back.');
      const inverse = edits.map(({ mapId, diff }) => {
        return [mapId, takeBack(diff, (type, id) => rows.record(mapId, type, id))] as const;
      });
      return this.#put(`Take back: ${first.label}`.slice(0, 500), new Map(inverse));
    });
  }

  #require({ type, id }: RegistryEntry): RegisteredEntry {
    const record = this.#parts.rows.registryRecord(type, id);
    if (record && isEntry(record)) return record;
    throw new UserError('not-found', 'This name is no longer there: it was merged or deleted.');
  }

  /** The others of its type. */
  #entries({ type, id }: RegisteredEntry): RegisteredEntry[] {
    const entries = this.#parts.rows.registry().filter(isEntry);
    return entries.filter((entry) => entry.type === type && entry.id !== id);
  }

  /** In every map that names the entry, the other one in its place. */
  #replaced({ type, id }: RegisteredEntry, into: string): ChangesByMap {
    const table = new Map([[id, into]]);
    const [owners, systems] = type === 'owner' ? [table, new Map()] : [new Map(), table];
    const naming = this.#parts.rows.recordsNaming({ type, id });
    const changes = new Map<string, [MapRecord, MapRecord][]>();
    for (const { mapId, record } of naming) {
      const after = replaceReferences(record, owners, systems);
      if (!sameContent(record, after)) changes.set(mapId, [...(changes.get(mapId) ?? []), [record, after]]);
    }
    return new Map([...changes].map(([mapId, updated]) => [mapId, { ...emptyDiff, updated }]));
  }

  #put(label: string, changes: ChangesByMap): RegistryChange {
    const change = this.#world.ids.create();
    const edits = [...changes].filter(([, diff]) => !isEmptyDiff(diff));
    this.#store.putAll(
      edits.map(([mapId, diff], place) => {
        const before = this.#parts.rows.map(mapId);
        return {
          before,
          edit: { mapId, editId: `${change}-${place}`, action: before ? 'edit' : 'delete', label, diff },
        };
      }),
    );
    return { change, maps: edits.filter(([mapId]) => !isRegistryLog(mapId)).length };
  }

  #changing(change: () => RegistryChange): RegistryChange {
    try {
      return change();
    } catch (error) {
      throw libraryFailure(error, 'save');
    }
  }
}

function registryOnly(diff: Partial<MapDiff>): ChangesByMap {
  return new Map([[REGISTRY_LOG, { ...emptyDiff, ...diff }]]);
}

function refused(sentence: string): UserError {
  return new UserError('bad-request', sentence);
}
