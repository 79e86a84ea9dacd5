import type { Migration } from '../migration.ts';

/** The log may also give a version a name. A check cannot be changed in place, so the table is made anew. */
export const namedVersions: Migration = {
  version: 20,
  name: 'NamedVersions',
  statements: `
    create table widened (
      seq integer primary key,
      map_id text not null references map (id),
      edit_id text not null unique,
      version integer not null,
      action text not null check (action in ('create', 'edit', 'undo', 'redo', 'name', 'delete', 'restore')),
      label text not null,
      author text not null,
      time text not null,
      diff text not null,
      content text not null,
      previous_hash text not null,
      hash text not null,
      unique (map_id, version)
    ) strict;
    insert into widened select * from edit;
    drop table edit;
    alter table widened rename to edit;

    create view comment as
      select map_id, id, body ->> '$.stepId' as step_id, body ->> '$.handoffId' as handoff_id,
        body ->> '$.author' as author, body ->> '$.time' as time, body ->> '$.text' as text,
        body ->> '$.resolved' as resolved
      from record where type = 'comment';
  `,
};
