import { type VersionItem, versionHistory } from '../../../shared/analysis/versionHistory.ts';
import { UserError } from '../../../shared/contract/outcome.ts';
import { changesOf, invertDiff, type MapDiff, recordSchema } from '../../../shared/model/mapDiff.ts';
import type { RaterMode } from '../../../shared/model/raterNames.ts';
import type { MapRecord } from '../../../shared/model/workflowMap.ts';
import type { EditLog } from './editLog.ts';
import { joinRegistry } from './joinRegistry.ts';
import { isRegistryType, type LibraryRows } from './libraryRows.ts';
import { entriesNamedIn } from './replaceReferences.ts';
import type { MapRow } from './rowStatements.ts';

/** What a map was, read back from the log. */
export class MapVersions {
  readonly #log: EditLog;
  readonly #rows: LibraryRows;

  constructor({ log, rows }: { readonly log: EditLog; readonly rows: LibraryRows }) {
    this.#log = log;
    this.#rows = rows;
  }

  /** Newest first. */
  historyOf(mapId: string, raters: RaterMode): VersionItem[] {
    return versionHistory([...this.#log.changesOf(mapId)], raters);
  }

  /**
   * The map as it was after that version, with the registry as it is now (LI10). Owners and systems that it refers to
   * and that are gone come back from the log.
   * @throws UserError `not-found` when there is no such version.
   */
  recordsAt(row: MapRow, version: number): MapRecord[] {
    if (version < 1 || version > row.version) {
      throw new UserError('not-found', `There is no version ${version} of this map.`);
    }
    const isNearEnd = row.version - version < version;
    const own = isNearEnd ? this.#goBack(row, version) : this.#goForth(row, version);
    const registry = this.#rows.registry();
    const joined = joinRegistry([...this.#missing(own, registry), ...own], registry, takenIdentifier);
    return [...registry, ...joined];
  }

  #goBack({ id, version: newest }: MapRow, version: number): MapRecord[] {
    const records = new OwnRecords(this.#rows.recordsOf(id));
    for (const diff of this.#log.diffsBetween(id, version, newest).reverse()) records.apply(invertDiff(diff));
    return records.all();
  }

  #goForth({ id }: MapRow, version: number): MapRecord[] {
    const records = new OwnRecords([]);
    for (const diff of this.#log.diffsBetween(id, 0, version)) records.apply(diff);
    return records.all();
  }

  /** The owners and systems that are referred to but no longer registered, as the log last knew them. */
  #missing(own: readonly MapRecord[], registry: readonly MapRecord[]): MapRecord[] {
    const present = new Set(registry.map(keyOf));
    return entriesNamedIn(own)
      .filter((entry) => !present.has(keyOf(entry)))
      .flatMap((entry) => this.lastWordOn(entry) ?? []);
  }

  /** What the log last knew of an owner or system; null where it never knew it. */
  lastWordOn(entry: Pick<MapRecord, 'type' | 'id'>): MapRecord | null {
    for (const diff of this.#log.diffsNaming(entry.id)) {
      const change = changesOf(diff).find(({ before, after }) => {
        const record = after ?? before;
        return record?.type === entry.type && record.id === entry.id;
      });
      if (change) return change.after ?? change.before;
    }
    return null;
  }
}

/** The records of one map while diffs are carried out on them, without those that all maps share. */
class OwnRecords {
  readonly #records = new Map<string, MapRecord>();

  constructor(records: readonly MapRecord[]) {
    for (const record of records) this.#records.set(keyOf(record), record);
  }

  apply({ removed, updated, added }: MapDiff): void {
    for (const record of removed) this.#records.delete(keyOf(record));
    for (const [, after] of updated) this.#put(after);
    for (const record of added) this.#put(record);
  }

  all(): MapRecord[] {
    return [...this.#records.values()].map((record) => recordSchema.parse(record));
  }

  #put(record: MapRecord): void {
    if (!isRegistryType(record.type)) this.#records.set(keyOf(record), record);
  }
}

function keyOf({ type, id }: Pick<MapRecord, 'type' | 'id'>): string {
  return `${type}/${id}`;
}

/** An entry that is missing cannot meet another under its identifier. */
function takenIdentifier(): never {
  throw new Error('An owner or system that was missing is there.');
}
