import { afterEach, describe, expect, it } from 'vitest';
import type { App } from '../../../../renderer/app/appContext.ts';
import {
  lengthenBlock,
  pauseClock,
  startClock,
  stoppedClock,
} from '../../../../renderer/features/room/agenda/agendaClock.ts';
import { agendaStore } from '../../../../renderer/features/room/agenda/agendaStore.ts';
import { keepAgenda, keptClock } from '../../../../renderer/features/room/agenda/keepAgenda.ts';
import { createSettingsStore } from '../../../../renderer/state/settingsStore.ts';
import { settingsSchema, usualSettings } from '../../../../shared/contract/settings.ts';

const hours = (count: number): number => count * 60 * 60_000;
let leave: (() => void) | undefined;
afterEach(() => {
  leave?.();
  agendaStore.setState(agendaStore.getInitialState());
});

/** An application with these settings, and what it stores. */
function opened(stored = usualSettings) {
  const host = { invoke: () => Promise.resolve(stored), on: () => () => {} } as never;
  const settings = createSettingsStore(host, stored, () => {});
  leave = keepAgenda({ settings } as unknown as App);
  return settings;
}

describe('[RM44] the timer outlives its window', () => {
  it('is kept with every change, as settings that can be read again', () => {
    const settings = opened();
    agendaStore.setState({ clock: lengthenBlock(startClock(stoppedClock, Date.now()), 5) });
    const running = agendaStore.getState().clock;
    leave?.();
    const stored = settingsSchema.parse(JSON.parse(JSON.stringify(settings.getState())));
    agendaStore.setState({ clock: stoppedClock });
    opened(stored);
    expect(agendaStore.getState().clock).toEqual(running);
    agendaStore.setState({ clock: pauseClock(running, Date.now() + hours(1)) });
    expect(agendaStore.getState().clock.spent[0]).toBeGreaterThanOrEqual(hours(1));
  });

  it('has not begun once it is reset', () => {
    const settings = opened();
    agendaStore.setState({ clock: startClock(stoppedClock, 1) });
    expect(settings.getState().agendaClock).toMatchObject({ place: 0, runningSince: 1 });
    agendaStore.setState({ clock: stoppedClock });
    expect(settings.getState().agendaClock).toBeNull();
  });

  it('is another workshop’s after 12 hours, and where its block is gone', () => {
    const kept = { place: 3, runningSince: null, spent: [1, 2, 3, 4], added: [], keptAt: hours(100) };
    expect(keptClock(kept, 5, hours(112))).toMatchObject({ place: 3, spent: [1, 2, 3, 4] });
    expect(keptClock(kept, 5, hours(112) + 1)).toBe(stoppedClock);
    expect(keptClock(kept, 3, hours(101))).toBe(stoppedClock);
    expect(keptClock(null, 5, 0)).toBe(stoppedClock);
  });
});
