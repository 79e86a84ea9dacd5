import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { type Agenda, usualAgenda } from '../../../../shared/model/agenda.ts';
import { useApp } from '../../../app/appContext.ts';
import { type AgendaClock, timeLeft } from './agendaClock.ts';
import { agendaStore } from './agendaStore.ts';

interface AgendaNow {
  readonly agenda: Agenda;
  readonly clock: AgendaClock;
  readonly now: number;
  /** Of the block, in milliseconds; under 0 when it is over. */
  readonly left: number;
}

/** Twice a second, so that no second is skipped. */
const tick = 500;

/** The agenda and where the room is in it. What is shown follows the clock, however late the window is woken. */
export function useAgenda(): AgendaNow {
  const app = useApp();
  const agenda = useStore(app.settings, (settings) => settings.agenda) ?? usualAgenda;
  const clock = useStore(agendaStore, (state) => state.clock);
  const isRunning = clock.runningSince !== null;
  const [, setTicks] = useState(0);
  useEffect(() => {
    if (!isRunning) return;
    const timer = setInterval(() => setTicks((ticks) => ticks + 1), tick);
    return () => clearInterval(timer);
  }, [isRunning]);
  const now = Date.now();
  return { agenda, clock, now, left: timeLeft(clock, agenda, now) };
}
