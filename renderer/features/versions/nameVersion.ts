import { diffMaps, isEmptyDiff } from '../../../shared/model/mapDiff.ts';
import { foldName } from '../../../shared/model/names.ts';
import type { App } from '../../app/appContext.ts';
import { momentPhrase } from './momentPhrase.ts';

/** Asks for a name, and says so when nothing changed since the last one. A field that is being typed in keeps its text. */
export async function startNamingVersion(app: App): Promise<void> {
  const { naming } = app.versions.getState();
  if (!naming && document.activeElement instanceof HTMLElement) document.activeElement.blur();
  const last = await nameOfThisState(app);
  app.versions.setState({
    naming:
      last === null
        ? { suggestion: momentPhrase(new Date()), note: null }
        : { suggestion: last, note: `Nothing has changed since “${last}”. Enter renames it.` },
  });
}

/** Gives the version its name, and says so once that is on the disk; until then the status line says why not. */
export async function keepVersionName(app: App, typed: string): Promise<void> {
  app.versions.setState({ naming: null });
  app.camera.focus();
  const name = foldName(typed).slice(0, 500);
  if (name === '' || name === (await nameOfThisState(app))) return;
  app.document.name(name);
  await app.autosave.settle();
  if (app.autosave.status.getState().kind === 'saved') {
    app.notify.say({ title: `This version is named “${name}”` });
  }
}

/** The name that the map has as it is now, or null when it was edited since the last one, or when that is not known. */
async function nameOfThisState(app: App): Promise<string | null> {
  const { open } = app.document.getState();
  if (!open) return null;
  const { named, map, mapId } = open;
  if (named) return isEmptyDiff(diffMaps(named.map, map)) ? named.name : null;
  await app.autosave.settle();
  if (app.autosave.status.getState().kind !== 'saved') return null;
  await app.versions.refresh(mapId);
  const [newest] = app.versions.getState().items ?? [];
  return newest?.kind === 'named' ? newest.name : null;
}
