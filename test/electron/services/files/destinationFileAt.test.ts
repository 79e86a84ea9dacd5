import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { destinationFileAt } from '../../../../electron/services/files/destinationFileAt.ts';
import { libraryFolder, takeLibraryArgument } from '../../../../electron/services/files/libraryFolder.ts';
import { sourceFileAt } from '../../../../electron/services/files/sourceFileAt.ts';
import { writeFailure } from '../../../../electron/services/files/writeFailure.ts';

const work = mkdtempSync(join(tmpdir(), 'baton-files-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

describe('[HO18] files are written whole or not at all', () => {
  it('replaces what was there and leaves nothing beside it', async () => {
    const path = join(work, 'a.csv');
    writeFileSync(path, 'old');
    await destinationFileAt(path).write('new');
    expect(readFileSync(path, 'utf8')).toBe('new');
    expect(readdirSync(work)).toEqual(['a.csv']);
  });

  it('a write that fails says why, and leaves nothing behind', async () => {
    mkdirSync(join(work, 'taken.csv'));
    await expect(destinationFileAt(join(work, 'taken.csv')).write('x')).rejects.toMatchObject({
      message: 'taken.csv was not written: there is a folder of that name; choose another name.',
    });
    await expect(destinationFileAt(join(work, 'missing/a.csv')).write('x')).rejects.toMatchObject({
      code: 'not-found',
      message: 'a.csv was not written: its folder does not exist; create it first.',
    });
    expect(readdirSync(work).sort()).toEqual(['a.csv', 'taken.csv']);
  });

  it.each([
    ['ENOSPC', 'disk-full', /the disk is full; free some space/],
    ['EROFS', 'read-only', /the folder is read-only; choose another one/],
    ['EACCES', 'read-only', /you may not write in that folder/],
    ['EIO', 'input-output', /the disk reported an error/],
  ])('the system’s %s is a sentence that says what to do', (system, code, sentence) => {
    const failure = writeFailure('a.csv', Object.assign(new Error(system), { code: system }));
    expect(failure.code).toBe(code);
    expect(failure.message).toMatch(sentence);
  });
});

describe('[HO18] files are read when they are asked for', () => {
  it('name and size are known before', async () => {
    const file = await sourceFileAt(join(work, 'a.csv'));
    expect([file.name, file.size]).toEqual(['a.csv', 3]);
    expect(Buffer.from(await file.read()).toString()).toBe('new');
  });

  it('what is no file, or is gone, gets its sentence', async () => {
    await expect(sourceFileAt(join(work, 'taken.csv'))).rejects.toThrow(
      /taken\.csv is a folder: name a file in it/,
    );
    await expect(sourceFileAt(join(work, 'none.baton'))).rejects.toThrow(/There is no file none\.baton/);
    const file = await sourceFileAt(join(work, 'a.csv'));
    rmSync(join(work, 'a.csv'));
    await expect(file.read()).rejects.toThrow(/There is no file a\.csv/);
  });
});

describe('[HO19] where the library lies', () => {
  const on = (platform: NodeJS.Platform, home: string, environment: Record<string, string> = {}) =>
    libraryFolder(null, { platform, home, environment });

  it('with the user’s data, as the platform has it', () => {
    expect(on('linux', '/home/x')).toBe('/home/x/.local/share/Baton');
    expect(on('linux', '/home/x', { XDG_DATA_HOME: '/data' })).toBe('/data/Baton');
    expect(on('darwin', '/Users/x')).toBe('/Users/x/Library/Application Support/Baton');
    expect(on('win32', 'C:\\Users\\x', { APPDATA: 'C:\\Roaming' })).toBe('C:\\Roaming\\Baton');
    expect(on('win32', 'C:\\Users\\x')).toBe('C:\\Users\\x\\AppData\\Roaming\\Baton');
  });

  it('or where BATON_LIBRARY says, or --library, which wins', () => {
    const surroundings = {
      platform: 'linux',
      home: '/home/x',
      environment: { BATON_LIBRARY: '/b' },
    } as const;
    expect(libraryFolder(null, surroundings)).toBe('/b');
    expect(libraryFolder('/c', surroundings)).toBe('/c');
  });

  it('--library is taken out of the words, and needs a folder', () => {
    expect(takeLibraryArgument(['a.baton', '--library', '/c', 'b'])).toEqual({
      folder: '/c',
      rest: ['a.baton', 'b'],
    });
    expect(takeLibraryArgument(['a'])).toEqual({ folder: null, rest: ['a'] });
    expect(() => takeLibraryArgument(['--library'])).toThrow(/A folder must follow/);
  });
});
