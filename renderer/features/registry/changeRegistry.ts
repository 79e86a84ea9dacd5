import type { RegistryChange } from '../../../shared/contract/registry.ts';
import { counted } from '../../../shared/model/counted.ts';
import type { App } from '../../app/appContext.ts';
import { settleEdits } from '../../app/settleEdits.ts';
import { readRegistry } from './registryStore.ts';

/** Carries out a change of owners or systems, shows what came of it, and offers to take it back. Never rejects. */
export async function changeRegistry(
  app: App,
  done: string,
  ask: () => Promise<RegistryChange>,
): Promise<void> {
  try {
    await settleEdits(app, 'change');
    const { change, maps } = await ask();
    await showChange(app);
    const takeBack = () => void changeBack(app, change).catch(app.notify.fail);
    const lines = maps > 0 ? [`Changed in ${counted(maps, 'map')}.`] : [];
    app.notify.say({ title: done, lines, action: { label: 'Undo', run: takeBack } });
  } catch (error) {
    app.notify.fail(error);
  }
}

async function changeBack(app: App, change: string): Promise<void> {
  await settleEdits(app, 'change');
  await app.host.invoke('library.takeBackChange', { change });
  await showChange(app);
  app.notify.say({ title: 'Taken back' });
}

/** An open map was changed beneath the window: it is read again, and shown as it was. */
async function showChange(app: App): Promise<void> {
  const { open } = app.document.getState();
  if (open) {
    const { view, selection, panelShown, viewport } = app.session.getState();
    await app.openMap(open.mapId);
    app.session.setState({ view, selection, panelShown, viewport });
  }
  await readRegistry(app);
}
