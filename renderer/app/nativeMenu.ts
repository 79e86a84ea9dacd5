import type { AppMenu, MenuColumnName, MenuCommand, PageMenuEntry } from '../../shared/contract/appMenu.ts';
import { lensStore } from '../state/lensStore.ts';
import type { App } from './appContext.ts';
import type { Command } from './command.ts';
import { commandsOf } from './commandsOf.ts';
import { workingKeys } from './workingKeys.ts';

/** The commands that have a place in the native menu, as they are now. */
export function nativeMenu(app: App): AppMenu {
  const columns: Partial<Record<MenuColumnName, PageMenuEntry[][]>> = {};
  for (const command of commandsOf(app)) {
    if (!command.menu) continue;
    const { column, section, under } = command.menu;
    columns[column] ??= [];
    const sections = columns[column];
    while (sections.length <= section) sections.push([]);
    sections[section] = placed(sections[section] ?? [], menuCommand(app, command), under);
  }
  return Object.fromEntries(
    Object.entries(columns).map(([name, sections]) => [
      name,
      sections.filter((section) => section.length > 0),
    ]),
  );
}

function placed(section: readonly PageMenuEntry[], entry: MenuCommand, under?: string): PageMenuEntry[] {
  if (under === undefined) return [...section, entry];
  const [before = []] = section.flatMap((each) =>
    'entries' in each && each.label === under ? [each.entries] : [],
  );
  const rest = section.filter((each) => each.label !== under);
  return [...rest, { label: under, entries: [...before, entry] }];
}

function menuCommand(app: App, command: Command): MenuCommand {
  return {
    commandId: command.id,
    label: command.label(app),
    keys: workingKeys(app, command.keys),
    isEnabled: command.isEnabled(app),
    isOn: command.isOn?.(app) ?? null,
  };
}

const CALM_MILLISECONDS = 150;

/** Keeps the host's native menu like the page: sent once now, and once after whatever changed it. */
export function feedNativeMenu(app: App): void {
  let sent = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const send = (): void => {
    const menu = nativeMenu(app);
    const text = JSON.stringify(menu);
    if (text === sent) return;
    sent = text;
    app.host.invoke('menu.show', { menu }).catch((error: unknown) => console.error(error));
  };
  const sendSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(send, CALM_MILLISECONDS);
  };
  for (const store of [app.document, app.session, app.settings, app.library, app.versions, lensStore])
    store.subscribe(sendSoon);
  send();
}
