import type Database from 'better-sqlite3';
import type { PilotSpan } from '../../../shared/analysis/pilotState.ts';
import type { PortfolioHandoff } from '../../../shared/analysis/portfolio.ts';
import type { EntryUse, Load, LoadedEntry, RegistryOverview } from '../../../shared/contract/registry.ts';

/** A handoff of a listed map, before a day says where its pilot stands. SQLite knows 0 and 1 only. */
export type ListedHandoff = Omit<PortfolioHandoff, 'pilot'> & PilotSpan & { readonly hasPilot: number };
export type LoadedRow = Omit<LoadedEntry, 'load' | 'isUnused'> & Load & { readonly isUnused: number };
type Count = RegistryOverview['systemsPerHandoff'][number];

const LOAD =
  'count(*) as handoffs, count(distinct map_id) as maps, total(heat) as heat, max(heat) as hottest';

/** Every question over all maps, prepared once. What it is asked of is kept up to date by `KeptFigures`. */
export function prepareOverviewStatements(database: Database.Database) {
  return {
    handoffs: database.prepare<[], ListedHandoff>(`select map_id as mapId, map_title as mapTitle,
        handoff_id as handoffId, listed_handoff.name, from_lane as fromLane, to_lane as toLane, owner_id as ownerId,
        owner.name as owner, system_id as systemId, system.name as system, heat, readiness, spread, volume, verdict,
        has_pilot as hasPilot, pilot_first_day as firstDay, pilot_last_day as lastDay
      from listed_handoff left join owner on owner.id = owner_id left join system on system.id = system_id`),
    listedMaps: database
      .prepare<[], number>(
        'select count(*) from map_figures join map on map.id = map_id where deleted_at is null and is_listed',
      )
      .pluck(),
    toBes: database
      .prepare<[], [string, string]>('select map_id, as_is_id from map_figures where as_is_id is not null')
      .raw(),
    owners: database.prepare<[], LoadedRow>(loadOfEntries('owner', 'role')),
    systems: database.prepare<[], LoadedRow>(loadOfEntries('system', 'notes')),
    unowned: database.prepare<[], Load>(`select ${LOAD} from listed_handoff where owner_id is null`),
    systemsPerHandoff: database.prepare<[], Count>(`select systems, count(*) as handoffs from (
        select count(distinct entry_id) as systems
        from listed_handoff left join registry_use as use
          on use.map_id = listed_handoff.map_id and use.type = 'system' and use.place_kind = 'handoff'
            and use.place_id = handoff_id
        group by listed_handoff.map_id, handoff_id
      ) group by systems order by systems`),
    uses: database.prepare<
      [string, string],
      EntryUse
    >(`select use.map_id as mapId, map_figures.title as mapTitle, role,
        place_kind as kind, place_id as placeId, place_name as place, heat
      from registry_use as use join map_figures on map_figures.map_id = use.map_id join map on map.id = use.map_id
        left join handoff_figures on handoff_figures.map_id = use.map_id and place_kind = 'handoff'
          and handoff_id = place_id
      where type = ? and entry_id = ? and deleted_at is null and is_listed
      order by map_figures.title, use.map_id, place`),
  };
}

/** Every entry of one half of the registry with what rests on it, by name. */
function loadOfEntries(type: 'owner' | 'system', about: 'role' | 'notes'): string {
  return `with load as (select ${type}_id as id, ${LOAD} from listed_handoff group by ${type}_id),
      listed as (select entry_id as id, count(*) as uses from registry_use as use
        join map_figures on map_figures.map_id = use.map_id join map on map.id = use.map_id
        where type = '${type}' and deleted_at is null and is_listed group by entry_id)
    select entry.id, entry.name, entry.${about} as about, coalesce(handoffs, 0) as handoffs, coalesce(maps, 0) as maps,
      coalesce(heat, 0.0) as heat, hottest, coalesce(uses, 0) as uses,
      not exists (select 1 from registry_use where type = '${type}' and entry_id = entry.id) as isUnused
    from ${type} as entry left join load on load.id = entry.id left join listed on listed.id = entry.id
    order by entry.name collate nocase, entry.id`;
}
