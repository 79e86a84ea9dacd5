import type { App } from '../../app/appContext.ts';
import type { Command } from '../../app/command.ts';
import { presentingStore } from '../../state/presentingStore.ts';
import { weightsStore } from './weightsStore.ts';

/** The editor hangs on the legend, which is away while the map is shown to a room. */
const hasLegend = (app: App): boolean =>
  app.document.getState().open !== null && !presentingStore.getState().isOn;

export const weightsCommands: readonly Command[] = [
  {
    id: 'weights.show',
    group: 'View',
    label: () => 'Weigh what counts toward heat',
    alsoCalled: 'weights presets formula firmness',
    keys: ['W'],
    menu: { column: 'View', section: 1 },
    isEnabled: hasLegend,
    run: () => weightsStore.setState({ isOpen: true }),
  },
];
