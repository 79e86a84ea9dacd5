import type { App } from '../../app/appContext.ts';
import type { Command } from '../../app/command.ts';
import { libraryShelf, shownTitle } from './libraryShelf.ts';

const IN_THE_MENU = 10;

/** Opens another map, the last changed first. Only the first few stand in the native menu. */
export function recentMapCommands(app: App): readonly Command[] {
  const openId = app.document.getState().open?.mapId;
  const others = (app.library.getState().maps ?? []).filter(({ mapId }) => mapId !== openId);
  return libraryShelf(others, '').map(({ mapId, title, client }, place) => ({
    id: `library.open.${mapId}`,
    group: 'File',
    label: () => shownTitle(title),
    alsoCalled: client,
    keys: [],
    isEnabled: () => true,
    run: () => app.openMap(mapId),
    ...(place < IN_THE_MENU && { menu: { column: 'File', section: 0, under: 'Open recent' } }),
  }));
}
