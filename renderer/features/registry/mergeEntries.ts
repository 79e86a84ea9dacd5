import type { LoadedEntry } from '../../../shared/contract/registry.ts';
import type { RegistryType } from '../../../shared/model/edits/registerName.ts';
import { shownName } from '../../../shared/model/shownName.ts';
import type { App } from '../../app/appContext.ts';
import { changeRegistry } from './changeRegistry.ts';
import { registryStore } from './registryStore.ts';

/** Puts the one in the place of the other in all maps. */
export async function mergeEntries(
  app: App,
  type: RegistryType,
  gone: Pick<LoadedEntry, 'id' | 'name'>,
  kept: Pick<LoadedEntry, 'id' | 'name'>,
): Promise<void> {
  await changeRegistry(app, `Merged “${shownName(gone.name)}” into “${shownName(kept.name)}”`, async () => {
    const change = await app.host.invoke('library.mergeEntries', { type, id: gone.id, into: kept.id });
    registryStore.setState({ selected: kept.id });
    return change;
  });
}
