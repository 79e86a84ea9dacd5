import type { App } from '../../../app/appContext.ts';
import { contextMenuStore } from './contextMenuStore.ts';
import { selectedSpot } from './selectedSpot.ts';

/** Opens the menu of what is selected beside it. */
export function openContextMenu(app: App): void {
  contextMenuStore.setState({ spot: selectedSpot(app) });
}
