import type { Agenda } from '../../../../shared/model/agenda.ts';

/**
 * Where a room is in its agenda. All times are milliseconds of the clock that the caller reads, so a window in the
 * background, or a computer that slept, loses none.
 */
export interface AgendaClock {
  /** The block that runs, from 0. */
  readonly place: number;
  /** When it was started last; null while it stands still. */
  readonly runningSince: number | null;
  /** Block -> time spent in it before it was started last. */
  readonly spent: readonly number[];
  /** Block -> minutes added while it ran. */
  readonly added: readonly number[];
}

export const stoppedClock: AgendaClock = { place: 0, runningSince: null, spent: [], added: [] };

const MINUTE = 60_000;

/** Whether anybody has begun. */
export function hasBegun({ runningSince, spent, place }: AgendaClock): boolean {
  return runningSince !== null || place > 0 || spent.some((time) => time > 0);
}

export function startClock(clock: AgendaClock, now: number): AgendaClock {
  return clock.runningSince === null ? { ...clock, runningSince: now } : clock;
}

export function pauseClock(clock: AgendaClock, now: number): AgendaClock {
  return { ...settled(clock, now), runningSince: null };
}

/** To another block, which goes on where it was left. The clock runs on if it ran. */
export function moveClock(clock: AgendaClock, agenda: Agenda, place: number, now: number): AgendaClock {
  const last = Math.max(0, agenda.length - 1);
  return { ...settled(clock, now), place: Math.max(0, Math.min(place, last)) };
}

/** Gives the block more time. */
export function lengthenBlock(clock: AgendaClock, minutes: number): AgendaClock {
  const added = (clock.added[clock.place] ?? 0) + minutes;
  return { ...clock, added: withEntry(clock.added, clock.place, added) };
}

/** How long the block still has; under 0 when it is over. */
export function timeLeft(clock: AgendaClock, agenda: Agenda, now: number): number {
  return lengthOf(clock, agenda, clock.place) - timeSpent(clock, clock.place, now);
}

/** How much of a block is over, 0–1. */
export function shareSpent(clock: AgendaClock, agenda: Agenda, place: number, now: number): number {
  const length = lengthOf(clock, agenda, place);
  return length === 0 ? 1 : Math.min(1, timeSpent(clock, place, now) / length);
}

/** `12:30`, and `+0:05` once the time is over. Seconds that have begun count. */
export function timePhrase(left: number): string {
  const seconds = left > 0 ? Math.ceil(left / 1_000) : Math.floor(-left / 1_000);
  const phrase = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  return left > 0 || seconds === 0 ? phrase : `+${phrase}`;
}

function lengthOf({ added }: AgendaClock, agenda: Agenda, place: number): number {
  return ((agenda[place]?.minutes ?? 0) + (added[place] ?? 0)) * MINUTE;
}

function timeSpent({ place: current, runningSince, spent }: AgendaClock, place: number, now: number): number {
  const running = place === current && runningSince !== null ? Math.max(0, now - runningSince) : 0;
  return (spent[place] ?? 0) + running;
}

/** What has run so far is added to its block. */
function settled(clock: AgendaClock, now: number): AgendaClock {
  if (clock.runningSince === null) return clock;
  const spent = withEntry(clock.spent, clock.place, timeSpent(clock, clock.place, now));
  return { ...clock, spent, runningSince: now };
}

function withEntry(list: readonly number[], place: number, value: number): readonly number[] {
  return Array.from({ length: Math.max(list.length, place + 1) }, (_, index) =>
    index === place ? value : (list[index] ?? 0),
  );
}
