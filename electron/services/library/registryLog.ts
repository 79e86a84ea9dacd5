/**
 * Under this identifier the log keeps what is said about owners and systems themselves, outside any map. It has a row
 * among the maps, as every entry of the log needs one, which is deleted from the beginning and never restored.
 */
export const REGISTRY_LOG = 'registry';

export function isRegistryLog(mapId: string): boolean {
  return mapId === REGISTRY_LOG;
}
