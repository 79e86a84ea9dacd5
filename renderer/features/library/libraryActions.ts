import type { MapSummary } from '../../../shared/contract/mapSummary.ts';
import { foldName } from '../../../shared/model/names.ts';
import type { App } from '../../app/appContext.ts';
import { shownTitle } from './libraryShelf.ts';

/** Makes a map, blank or from a template, and opens it. */
export async function createMap(app: App, title: string, template: string | null): Promise<void> {
  const { mapId } = await app.host.invoke('library.create', {
    template,
    title: foldName(title) || (template === null ? 'Untitled map' : ''),
  });
  app.library.setState({ naming: false });
  await app.openMap(mapId);
}

export async function renameMap(app: App, mapId: string, title: string): Promise<void> {
  await app.host.invoke('library.rename', { mapId, title: foldName(title) });
  await app.library.refresh();
}

export async function duplicateMap(app: App, mapId: string): Promise<void> {
  await app.host.invoke('library.duplicate', { mapId });
  await app.library.refresh();
}

/** Keeps a copy of the map as a starting point. It is a map too, and can be opened as one. */
export async function saveAsTemplate(
  app: App,
  mapId: string,
  { title, summary }: { readonly title: string; readonly summary: string },
): Promise<void> {
  const named = { title: foldName(title) || 'Untitled map', summary: foldName(summary) };
  const template = await app.host.invoke('library.saveAsTemplate', { mapId, ...named });
  await app.library.refresh();
  app.notify.say({
    title: `“${named.title}” is saved as a template`,
    lines: ['It stands in the library under “Start from…”.'],
    action: { label: 'Open it', run: () => void app.openMap(template.mapId).catch(app.notify.fail) },
  });
}

/** Deletes at once and offers to take it back: quicker than a question, and safer. */
export async function deleteMap(app: App, map: Pick<MapSummary, 'mapId' | 'title'>): Promise<void> {
  await app.host.invoke('library.delete', { mapId: map.mapId });
  await app.library.refresh();
  const restore = async (): Promise<void> => {
    await app.host.invoke('library.restore', { mapId: map.mapId });
    await app.library.refresh();
  };
  app.notify.say({
    title: `“${shownTitle(map.title)}” is deleted`,
    action: { label: 'Undo', run: () => void restore().catch(app.notify.fail) },
  });
}
