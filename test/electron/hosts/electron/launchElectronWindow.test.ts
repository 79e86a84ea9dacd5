import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type Electron from 'electron';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { isRunnable, presentElectron } from '../../../../electron/development/electronBinary.ts';
import { chooseTestHost } from '../../../support/chooseTestHost.ts';
import { electronLaunch } from '../../../support/electronLaunch.ts';
import { answerDialogsFrom, folderDialogs } from '../../../support/folderDialogs.ts';

const work = mkdtempSync(join(tmpdir(), 'baton-launch-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

describe('[HO26] the host that the end-to-end tests drive', () => {
  const machine = (named: string | undefined, binary: string | null) => ({
    environment: { BATON_E2E_HOST: named },
    runnableElectron: () => binary,
  });

  it('is Electron where its binary is, else Chromium; BATON_E2E_HOST names one', () => {
    expect(chooseTestHost(machine(undefined, '/electron'))).toBe('electron');
    expect(chooseTestHost(machine(undefined, null))).toBe('chromium');
    expect(chooseTestHost(machine('', null))).toBe('chromium');
    expect(chooseTestHost(machine('chromium', '/electron'))).toBe('chromium');
    expect(chooseTestHost(machine('electron', '/electron'))).toBe('electron');
  });

  it('says in one sentence that Electron was asked for and is not here, or that the name is none', () => {
    expect(() => chooseTestHost(machine('electron', null))).toThrow(
      /^BATON_E2E_HOST asks for Electron, whose binary is not here or lacks a library: [^.]+\.$/,
    );
    expect(() => chooseTestHost(machine('firefox', '/electron'))).toThrow(
      'BATON_E2E_HOST is electron or chromium, not firefox.',
    );
  });

  it('is looked for where Electron’s own package looks', () => {
    const electronPackage = join(work, 'electron');
    const override = join(work, 'elsewhere');
    mkdirSync(join(electronPackage, 'dist'), { recursive: true });
    mkdirSync(override);
    expect(presentElectron(electronPackage)).toBeNull();
    writeFileSync(join(electronPackage, 'dist/electron'), '');
    expect(presentElectron(electronPackage), 'a binary that path.txt does not name').toBeNull();
    writeFileSync(join(electronPackage, 'path.txt'), 'electron\n');
    expect(presentElectron(electronPackage)).toBe(join(electronPackage, 'dist/electron'));
    expect(presentElectron(electronPackage, override)).toBeNull();
    writeFileSync(join(override, 'electron'), '');
    expect(presentElectron(electronPackage, override)).toBe(join(override, 'electron'));
    expect(presentElectron(join(work, 'missing'), override)).toBe(join(override, 'electron'));
  });
});

describe.runIf(process.platform !== 'win32')('[HO26] a binary that is here but cannot run', () => {
  it('as when a library is missing, is none; it is asked as Node, without a display', () => {
    const program = (name: string, script: string) => {
      const path = join(work, name);
      writeFileSync(path, `#!/bin/sh\n${script}\n`, { mode: 0o755 });
      return path;
    };
    expect(isRunnable(program('whole', '[ "$ELECTRON_RUN_AS_NODE" = 1 ]'))).toBe(true);
    expect(isRunnable(program('lacking', 'exit 127'))).toBe(false);
    expect(isRunnable(join(work, 'missing'))).toBe(false);
  });
});

describe('[HO26] starting the built application in Electron', () => {
  const surroundings = { platform: 'linux' as const, environment: { DISPLAY: ':0' }, isRoot: false };

  it('is given the clone and its library, with the sandbox unless it is root’s', () => {
    expect(electronLaunch('/clone', '/library', surroundings)).toEqual({
      args: ['/clone', '--library', '/library'],
      env: { DISPLAY: ':0' },
      chromiumSandbox: true,
    });
    expect(electronLaunch('/clone', '/library', { ...surroundings, isRoot: true }).chromiumSandbox).toBe(
      false,
    );
  });

  it('needs no display on Linux', () => {
    const args = (platform: NodeJS.Platform, environment: Record<string, string>) =>
      electronLaunch('/clone', '/library', { ...surroundings, platform, environment }).args;
    expect(args('linux', {})).toContain('--ozone-platform=headless');
    expect(args('linux', { WAYLAND_DISPLAY: 'wayland-0' })).not.toContain('--ozone-platform=headless');
    expect(args('darwin', {})).not.toContain('--ozone-platform=headless');
  });

  it('keeps the surroundings, but for what names another library or makes Electron another program', () => {
    const environment = {
      HOME: '/home/dana',
      UNSET: undefined,
      BATON_LIBRARY: '/mine',
      ELECTRON_RUN_AS_NODE: '1',
    };
    expect(electronLaunch('/clone', '/library', { ...surroundings, environment }).env).toEqual({
      HOME: '/home/dana',
    });
  });
});

describe('[HO26] the dialogs of another process', () => {
  let folder: string;
  let dialogs: ReturnType<typeof folderDialogs>;
  let dialog: Electron.Dialog;
  beforeEach(() => {
    folder = mkdtempSync(join(work, 'dialogs-'));
    dialogs = folderDialogs(folder);
    dialog = {} as Electron.Dialog;
    answerDialogsFrom({ dialog }, folder);
  });
  const save = (name: string) =>
    dialog.showSaveDialog({ defaultPath: name, filters: [{ name: 'Baton map', extensions: ['baton'] }] });

  it('an opening dialog answers once what the test said, by whole paths; unanswered it was closed', async () => {
    dialogs.answerSources('maps/a.baton', '/b.bpmn');
    const filePaths = [resolve('maps/a.baton'), resolve('/b.bpmn')];
    expect(await dialog.showOpenDialog({})).toEqual({ canceled: false, filePaths });
    expect(await dialog.showOpenDialog({})).toEqual({ canceled: true, filePaths: [] });
  });

  it('a saving dialog takes what is suggested, unless the test closes it, which holds once', async () => {
    dialogs.cancelSaving();
    expect(await save('a.baton')).toEqual({ canceled: true, filePath: '' });
    expect(await save('b.baton')).toEqual({ canceled: false, filePath: join(folder, 'b.baton') });
    const kind = { label: 'Baton map', extensions: ['baton'] };
    expect(dialogs.suggested).toEqual([
      { name: 'a.baton', kind },
      { name: 'b.baton', kind },
    ]);
  });

  it('what was written is read as it stands, the file written last coming last', async () => {
    const { written } = dialogs;
    expect([written.size, written.get('b.baton')]).toEqual([0, undefined]);
    writeFileSync(join(folder, 'b.baton'), 'first');
    writeFileSync(join(folder, 'a.baton'), 'second');
    writeFileSync(join(folder, '.c.baton.part'), 'a draft');
    utimesSync(join(folder, 'b.baton'), 1, 1);
    expect([...written].map(([name, content]) => `${name}: ${Buffer.from(content)}`)).toEqual([
      'b.baton: first',
      'a.baton: second',
    ]);
    writeFileSync(join(folder, 'b.baton'), 'third');
    expect(String(written.get('b.baton'))).toBe('third');
  });

  it('is sent to that process as text: it uses nothing from outside itself', async () => {
    const alone: typeof answerDialogsFrom = new Function(`return (${answerDialogsFrom})`)();
    alone({ dialog }, folder);
    expect(await save('c.baton')).toMatchObject({ filePath: join(folder, 'c.baton') });
  });
});
