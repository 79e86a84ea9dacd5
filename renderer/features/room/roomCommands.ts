import type { App } from '../../app/appContext.ts';
import type { Command } from '../../app/command.ts';
import { isPresenting } from '../../state/presentingStore.ts';
import { isLaserOn, laserStore } from './laser/laserStore.ts';
import { startPresenting, stopPresenting } from './presenting.ts';

const hasMap = (app: App) => app.document.getState().open !== null;

/** The map before a room. These come last: Esc leaves only when nothing else takes it. */
export const roomCommands: readonly Command[] = [
  {
    id: 'room.present',
    group: 'Room',
    name: 'Present',
    label: () => (isPresenting() ? 'Stop presenting' : 'Present'),
    alsoCalled: 'projector full screen beamer slide show room',
    menu: { column: 'View', section: 3 },
    isOn: isPresenting,
    keys: ['F5'],
    isEnabled: hasMap,
    run: (app) => (isPresenting() ? stopPresenting(app) : startPresenting(app)),
    alsoInTextFields: true,
  },
  {
    id: 'room.laser',
    group: 'Room',
    name: 'Laser pointer',
    label: () => (isLaserOn() ? 'Put the laser away' : 'Laser pointer'),
    menu: { column: 'View', section: 3 },
    isOn: isLaserOn,
    keys: ['K'],
    isEnabled: (app) => hasMap(app) && app.session.getState().view === 'map',
    run: () => laserStore.setState(({ isOn }) => ({ isOn: !isOn })),
  },
  {
    id: 'room.laser.away',
    group: 'Room',
    label: () => 'Put the laser away',
    keys: ['Escape'],
    isEnabled: isLaserOn,
    run: () => laserStore.setState({ isOn: false }),
  },
  {
    id: 'room.leave',
    group: 'Room',
    label: () => 'Stop presenting',
    keys: ['Escape'],
    isEnabled: isPresenting,
    run: stopPresenting,
  },
];
