import type { Migration } from '../migration.ts';

/**
 * What questions over all maps ask of a handoff and no row says as it is: heat, verdict, owner; and where owners and
 * systems are named. Worked out from a version of a map, so none of it is in the hash over all rows: it goes with its
 * map, and carries a check of its own.
 */
export const handoffFigures: Migration = {
  version: 30,
  name: 'HandoffFigures',
  statements: `
    create table map_figures (
      map_id text not null primary key references map (id) on delete cascade,
      version integer not null,
      title text not null,
      as_is_id text,
      is_listed integer not null,
      figures_check text not null
    ) strict, without rowid;

    create table handoff_figures (
      map_id text not null references map_figures (map_id) on delete cascade,
      handoff_id text not null,
      name text not null,
      from_lane text not null,
      to_lane text not null,
      owner_id text,
      system_id text,
      heat real,
      readiness real,
      spread real not null,
      volume real,
      verdict text not null,
      has_pilot integer not null,
      pilot_first_day text,
      pilot_last_day text,
      primary key (map_id, handoff_id)
    ) strict, without rowid;

    create table registry_use (
      map_id text not null references map_figures (map_id) on delete cascade,
      place integer not null,
      type text not null,
      entry_id text not null,
      role text not null,
      place_kind text not null,
      place_id text not null,
      place_name text not null,
      primary key (map_id, place)
    ) strict, without rowid;
    create index registry_use_by_entry on registry_use (type, entry_id);

    create view listed_handoff as
      select handoff_figures.*, map_figures.title as map_title
      from handoff_figures join map_figures using (map_id) join map on map.id = map_id
      where map.deleted_at is null and map_figures.is_listed;
  `,
};
