import { Menu, type MenuItemConstructorOptions } from 'electron';
import { type MenuColumn, type MenuEntry, menuEntries } from './menuEntries.ts';

/** Puts the native menu in place. An entry sends the identifier of its command; keys are shown, the page handles them. */
export function setAppMenu(runCommand: (commandId: string) => void): void {
  Menu.setApplicationMenu(
    Menu.buildFromTemplate(menuEntries.map((column) => columnItem(column, runCommand))),
  );
}

function columnItem(
  { label, entries }: MenuColumn,
  runCommand: (id: string) => void,
): MenuItemConstructorOptions {
  return { label, submenu: entries.map((entry) => entryItem(entry, runCommand)) };
}

function entryItem(entry: MenuEntry, runCommand: (id: string) => void): MenuItemConstructorOptions {
  if (entry === 'separator') return { type: 'separator' };
  if ('role' in entry) return { role: entry.role };
  const { command, label, keys } = entry;
  const shown = keys === undefined ? {} : { accelerator: keys, registerAccelerator: false };
  return { label, ...shown, click: () => runCommand(command) };
}
