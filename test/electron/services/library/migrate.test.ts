import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type Database from 'better-sqlite3';
import SqliteDatabase from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { migrate, migrations, newestSchema } from '../../../../electron/services/library/migrate.ts';
import { ask } from './damaging.ts';
import { adding, edit, step } from './editing.ts';
import { newFolder, openedLibrary, testWorld } from './openedLibrary.ts';

const golden = join(import.meta.dirname, 'golden');
const agreed = join(import.meta.dirname, 'schema.sql');

function schemaOf(database: Database.Database): string {
  const statements = database
    .prepare('select sql from sqlite_master where sql is not null order by name')
    .pluck()
    .all();
  return `${statements.join(';\n\n')};\n`;
}

describe('[LI19] the schema', () => {
  it('is the one that was agreed on', async () => {
    const database = new SqliteDatabase(':memory:');
    migrate(database);
    await expect(schemaOf(database)).toMatchFileSnapshot(agreed);
  });

  it('moves in steps numbered in tens, each in the file that carries its number', () => {
    const files = readdirSync(join(import.meta.dirname, '../../../../electron/services/library/migrations'));
    const named = migrations.map(({ version, name }) => `${String(version).padStart(4, '0')}${name}.ts`);
    expect(files.sort()).toEqual(named);
    expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, index) => (index + 1) * 10));
  });

  it('moves whole or not at all', () => {
    const database = new SqliteDatabase(':memory:');
    migrate(database);
    const steps = [
      ...migrations,
      { version: newestSchema + 10, name: 'Good', statements: 'create table good (x)' },
      {
        version: newestSchema + 20,
        name: 'Bad',
        statements: 'create table bad (x); insert into nothing values (1)',
      },
    ];
    expect(() => migrate(database, steps)).toThrow('nothing');
    expect(database.pragma('user_version', { simple: true })).toBe(newestSchema);
    expect(
      database.prepare("select count(*) from sqlite_master where name in ('good', 'bad')").pluck().get(),
    ).toBe(0);
    migrate(database, steps.slice(0, -1));
    expect(database.pragma('user_version', { simple: true })).toBe(newestSchema + 10);
  });

  it('from the future is refused', () => {
    const database = new SqliteDatabase(':memory:');
    database.pragma(`user_version = ${newestSchema + 10}`);
    expect(() => migrate(database)).toThrow('written by a newer Baton');
  });
});

describe('[LI19] a library that a released Baton wrote', () => {
  it.each(readdirSync(golden))('%s opens with everything in it', async (name) => {
    const folder = newFolder();
    cpSync(join(golden, name), folder, { recursive: true });
    const library = await openedLibrary(folder, testWorld('2026-01-01T00:00:00.000Z'));
    expect(library.list().map(({ title, version }) => `${title} ${version}`)).toEqual(['Lead to cash 6']);
    const mapId = library.list()[0]?.mapId ?? '';
    const opened = library.open(mapId);
    const content = JSON.parse(readFileSync(join(golden, name, 'content.json'), 'utf8'));
    expect(opened).toEqual(content);
    expect(edit(library, mapId, adding(step('Added later')), { editId: 'later' })).toBe(7);
    library.close();
    expect(ask(folder, 'pragma user_version')).toBe(newestSchema);
    const database = new SqliteDatabase(join(folder, 'baton.sqlite'), { readonly: true });
    expect(schemaOf(database)).toBe(readFileSync(agreed, 'utf8'));
    database.close();
  });

  it('schema0020 keeps the name of a version, and what the map was before it', async () => {
    const folder = newFolder();
    cpSync(join(golden, 'schema0020'), folder, { recursive: true });
    const library = await openedLibrary(folder);
    const mapId = library.list()[0]?.mapId ?? '';
    expect(library.versions(mapId, 'named').map(({ kind, version }) => `${kind} ${version}`)).toEqual([
      'session 6',
      'named 5',
      'session 4',
      'created 1',
    ]);
    const types = library.openVersion(mapId, 4).records.map(({ type }) => type);
    expect(types).toEqual(expect.arrayContaining(['comment', 'round', 'rating', 'owner']));
  });
});
