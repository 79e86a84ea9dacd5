import type { VersionItem } from '../../../shared/analysis/versionHistory.ts';
import type { Response } from '../../../shared/contract/api.ts';
import type { MapSummary } from '../../../shared/contract/mapSummary.ts';
import type { MapVersion } from '../../../shared/contract/mapVersion.ts';
import type { OpenMap } from '../../../shared/contract/openMap.ts';
import { UserError } from '../../../shared/contract/outcome.ts';
import type { StartingPoint } from '../../../shared/contract/startingPoint.ts';
import { emptyDiff } from '../../../shared/model/mapDiff.ts';
import type { RaterMode } from '../../../shared/model/raterNames.ts';
import { templateFrom } from '../../../shared/model/templateFrom.ts';
import {
  type MapRecord,
  mapFromRecords,
  recordsOf,
  type WorkflowMap,
  workflowOf,
} from '../../../shared/model/workflowMap.ts';
import { type Commit, checkCommit } from './checkCommit.ts';
import type { LoggedEdit } from './editChain.ts';
import { EditStore, type LibraryWorld } from './editStore.ts';
import { FindInMaps } from './findInMaps.ts';
import { fitRegistry } from './fitRegistry.ts';
import { fitHistory, readHistory } from './history.ts';
import { removeHolder } from './holder.ts';
import { joinRegistry } from './joinRegistry.ts';
import { libraryFailure } from './libraryFailure.ts';
import { LibraryOverview } from './libraryOverview.ts';
import type { LibraryParts } from './libraryParts.ts';
import { type LibraryEntry, MapSummaries } from './mapSummaries.ts';
import { MapVersions } from './mapVersions.ts';
import { openFolders } from './openFolders.ts';
import { ownStartingPoint } from './ownStartingPoint.ts';
import { RegistryChanges } from './registryChanges.ts';
import { isRegistryLog } from './registryLog.ts';
import { referencesOf } from './replaceReferences.ts';
import { retitle } from './retitle.ts';
import type { MapRow } from './rowStatements.ts';
import { toBeOf } from './toBeOf.ts';

/**
 * All maps of one person or team, in one folder, open for this process alone. Every change is one transaction, and a
 * method that changes something returns only when the change is on the disk. All methods throw `UserError`.
 */
export class Library {
  readonly #parts: LibraryParts;
  readonly #world: LibraryWorld;
  readonly #summaries: MapSummaries;
  readonly #versions: MapVersions;
  readonly #store: EditStore;
  readonly #finder: FindInMaps;
  /** Questions over all maps. */
  readonly overview: LibraryOverview;
  /** What is said about owners and systems themselves. */
  readonly registry: RegistryChanges;

  /** Use `openLibrary`, which checks everything first. */
  constructor(parts: LibraryParts, world: LibraryWorld, tip: LoggedEdit | null, notices: readonly string[]) {
    this.#parts = parts;
    this.#world = world;
    this.#summaries = new MapSummaries(parts.database);
    this.#versions = new MapVersions(parts);
    this.#finder = new FindInMaps(parts.rows);
    this.#store = new EditStore(parts, world, tip, notices);
    this.overview = new LibraryOverview(parts);
    this.registry = new RegistryChanges(parts, world, this.#store);
  }

  /** What the user should read about the library: what was put right, what could not be done. */
  get notices(): readonly string[] {
    return this.#store.notices;
  }

  /** True until the first map is added, whatever becomes of it. */
  get isNew(): boolean {
    return this.#store.tip === null;
  }

  /** Every map that is neither deleted nor a starting point, the newest change first. */
  list(): MapSummary[] {
    return this.#entries().flatMap(({ summary, template }) => (template === null ? [summary] : []));
  }

  /** Every map that is a starting point and not deleted, the newest change first. */
  templates(): StartingPoint[] {
    return this.#entries().flatMap(({ summary, template }) =>
      template === null ? [] : [ownStartingPoint(summary, template)],
    );
  }

  /** Where each map holds all words of the search, the newest change first. Maps without a hit are left out. */
  find(query: string): Response<'library.find'> {
    return this.#reading(() => ({ maps: this.#finder.find(query, this.list()) }));
  }

  /** The map with the whole registry, and its last 200 edits to undo and redo. */
  open(mapId: string): OpenMap {
    return this.#reading(() => {
      const { version } = this.#present(mapId);
      const records = this.#recordsWithRegistry(mapId);
      const history = readHistory(this.#parts.log, mapId);
      const fitted = fitHistory(history, records, (gone) => this.#versions.lastWordOn(gone));
      return { mapId, version, records, ...fitted };
    });
  }

  /** The map with only the owners and systems that it refers to, as it may leave the library. */
  readMap(mapId: string): { readonly map: WorkflowMap; readonly version: number } {
    return this.#reading(() => {
      const { version } = this.#present(mapId);
      const own = this.#parts.rows.recordsOf(mapId);
      const { owners, systems } = referencesOf(own);
      const used = this.#parts.rows
        .registry()
        .filter(({ type, id }) => (type === 'owner' ? owners : systems).has(id));
      return { map: mapFromRecords([...used, ...own]), version };
    });
  }

  /** Whether there is such a map that is no score sheet. */
  has(mapId: string | null): boolean {
    return this.list().some((map) => map.mapId === mapId && map.sheet === null);
  }

  /** The map that is this score sheet, or null. */
  findSheet(sheetId: string): string | null {
    return this.list().find(({ sheet }) => sheet?.sheetId === sheetId)?.mapId ?? null;
  }

  /** Adds a map that comes from outside, after a backup. Returns its new identifier. */
  addMap(map: WorkflowMap, how: { readonly label: string }): string {
    return this.#writing(() => {
      if (!this.isNew) this.#store.backup('import');
      return this.#create(map, how.label);
    });
  }

  /** Adds a map that begins here. Returns its new identifier. */
  createMap(map: WorkflowMap, how: { readonly label: string }): string {
    return this.#writing(() => this.#create(map, how.label));
  }

  /** Stores the map again under another title and returns the copy's identifier. */
  duplicate(mapId: string): string {
    const { map } = this.readMap(mapId);
    return this.createMap(retitle(map, `${workflowOf(map).title} copy`), { label: 'Duplicate map' });
  }

  /** Stores a copy of the map as a starting point. Returns the copy's identifier. */
  saveAsTemplate(mapId: string, named: { readonly title: string; readonly summary: string }): string {
    const { map } = this.readMap(mapId);
    return this.createMap(templateFrom(map, named), { label: 'Save as template' });
  }

  /** Stores the map again as its own to-be: the same records, and where they come from. Returns its identifier. */
  duplicateAsToBe(mapId: string): string {
    const { map, version } = this.readMap(mapId);
    return this.createMap(toBeOf(map, { mapId, version }), { label: 'Duplicate as to-be' });
  }

  /** What was done to the map, the newest first. */
  versions(mapId: string, raters: RaterMode): VersionItem[] {
    return this.#reading(() => this.#versions.historyOf(this.#present(mapId).id, raters));
  }

  /** The map as it was after that version, or as it is now, with the whole registry. */
  openVersion(mapId: string, version: number | null): MapVersion {
    return this.#reading(() => {
      const row = this.#present(mapId);
      const asked = version ?? row.version;
      return { mapId, version: asked, records: this.#versions.recordsAt(row, asked) };
    });
  }

  rename(mapId: string, title: string): void {
    this.#writing(() => {
      const row = this.#present(mapId);
      const before = workflowOf(mapFromRecords(this.#parts.rows.recordsOf(mapId)));
      if (before.title === title) return;
      const diff = { ...emptyDiff, updated: [[before, { ...before, title }] as const] };
      this.#store.put(row, { ...this.#entry(mapId, 'Rename map'), action: 'edit', diff });
    });
  }

  /** Takes the map off the list. `restore` brings it back with its whole history. */
  delete(mapId: string): void {
    this.#writing(() => {
      const row = this.#present(mapId);
      this.#store.put(row, { ...this.#entry(mapId, 'Delete map'), action: 'delete', diff: emptyDiff });
    });
  }

  restore(mapId: string): void {
    this.#writing(() => {
      const row = this.#parts.rows.map(mapId);
      if (!row || isRegistryLog(mapId)) throw notFound();
      if (row.deletedAt === null) return;
      this.#store.put(row, { ...this.#entry(mapId, 'Restore map'), action: 'restore', diff: emptyDiff });
    });
  }

  /**
   * Stores one edit and returns the map's new version. An edit that is stored already is answered with its version.
   * @throws UserError `conflict` when the map is no longer the one the edit was made on; nothing is then changed.
   */
  commit(commit: Commit): number {
    return this.#writing(() => {
      const stored = this.#parts.log.find(commit.editId);
      if (stored?.mapId === commit.mapId) return stored.version;
      if (stored) throw new UserError('bad-request', 'Not saved: this edit belongs to another map.');
      const row = this.#present(commit.mapId);
      checkCommit(commit, row, this.#parts.rows.sheetOf(commit.mapId));
      const { mapId, editId, action, label } = commit;
      const diff = fitRegistry(commit.diff, {
        current: (type, id) => this.#parts.rows.registryRecord(type, id),
        mustStay: (record) => this.#parts.rows.isUsedElsewhere(record, mapId),
      });
      return this.#store.put(row, { mapId, editId, action, label, diff });
    });
  }

  /** Makes the hourly and daily backups whose time has come. A backup that fails is told, never thrown. */
  backupIfDue(): void {
    this.#store.backupIfDue();
  }

  close(): void {
    if (!this.#parts.database.open) return;
    this.#parts.database.close();
    removeHolder(this.#parts.files.holder);
    openFolders.delete(this.#parts.files.folder);
  }

  /** The owners and systems of the map are joined to the registry by their names. */
  #create(map: WorkflowMap, label: string): string {
    const mapId = this.#world.ids.create();
    const registry = this.#parts.rows.registry();
    const added = joinRegistry(recordsOf(map), registry, () => this.#world.ids.create());
    this.#store.put(null, { ...this.#entry(mapId, label), action: 'create', diff: { ...emptyDiff, added } });
    return mapId;
  }

  #entries(): LibraryEntry[] {
    return this.#reading(() =>
      this.#parts.rows
        .maps()
        .filter((row) => row.deletedAt === null)
        .map((row) => this.#summaries.of(row, () => mapFromRecords(this.#recordsWithRegistry(row.id)))),
    );
  }

  #entry(mapId: string, label: string) {
    return { mapId, label, editId: this.#world.ids.create() };
  }

  #recordsWithRegistry(mapId: string): MapRecord[] {
    return [...this.#parts.rows.registry(), ...this.#parts.rows.recordsOf(mapId)];
  }

  #present(mapId: string): MapRow {
    const row = this.#parts.rows.map(mapId);
    if (!row || row.deletedAt !== null) throw notFound();
    return row;
  }

  #reading<T>(read: () => T): T {
    try {
      return read();
    } catch (error) {
      throw libraryFailure(error, 'read');
    }
  }

  #writing<T>(write: () => T): T {
    try {
      return write();
    } catch (error) {
      throw libraryFailure(error, 'save');
    }
  }
}

function notFound(): UserError {
  return new UserError('not-found', 'This map is not in the library. It may have been deleted.');
}
