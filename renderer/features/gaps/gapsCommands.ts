import type { App } from '../../app/appContext.ts';
import type { Command } from '../../app/command.ts';
import { lookThrough } from '../lenses/lensCommands.ts';
import { parkingStore } from '../parkingLot/parkingStore.ts';
import { gapsStore } from './gapsStore.ts';

export const gapsCommands: readonly Command[] = [
  {
    id: 'gaps.walk',
    group: 'Room',
    label: () => 'Walk through the ownership gaps',
    alsoCalled: 'owner unowned two owners system question ask',
    keys: ['G'],
    menu: { column: 'View', section: 1 },
    isEnabled: (app) => app.document.getState().open !== null,
    run: walkThroughGaps,
  },
];

/** Shows the map by its gaps, with the list of them; the parking lot, which lies in the same place, closes. */
export function walkThroughGaps(app: App): void {
  lookThrough(app, 'gaps');
  parkingStore.setState({ isOpen: false });
  gapsStore.setState({ isOpen: true });
  document.querySelector<HTMLElement>('[data-gap][tabindex="0"]')?.focus();
}
