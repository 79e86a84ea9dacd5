import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import type Database from 'better-sqlite3';
import { shownName } from '../../../shared/model/shownName.ts';
import { type MapRecord, mapFromRecords, type WorkflowMap } from '../../../shared/model/workflowMap.ts';
import type { LibraryParts } from './libraryParts.ts';
import type { LibraryRows } from './libraryRows.ts';
import { type HandoffRow, type MapFigures, mapFigures, type UseRow } from './mapFigures.ts';
import { isRegistryLog } from './registryLog.ts';
import { entriesNamedIn } from './replaceReferences.ts';
import type { MapRow } from './rowStatements.ts';

/** Raised whenever figures are worked out in another way, so that none of an older Baton is taken for today's. */
const EDITION = 1;
/** How long other calls wait while figures are worked out, in milliseconds. */
const SLICE = 16;

/** The figures of every version of a map, worked out when they are first asked for and kept in the database. */
export class KeptFigures {
  readonly #rows: LibraryRows;
  readonly #database: Database.Database;
  readonly #statements: ReturnType<typeof prepareStatements>;
  /** Map -> its version whose figures were found sound since the library was opened. */
  readonly #sound = new Map<string, number>();
  #nameless = '';

  constructor({ rows, database }: LibraryParts) {
    this.#rows = rows;
    this.#database = database;
    this.#statements = prepareStatements(database);
  }

  /** Works out what is not kept of the newest version of each map. Other calls are answered meanwhile. */
  async bringUpToDate(): Promise<void> {
    let began = performance.now();
    // What is edited meanwhile is stale again.
    for (let stale = this.#stale(); stale.length > 0; stale = this.#stale()) {
      for (const { id } of stale) {
        this.#renew(id);
        if (performance.now() - began < SLICE) continue;
        await setImmediate();
        began = performance.now();
      }
    }
  }

  #stale(): MapRow[] {
    this.#noticeNameless();
    return this.#rows
      .maps()
      .filter((row) => !isRegistryLog(row.id) && this.#sound.get(row.id) !== row.version);
  }

  /** Whether somebody is named depends on the registry, in this one way. */
  #noticeNameless(): void {
    const nameless = namelessIn(this.#rows.registry());
    if (nameless !== this.#nameless) this.#sound.clear();
    this.#nameless = nameless;
  }

  /** The map may have changed since it was found to be stale. */
  #renew(mapId: string): void {
    const row = this.#rows.map(mapId);
    if (!row) return;
    if (!this.#isSound(row)) this.#workOut(row);
    this.#sound.set(mapId, row.version);
  }

  #isSound({ id, version }: MapRow): boolean {
    const { map, handoffs, uses } = this.#statements;
    const kept = map.get(id);
    if (kept?.version !== version) return false;
    const { figures_check: check, ...rest } = kept;
    return check === this.#checkOf({ map: rest, handoffs: handoffs.all(id), uses: uses.all(id) });
  }

  #workOut(row: MapRow): void {
    const figures = mapFigures(row, this.#read(row.id));
    const { forget, keepMap, keepHandoff, keepUse } = this.#statements;
    this.#database
      .transaction(() => {
        forget.run(row.id);
        keepMap.run({ ...figures.map, figures_check: this.#checkOf(figures) });
        for (const handoff of figures.handoffs) keepHandoff.run(handoff);
        for (const use of figures.uses) keepUse.run(use);
      })
      .immediate();
  }

  /** The map with the owners and systems that it names. */
  #read(mapId: string): WorkflowMap {
    const own = this.#rows.recordsOf(mapId);
    const named = entriesNamedIn(own).flatMap(({ type, id }) => this.#rows.registryRecord(type, id) ?? []);
    return mapFromRecords([...named, ...own]);
  }

  /** Kept figures lie outside the log's hash, so those of each map carry their own. */
  #checkOf({ map, handoffs, uses }: MapFigures): string {
    const sorted = [...handoffs].sort((a, b) => (a.handoff_id < b.handoff_id ? -1 : 1));
    const values = [map, ...sorted, ...uses].map((row) => Object.values(row));
    const content = JSON.stringify([EDITION, this.#nameless, values]);
    return createHash('sha256').update(content).digest('hex');
  }
}

function namelessIn(registry: readonly MapRecord[]): string {
  const nameless = registry.filter((record) => 'name' in record && shownName(record.name) === '');
  return nameless.map(({ type, id }) => `${type}/${id}`).join(' ');
}

type KeptMap = MapFigures['map'] & { readonly figures_check: string };

function prepareStatements(database: Database.Database) {
  return {
    map: database.prepare<[string], KeptMap>(
      'select map_id, version, title, as_is_id, is_listed, figures_check from map_figures where map_id = ?',
    ),
    handoffs: database.prepare<[string], HandoffRow>(
      'select * from handoff_figures where map_id = ? order by handoff_id',
    ),
    uses: database.prepare<[string], UseRow>('select * from registry_use where map_id = ? order by place'),
    forget: database.prepare<[string]>('delete from map_figures where map_id = ?'),
    keepMap: database.prepare<[KeptMap]>(`insert into map_figures
      values (@map_id, @version, @title, @as_is_id, @is_listed, @figures_check)`),
    keepHandoff: database.prepare<[HandoffRow]>(`insert into handoff_figures
      values (@map_id, @handoff_id, @name, @from_lane, @to_lane, @owner_id, @system_id, @heat, @readiness, @spread,
        @volume, @verdict, @has_pilot, @pilot_first_day, @pilot_last_day)`),
    keepUse: database.prepare<[UseRow]>(`insert into registry_use
      values (@map_id, @place, @type, @entry_id, @role, @place_kind, @place_id, @place_name)`),
  };
}
