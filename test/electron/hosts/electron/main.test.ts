import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { keepChromiumApart, keepChromiumIn } from '../../../../electron/hosts/electron/chromiumFolder.ts';
import { givenWords, workflowFilesIn } from '../../../../electron/hosts/electron/givenWords.ts';
import { startRefusal } from '../../../../electron/hosts/electron/startRefusal.ts';
import { record } from '../../../support/electronStandIn.ts';

vi.mock('electron', () => import('../../../support/electronStandIn.ts'));

describe('[HO14] starting without the sandbox', () => {
  it('is refused in one sentence; only root in a clone may, who can have none', () => {
    const conditions = { isUnsandboxed: true, isSteered: false, isPackaged: true, isRoot: true };
    expect(startRefusal(conditions)).toMatch(/sandbox/);
    expect(startRefusal({ ...conditions, isPackaged: false, isRoot: false })).toMatch(/sandbox/);
    expect(startRefusal({ ...conditions, isPackaged: false })).toBeNull();
    expect(startRefusal({ ...conditions, isUnsandboxed: false })).toBeNull();
  });
});

describe('[HO28] starting Baton under the control of another program', () => {
  it('is refused in one sentence, but for a clone, whose tests steer it', () => {
    const conditions = { isUnsandboxed: false, isSteered: true, isPackaged: true, isRoot: false };
    expect(startRefusal(conditions)).toMatch(/--remote-debugging/);
    expect(startRefusal({ ...conditions, isPackaged: false })).toBeNull();
  });
});

describe('[HO13] the words given to the program', () => {
  it('begin after the program, and in a clone after its folder; Chromium’s own flags are left out', () => {
    expect(givenWords(['baton', 'check', 'a.baton'], true)).toEqual(['check', 'a.baton']);
    expect(givenWords(['electron', '.', '--no-sandbox', '--library', 'x'], false)).toEqual([
      '--library',
      'x',
    ]);
  });

  it('name the files to open, from where that start was made', () => {
    expect(workflowFilesIn(['a.baton', '--library', 'x', 'B.BPMN', 'c.txt'], '/home/dana')).toEqual([
      resolve('/home/dana/a.baton'),
      resolve('/home/dana/B.BPMN'),
    ]);
    expect(workflowFilesIn(['/maps/a.baton'], '/home/dana')).toEqual([resolve('/maps/a.baton')]);
  });

  it('name them as addresses too, as Linux desktops do', () => {
    const path = resolve('/home/dana/Lead to cash.baton');
    expect(workflowFilesIn([pathToFileURL(path).href], '/')).toEqual([path]);
    expect(workflowFilesIn(['file://server/a.txt'], '/')).toEqual([]);
  });
});

describe('[HO29] what Chromium keeps for itself', () => {
  const library = mkdtempSync(join(tmpdir(), 'baton-electron-main-'));
  afterAll(() => rmSync(library, { recursive: true, force: true }));

  it('lies in the library’s folder, for this user only: each library has its own window', () => {
    keepChromiumIn(library);
    const folder = join(library, 'electron');
    expect([...record.paths]).toEqual([
      ['userData', folder],
      ['sessionData', folder],
    ]);
    if (process.platform !== 'win32') expect(statSync(folder).mode & 0o777).toBe(0o700);
  });

  it('a folder that cannot be written is told as the library’s', () => {
    writeFileSync(join(library, 'file'), '');
    expect(() => keepChromiumIn(join(library, 'file'))).toThrow(/^The library was not opened/);
  });

  it('for one command it lies apart, so that a window may be open meanwhile', () => {
    const folder = keepChromiumApart();
    expect(record.paths.get('userData')).toBe(folder);
    expect(folder.startsWith(library)).toBe(false);
    rmSync(folder, { recursive: true });
  });
});
