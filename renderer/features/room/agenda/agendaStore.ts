import { createStore } from 'zustand/vanilla';
import { type Agenda, usualAgenda } from '../../../../shared/model/agenda.ts';
import type { App } from '../../../app/appContext.ts';
import { type AgendaClock, stoppedClock } from './agendaClock.ts';

export interface AgendaState {
  readonly clock: AgendaClock;
  /** Whether its blocks and controls are open. */
  readonly isOpen: boolean;
}

/** The room's timer. It belongs to the window: it runs on whatever is shown, and whichever map. */
export const agendaStore = createStore<AgendaState>(() => ({
  clock: stoppedClock,
  isOpen: false,
}));

/** The blocks as somebody set them, else the usual ones. */
export function agendaOf(app: App): Agenda {
  return app.settings.getState().agenda ?? usualAgenda;
}
