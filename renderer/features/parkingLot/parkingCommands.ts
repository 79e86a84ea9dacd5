import type { Command } from '../../app/command.ts';
import { gapsStore } from '../gaps/gapsStore.ts';
import { parkingStore } from './parkingStore.ts';

export const parkingCommands: readonly Command[] = [
  {
    id: 'parking.note',
    group: 'Room',
    label: () => 'Park a note',
    alsoCalled: 'parking lot off-topic',
    keys: ['P'],
    menu: { column: 'Edit', section: 3 },
    isEnabled: (app) => app.document.getState().open !== null,
    run: () => {
      gapsStore.setState({ isOpen: false });
      parkingStore.setState({ isOpen: true });
      document.querySelector<HTMLElement>('[data-new-note]')?.focus();
    },
  },
];
