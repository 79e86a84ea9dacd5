CREATE VIEW comment as
      select map_id, id, body ->> '$.stepId' as step_id, body ->> '$.handoffId' as handoff_id,
        body ->> '$.author' as author, body ->> '$.time' as time, body ->> '$.text' as text,
        body ->> '$.resolved' as resolved
      from record where type = 'comment';

CREATE TABLE "edit" (
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

CREATE VIEW handoff as
      select map_id, id, body ->> '$.sender' as sender, body ->> '$.receiver' as receiver,
        body ->> '$.passed' as passed, body ->> '$.givingOwnerId' as giving_owner_id,
        body ->> '$.receivingOwnerId' as receiving_owner_id, body ->> '$.backupOwnerId' as backup_owner_id,
        body ->> '$.systemOfRecordId' as system_of_record_id, body ->> '$.medium' as medium
      from record where type = 'handoff';

CREATE TABLE handoff_figures (
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

CREATE VIEW listed_handoff as
      select handoff_figures.*, map_figures.title as map_title
      from handoff_figures join map_figures using (map_id) join map on map.id = map_id
      where map.deleted_at is null and map_figures.is_listed;

CREATE TABLE map (
      id text not null primary key,
      version integer not null,
      created_at text not null,
      changed_at text not null,
      deleted_at text,
      summary text,
      summary_check text
    ) strict, without rowid;

CREATE TABLE map_figures (
      map_id text not null primary key references map (id) on delete cascade,
      version integer not null,
      title text not null,
      as_is_id text,
      is_listed integer not null,
      figures_check text not null
    ) strict, without rowid;

CREATE VIEW owner as
      select id, body ->> '$.name' as name, body ->> '$.role' as role
      from registry where type = 'owner';

CREATE TABLE record (
      map_id text not null references map (id),
      type text not null,
      id text not null,
      body text not null,
      primary key (map_id, type, id)
    ) strict, without rowid;

CREATE TABLE registry (
      type text not null check (type in ('owner', 'system')),
      id text not null,
      body text not null,
      primary key (type, id)
    ) strict, without rowid;

CREATE TABLE registry_use (
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

CREATE INDEX registry_use_by_entry on registry_use (type, entry_id);

CREATE VIEW score as
      select record.map_id, record.body ->> '$.handoffId' as handoff_id, record.body ->> '$.raterId' as rater_id,
        record.body ->> '$.round' as round, answer.key as dimension, answer.value as score
      from record, json_each(record.body, '$.scores') as answer
      where record.type = 'rating' and not exists (
        select 1 from record as hidden
        where hidden.map_id = record.map_id and hidden.type = 'round' and hidden.id = record.body ->> '$.round'
          and not hidden.body ->> '$.revealed'
      );

CREATE VIEW step as
      select map_id, id, body ->> '$.name' as name, body ->> '$.kind' as kind, body ->> '$.laneId' as lane_id,
        body ->> '$.systemId' as system_id, body ->> '$.ownerId' as owner_id
      from record where type = 'step';

CREATE VIEW system as
      select id, body ->> '$.name' as name, body ->> '$.notes' as notes
      from registry where type = 'system';

CREATE VIEW workflow as
      select map_id, body ->> '$.title' as title, body ->> '$.client' as client, body ->> '$.ownerId' as owner_id,
        body ->> '$.systemOfRecordId' as system_of_record_id, body ->> '$.promise' as promise
      from record where type = 'workflow';
