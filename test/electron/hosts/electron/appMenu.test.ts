import { beforeEach, describe, expect, it, vi } from 'vitest';
import { accelerator } from '../../../../electron/hosts/electron/accelerator.ts';
import { setAppMenu } from '../../../../electron/hosts/electron/appMenu.ts';
import { menuColumns } from '../../../../electron/hosts/electron/menuEntries.ts';
import type { AppMenu, MenuCommand } from '../../../../shared/contract/appMenu.ts';
import { record, StandInContents, webContents } from '../../../support/electronStandIn.ts';

vi.mock('electron', () => import('../../../support/electronStandIn.ts'));

const command = (commandId: string, label: string, more: Partial<MenuCommand> = {}): MenuCommand => ({
  commandId,
  label,
  keys: null,
  isEnabled: true,
  isOn: null,
  ...more,
});

const menu: AppMenu = {
  File: [
    [command('library.new', 'New map', { keys: 'Mod+N' })],
    [command('exchange.exportMap', 'Save a copy')],
  ],
  Edit: [
    [
      command('edit.undo', 'Undo rename step', { keys: 'Mod+Z' }),
      command('edit.redo', 'Redo', { keys: 'Mod+Shift+Z', isEnabled: false }),
    ],
  ],
  View: [[{ label: 'Theme', entries: [command('settings.theme.dark', 'Dark', { isOn: true })] }]],
};

const desk = { runCommand: vi.fn(), showLicences: vi.fn() };
beforeEach(() => {
  vi.clearAllMocks();
  setAppMenu('linux', menu, desk);
});

const itemsOf = (item: Electron.MenuItemConstructorOptions) =>
  (item.submenu ?? []) as Electron.MenuItemConstructorOptions[];
const shownItems = () => record.menu.flatMap(itemsOf).flatMap((item) => [item, ...itemsOf(item)]);
const shown = (label: string) => shownItems().find((item) => item.label === label);
const choose = (label: string, triggeredByAccelerator: boolean) =>
  shown(label)?.click?.({} as never, undefined, { triggeredByAccelerator });

describe('[HO12] the native menu', () => {
  it('has the page’s commands before what the system does by itself, a line between sections', () => {
    const [file] = record.menu;
    expect(itemsOf(file ?? {}).map(({ label, role, type }) => label ?? role ?? type)).toEqual([
      'New map',
      'separator',
      'Save a copy',
      'separator',
      'close',
      'quit',
    ]);
  });

  it('shows what is enabled, what is on, and the keys', () => {
    expect(shown('Undo rename step')).toMatchObject({ enabled: true, accelerator: 'CmdOrCtrl+Z' });
    expect(shown('Redo')).toMatchObject({ enabled: false, accelerator: 'CmdOrCtrl+Shift+Z' });
    expect(shown('Dark')).toMatchObject({ type: 'checkbox', checked: true });
    expect(shown('Save a copy')).not.toHaveProperty('accelerator');
  });

  it.each([
    ['Mod++', 'CmdOrCtrl+Plus'],
    ['Mod+=', 'CmdOrCtrl+='],
    ['Shift+Digit1', 'Shift+1'],
    ['Alt+ArrowUp', 'Alt+Up'],
    ['F5', 'F5'],
    ['?', '?'],
  ])('writes %s as Electron does', (keys, expected) => {
    expect(accelerator(keys)).toBe(expected);
  });

  it('shows a title with an ampersand whole', () => {
    setAppMenu('linux', { File: [[command('library.open.a', 'Salt & Sons')]] }, desk);
    expect(shown('Salt && Sons')).toBeDefined();
  });

  it('runs the command that was clicked, and leaves the keys to the page', () => {
    for (const item of shownItems().filter(({ accelerator }) => accelerator))
      expect(item.registerAccelerator, item.label).toBe(false);
    choose('Undo rename step', false);
    choose('Dark', false);
    expect(desk.runCommand.mock.calls).toEqual([['edit.undo'], ['settings.theme.dark']]);
  });

  it('a key that the page left alone runs no command; undo and redo are the text field’s own then', () => {
    const contents = new StandInContents();
    webContents.focused = contents;
    for (const label of ['Undo rename step', 'Redo', 'New map']) choose(label, true);
    expect(desk.runCommand).not.toHaveBeenCalled();
    expect(contents.textEdits).toEqual(['undo', 'redo']);
    webContents.focused = null;
    choose('Undo rename step', true);
    expect(contents.textEdits).toHaveLength(2);
  });

  it('text fields have the system’s own cut, copy, paste and select all', () => {
    const roles = shownItems().flatMap(({ role }) => role ?? []);
    expect(roles).toEqual(expect.arrayContaining(['cut', 'copy', 'paste', 'selectAll']));
    expect(roles).not.toContain('undo');
  });

  it('on macOS the application has its own column first, which has about and quit', () => {
    const roles = (platform: NodeJS.Platform) =>
      menuColumns(platform, menu).flatMap((column) =>
        'entries' in column
          ? column.entries.flatMap((entry) =>
              typeof entry === 'object' && 'role' in entry ? entry.role : [],
            )
          : column.role,
      );
    expect(roles('darwin')[0]).toBe('appMenu');
    expect(roles('darwin')).not.toContain('quit');
    expect(roles('win32')).toContain('quit');
  });
});
