import type { App } from '../../../app/appContext.ts';
import type { Command } from '../../../app/command.ts';
import {
  type AgendaClock,
  hasBegun,
  lengthenBlock,
  moveClock,
  pauseClock,
  startClock,
  stoppedClock,
} from './agendaClock.ts';
import { agendaOf, agendaStore } from './agendaStore.ts';

const clockOf = (): AgendaClock => agendaStore.getState().clock;
const isRunning = (): boolean => clockOf().runningSince !== null;
const moreTime = 5;

/** The room's timer. */
export const agendaCommands: readonly Command[] = [
  {
    id: 'room.agenda',
    group: 'Room',
    label: () => 'Agenda and timer',
    alsoCalled: 'timer clock countdown workshop blocks minutes',
    keys: [],
    isEnabled: (app) => app.document.getState().open !== null,
    run: () => agendaStore.setState(({ isOpen }) => ({ isOpen: !isOpen })),
    menu: { column: 'View', section: 3 },
  },
  agendaCommand('agenda.start', 'Start or pause the timer', ['Shift+A'], (_, now) =>
    isRunning() ? pauseClock(clockOf(), now) : startClock(clockOf(), now),
  ),
  agendaCommand('agenda.next', 'Next block of the agenda', [], (app, now) =>
    moveClock(clockOf(), agendaOf(app), clockOf().place + 1, now),
  ),
  agendaCommand('agenda.previous', 'Previous block of the agenda', [], (app, now) =>
    moveClock(clockOf(), agendaOf(app), clockOf().place - 1, now),
  ),
  agendaCommand('agenda.moreTime', `Add ${moreTime} minutes to the block`, [], () =>
    lengthenBlock(clockOf(), moreTime),
  ),
  {
    id: 'agenda.sound',
    group: 'Room',
    label: () => 'A sound when a block is over',
    alsoCalled: 'chime bell timer agenda quiet mute',
    keys: [],
    isOn: (app) => app.settings.getState().agendaSound,
    isEnabled: () => true,
    run: (app) => app.settings.change({ agendaSound: !app.settings.getState().agendaSound }),
  },
  {
    id: 'agenda.stop',
    group: 'Room',
    label: () => 'Reset the timer',
    keys: [],
    isEnabled: () => hasBegun(clockOf()),
    whyNot: 'The timer has not begun',
    run: () => agendaStore.setState({ clock: stoppedClock }),
  },
];

function agendaCommand(
  id: string,
  label: string,
  keys: readonly string[],
  change: (app: App, now: number) => AgendaClock,
): Command {
  return {
    id,
    group: 'Room',
    label: () => label,
    keys,
    isEnabled: (app) => app.document.getState().open !== null,
    run: (app) => agendaStore.setState({ clock: change(app, Date.now()) }),
  };
}
