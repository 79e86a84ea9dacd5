import type { Settings } from '../../../../shared/contract/settings.ts';
import type { App } from '../../../app/appContext.ts';
import { type AgendaClock, stoppedClock } from './agendaClock.ts';
import { agendaOf, agendaStore } from './agendaStore.ts';

/** A timer that nobody has touched for so long belongs to another workshop, in milliseconds. */
const longestRest = 12 * 60 * 60_000;

/** The timer outlives its window: it is kept whenever somebody starts, pauses or moves it, and runs on by the clock. */
export function keepAgenda(app: App): () => void {
  agendaStore.setState({
    clock: keptClock(app.settings.getState().agendaClock, agendaOf(app).length, Date.now()),
  });
  return agendaStore.subscribe(({ clock }, before) => {
    if (clock === before.clock) return;
    const { place, runningSince, spent, added } = clock;
    const kept = { place, runningSince, spent: [...spent], added: [...added], keptAt: Date.now() };
    app.settings.change({ agendaClock: clock === stoppedClock ? null : kept });
  });
}

/** The clock as it was kept for an agenda of so many blocks; stopped when that was too long ago. */
export function keptClock(kept: Settings['agendaClock'], blocks: number, now: number): AgendaClock {
  if (kept === null || now - kept.keptAt > longestRest || kept.place >= blocks) return stoppedClock;
  const { keptAt: _, ...clock } = kept;
  return clock;
}
