import { beforeEach, describe, expect, it, vi } from 'vitest';
import { setAppMenu } from '../../../../electron/hosts/electron/appMenu.ts';
import { menuColumns } from '../../../../electron/hosts/electron/menuEntries.ts';
import { commands } from '../../../../renderer/app/commands.ts';
import { record, StandInContents, webContents } from '../../../support/electronStandIn.ts';

vi.mock('electron', () => import('../../../support/electronStandIn.ts'));

const desk = { runCommand: vi.fn(), showLicences: vi.fn() };
beforeEach(() => {
  vi.clearAllMocks();
  setAppMenu('linux', desk);
});

describe('[HO12] the native menu', () => {
  const entriesOn = (platform: NodeJS.Platform) =>
    menuColumns(platform).flatMap((column) => ('entries' in column ? column.entries : []));
  const entries = entriesOn('linux').flatMap((entry) =>
    typeof entry === 'object' && 'command' in entry ? [entry] : [],
  );
  const shownItems = () =>
    record.menu.flatMap((column) => column.submenu as Electron.MenuItemConstructorOptions[]);
  const choose = (label: string, triggeredByAccelerator: boolean) =>
    shownItems()
      .find((item) => item.label === label)
      ?.click?.({} as never, undefined, { triggeredByAccelerator });

  it('names only commands that the page has', () => {
    const known = new Set(commands.map(({ id }) => id));
    expect(entries.map(({ command }) => command).filter((command) => !known.has(command))).toEqual([]);
  });

  it('shows the keys that the page answers to', () => {
    const asPageKeys = (keys: string) =>
      keys.replace('CmdOrCtrl', 'Mod').replace('Plus', '+').replace(/\d$/, 'Digit$&');
    for (const { command, keys } of entries) {
      const pageKeys = commands.find(({ id }) => id === command)?.keys ?? [];
      if (keys === undefined) expect(pageKeys, command).toEqual([]);
      else expect(pageKeys, command).toContain(asPageKeys(keys));
    }
  });

  it('runs the command that was clicked, and leaves the keys to the page', () => {
    for (const item of shownItems().filter(({ accelerator }) => accelerator))
      expect(item.registerAccelerator, item.label).toBe(false);
    choose('Undo', false);
    expect(desk.runCommand.mock.calls).toEqual([['edit.undo']]);
  });

  it('a key that the page left alone runs no command; undo and redo are the text field’s own then', () => {
    const contents = new StandInContents();
    webContents.focused = contents;
    for (const label of ['Undo', 'Redo', 'Heat', 'New Map']) choose(label, true);
    expect(desk.runCommand).not.toHaveBeenCalled();
    expect(contents.textEdits).toEqual(['undo', 'redo']);
    webContents.focused = null;
    choose('Undo', true);
    expect(contents.textEdits).toHaveLength(2);
  });

  it('text fields have the system’s own cut, copy, paste and select all', () => {
    const roles = shownItems().flatMap(({ role }) => role ?? []);
    expect(roles).toEqual(expect.arrayContaining(['cut', 'copy', 'paste', 'selectAll']));
    expect(roles).not.toContain('undo');
  });

  it('on macOS the application has its own column first, which has about and quit', () => {
    expect(menuColumns('darwin')[0]).toEqual({ role: 'appMenu' });
    expect(entriesOn('darwin')).not.toContainEqual({ role: 'quit' });
    expect(entriesOn('darwin')).not.toContainEqual({ role: 'about' });
    expect(entriesOn('win32')).toContainEqual({ role: 'quit' });
  });
});
