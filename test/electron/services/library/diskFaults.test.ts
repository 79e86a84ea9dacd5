import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { libraryFailure } from '../../../../electron/services/library/libraryFailure.ts';
import { openLibrary } from '../../../../electron/services/library/openLibrary.ts';
import { UserError } from '../../../../shared/contract/outcome.ts';
import { blankMap } from '../../../../shared/model/workflowMap.ts';
import { adding, edit, mapWithSteps, refusal, refusalOf, step, stepNames } from './editing.ts';
import { newFolder, openedLibrary, testWorld } from './openedLibrary.ts';

/** Mounts a small disk of its own, unmounted after the test. */
function smallDisk(size: string): string {
  const folder = newFolder();
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder], { stdio: 'ignore' });
  onTestFinished(() => {
    execFileSync('umount', ['--lazy', folder]);
  });
  return folder;
}

function remount(folder: string, how: 'ro' | 'rw'): void {
  execFileSync('mount', ['-o', `remount,${how}`, folder]);
}

/** Only an administrator may mount, and not in every container. */
const canMount = (() => {
  if (process.getuid?.() !== 0) return false;
  const folder = join('/tmp', `baton-mount-${process.pid}`);
  try {
    mkdirSync(folder);
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder], { stdio: 'ignore' });
    execFileSync('umount', [folder]);
    return true;
  } catch {
    return false;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
})();

const LONG = 'x'.repeat(90_000);

describe.runIf(canMount)('[LI21] on a disk that is really full', () => {
  it('an edit is not saved and says so, nothing changes, and it is saved once there is room', async () => {
    const disk = smallDisk('4m');
    const folder = join(disk, 'library');
    const library = await openedLibrary(folder);
    const mapId = mapWithSteps(library, 'Lead to cash', ['Qualify']);
    fillUp(disk);
    const big = adding({ ...step('Estimate'), notes: LONG });
    const before = library.open(mapId);
    const waiting = { editId: 'waiting', base: before.version };
    expect(refusal(() => edit(library, mapId, big, waiting))).toBe(
      'disk-full: Not saved. The disk is full. Free some space, then try again.',
    );
    expect(library.open(mapId)).toEqual(before);
    expect(refusal(() => library.addMap(blankMap('Second'), { label: 'Import' }))).toMatch(/^disk-full/);
    expect(library.list()).toHaveLength(1);

    rmSync(join(disk, 'filler'));
    expect(edit(library, mapId, big, waiting)).toBe(before.version + 1);
    library.close();
    const again = await openedLibrary(folder);
    expect(again.notices).toEqual([]);
    expect(stepNames(again, mapId)).toEqual(['Estimate', 'Qualify']);
  });

  it('a library is not opened, and nothing is left lying in it', async () => {
    const disk = smallDisk('1m');
    const folder = join(disk, 'library');
    (await openedLibrary(folder)).close();
    fillUp(disk);
    const files = readdirSync(folder);
    expect(await refusalOf(openLibrary(folder, testWorld()))).toMatch(
      /^disk-full: The library was not opened/,
    );
    expect(readdirSync(folder)).toEqual(files);
    rmSync(join(disk, 'filler'));
    expect((await openedLibrary(folder)).list()).toEqual([]);
  });

  it('a library is not begun', async () => {
    const disk = smallDisk('64k');
    fillUp(disk);
    expect(await refusalOf(openLibrary(join(disk, 'library'), testWorld()))).toMatch(
      /^disk-full: The library was not opened, and nothing was changed\. The disk is full\./,
    );
  });
});

describe.runIf(canMount)('[LI21] in a folder that may only be read', () => {
  it('a library is not opened, says so, and is left alone', async () => {
    const disk = smallDisk('4m');
    const library = await openedLibrary(disk);
    mapWithSteps(library, 'Lead to cash', ['Qualify']);
    library.close();
    remount(disk, 'ro');
    const files = readdirSync(disk);
    expect(await refusalOf(openLibrary(disk, testWorld()))).toMatch(
      /^read-only: The library was not opened, and nothing was changed\. Baton may not write in the folder/,
    );
    expect(await refusalOf(openLibrary(join(disk, 'none', 'yet'), testWorld()))).toMatch(
      /^read-only: The library/,
    );
    expect(readdirSync(disk)).toEqual(files);
    remount(disk, 'rw');
    expect((await openedLibrary(disk)).list()).toHaveLength(1);
  });
});

describe.skipIf(process.getuid?.() === 0)('[LI21] in a folder closed to this user', () => {
  it('a library is not opened and says so', async () => {
    const folder = newFolder();
    chmodSync(folder, 0o500);
    onTestFinished(() => chmodSync(folder, 0o700));
    expect(await refusalOf(openLibrary(folder, testWorld()))).toMatch(
      /^read-only: The library was not opened/,
    );
  });
});

describe('[LI21] what the disk or the database says becomes a sentence', () => {
  it.each([
    ['SQLITE_FULL', 'disk-full'],
    ['ENOSPC', 'disk-full'],
    ['EDQUOT', 'disk-full'],
    ['SQLITE_READONLY_DIRECTORY', 'read-only'],
    ['SQLITE_CANTOPEN', 'read-only'],
    ['EROFS', 'read-only'],
    ['EACCES', 'read-only'],
    ['SQLITE_BUSY', 'library-in-use'],
    ['SQLITE_CORRUPT_INDEX', 'library-damaged'],
    ['SQLITE_NOTADB', 'library-damaged'],
    ['SQLITE_IOERR_FSYNC', 'input-output'],
    ['EIO', 'input-output'],
    ['SQLITE_CONSTRAINT_UNIQUE', 'unexpected'],
  ])('%s is %s', (code, expected) => {
    const cause = Object.assign(new Error('internal words'), { code });
    const failure = libraryFailure(cause, 'save');
    expect(failure.code).toBe(expected);
    expect(failure.message).toMatch(/^Not saved\. [A-Z].*\.$/);
    expect(failure.message).not.toContain('internal words');
    expect(failure.cause).toBe(cause);
  });

  it('and a sentence stays what it is', () => {
    const error = new UserError('conflict', 'As it was.');
    expect(libraryFailure(error, 'open')).toBe(error);
    expect(libraryFailure('thrown text', 'read')).toMatchObject({ code: 'unexpected' });
  });
});

function fillUp(disk: string): void {
  const filler = join(disk, 'filler');
  for (let size = 1 << 22; size >= 512; size >>= 1) {
    try {
      writeFileSync(filler, Buffer.alloc(size), { flag: 'a' });
    } catch {
      // What fitted was written: a smaller piece comes next.
    }
  }
}
