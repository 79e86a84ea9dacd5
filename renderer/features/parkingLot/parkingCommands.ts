import type { Command } from '../../app/command.ts';
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
      parkingStore.setState({ isOpen: true });
      document.querySelector<HTMLElement>('[data-new-note]')?.focus();
    },
  },
];
