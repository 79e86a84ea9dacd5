import { sameContent } from '../model/mapDiff.ts';
import { emptyPilot, type Pilot } from '../model/pilot.ts';

export const pilotStates = ['none', 'drafted', 'running', 'ended'] as const;
export type PilotState = (typeof pilotStates)[number];

export const pilotStateNames: Readonly<Record<PilotState, string>> = {
  none: 'No pilot',
  drafted: 'Drafted',
  running: 'Running',
  ended: 'Ended',
};

/** The first and the last day of a pilot, `YYYY-MM-DD`; null where the card does not say. */
export interface PilotSpan {
  readonly firstDay: string | null;
  readonly lastDay: string | null;
}

/**
 * When the pilot runs: from its first weekly review to its last, or else to the day of its stop rule. Null without a
 * card.
 */
export function pilotSpan(pilot: Pilot | undefined): PilotSpan | null {
  if (!pilot || sameContent(pilot, emptyPilot(pilot.handoffId))) return null;
  const { review, stopRule } = pilot;
  return { firstDay: dayOf(review.firstDate), lastDay: dayOf(review.lastDate) ?? dayOf(stopRule.date) };
}

/**
 * Where a pilot stands on a day: drafted until its first day, running from then on, ended after its last.
 * @param today `YYYY-MM-DD`, on the calendar of whoever asks
 */
export function pilotStateOn(span: PilotSpan | null, today: string): PilotState {
  if (span === null) return 'none';
  if (span.firstDay === null || today < span.firstDay) return 'drafted';
  return span.lastDay !== null && span.lastDay < today ? 'ended' : 'running';
}

/** A day that is on the calendar, as ISO 8601 writes it; anything else is not known. */
function dayOf(text: string): string | null {
  const day = /^\d{4}-\d{2}-\d{2}$/.exec(text.trim())?.[0];
  if (day === undefined) return null;
  const moment = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(day) ? day : null;
}
