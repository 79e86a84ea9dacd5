import type { Migration } from '../migration.ts';

/**
 * The log may also give a version a name. A check cannot be changed in place, so the table is made anew. Comments get a
 * view, and that of scores leaves out what no figure may hold: a round that is not revealed.
 */
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

    drop view score;
    create view score as
      select record.map_id, record.body ->> '$.handoffId' as handoff_id, record.body ->> '$.raterId' as rater_id,
        record.body ->> '$.round' as round, answer.key as dimension, answer.value as score
      from record, json_each(record.body, '$.scores') as answer
      where record.type = 'rating' and not exists (
        select 1 from record as hidden
        where hidden.map_id = record.map_id and hidden.type = 'round' and hidden.id = record.body ->> '$.round'
          and not hidden.body ->> '$.revealed'
      );
  `,
};
