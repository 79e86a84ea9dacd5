import { Menu, type MenuItemConstructorOptions, webContents } from 'electron';
import type { AppMenu, MenuCommand } from '../../../shared/contract/appMenu.ts';
import { accelerator } from './accelerator.ts';
import { type MenuColumn, type MenuEntry, menuColumns } from './menuEntries.ts';

export interface MenuDesk {
  runCommand(commandId: string): void;
  showLicences(): void;
}

/**
 * Puts the native menu in place. An entry that is clicked sends the identifier of its command. Keys are shown only:
 * the page has them first, and what it did with them is done.
 */
export function setAppMenu(platform: NodeJS.Platform, menu: AppMenu, desk: MenuDesk): void {
  Menu.setApplicationMenu(
    Menu.buildFromTemplate(menuColumns(platform, menu).map((column) => columnItem(column, desk))),
  );
}

function columnItem(column: MenuColumn, desk: MenuDesk): MenuItemConstructorOptions {
  if ('role' in column) return { role: column.role };
  return { label: column.label, submenu: column.entries.map((entry) => entryItem(entry, desk)) };
}

function entryItem(entry: MenuEntry, desk: MenuDesk): MenuItemConstructorOptions {
  if (entry === 'separator') return { type: 'separator' };
  if ('role' in entry) return { role: entry.role };
  if ('action' in entry) return { label: entry.label, click: () => desk.showLicences() };
  if ('entries' in entry)
    return { label: shown(entry.label), submenu: entry.entries.map((each) => commandItem(each, desk)) };
  return commandItem(entry, desk);
}

function commandItem(
  { commandId, label, keys, isEnabled, isOn }: MenuCommand,
  desk: MenuDesk,
): MenuItemConstructorOptions {
  return {
    label: shown(label),
    enabled: isEnabled,
    ...(isOn !== null && { type: 'checkbox', checked: isOn }),
    ...(keys !== null && { accelerator: accelerator(keys), registerAccelerator: false }),
    click: (_, __, { triggeredByAccelerator }) =>
      triggeredByAccelerator ? leaveToTextField(commandId) : desk.runCommand(commandId),
  };
}

/** A label with "&" in it, such as a map's title, would lose it: it marks the key of an entry. */
function shown(label: string): string {
  return label.replaceAll('&', '&&');
}

/**
 * macOS gives the menu every key that the page left alone, shown or registered. The page leaves undo alone while a
 * text field has the focus: there it is the field's own. It had its reasons for everything else.
 */
function leaveToTextField(command: string): void {
  const typing = webContents.getFocusedWebContents();
  if (command === 'edit.undo') typing?.undo();
  if (command === 'edit.redo') typing?.redo();
}
