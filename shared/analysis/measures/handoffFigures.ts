import type { Measures } from '../../model/measures.ts';
import { type Figure, figureOf } from './figure.ts';

/** What is worked out from the measures of one handoff (method §5), in the order it is shown. */
export const figureNames = [
  'exceptionsAWeek',
  'exceptionRate',
  'firstPassRate',
  'hoursWaitingAWeek',
  'itemsWaiting',
  'hiddenLaborHours',
  'hiddenLaborCost',
] as const;
export type FigureName = (typeof figureNames)[number];

/** Of these can be said at least how much they are where some of their counts are not known (ME19). */
export const figuresInPart = ['exceptionsAWeek', 'exceptionRate'] as const satisfies readonly FigureName[];

/** The counts of items that somebody had to handle outside the routine. */
const exceptionCounts = ['rework', 'missingFields', 'managerTouches', 'customerEscalations'] as const;

/** Calendar hours of a week. */
const HOURS_A_WEEK = 168;

const MINUTES_AN_HOUR = 60;

/**
 * Exceptions a week: rework + missing fields + manager touches + customer escalations. An item that is two of them
 * counts twice, so there may be more exceptions than items. Counts are never below 0, so those that are given are what
 * there is at least.
 */
export function exceptionsAWeek(measures: Measures): Figure {
  return figureOf(measures, exceptionCounts, exceptionsOf, exceptionsOf);
}

/** Exceptions for each item that passes; above 1 where there are more of them than items. */
export function exceptionRate(measures: Measures): Figure {
  return figureOf(
    measures,
    [...exceptionCounts, 'volume'],
    (values) => quotient(exceptionsOf(values), values.volume),
    ({ volume, ...counts }) => (volume === undefined ? null : quotient(exceptionsOf(counts), volume)),
  );
}

/** Share of items that passed without manager rescue, 0–1: 1 − manager touches ÷ volume, not below 0. */
export function firstPassRate(measures: Measures): Figure {
  return figureOf(measures, ['managerTouches', 'volume'], ({ managerTouches, volume }) =>
    firstPassShare(managerTouches, volume),
  );
}

/** Calendar hours that all items of a week wait: volume × mean wait. */
export function hoursWaitingAWeek(measures: Measures): Figure {
  return figureOf(
    measures,
    ['volume', 'waitMeanHours'],
    ({ volume, waitMeanHours }) => volume * waitMeanHours,
  );
}

/**
 * How many items wait at any moment: L = λ · W (Little 1961), with λ in items a calendar hour, volume ÷ 168, and W
 * the mean wait in calendar hours.
 */
export function itemsWaiting(measures: Measures): Figure {
  return figureOf(
    measures,
    ['volume', 'waitMeanHours'],
    ({ volume, waitMeanHours }) => (volume / HOURS_A_WEEK) * waitMeanHours,
  );
}

/** Working hours a week that go into chasing: reminders × minutes each chase costs ÷ 60. */
export function hiddenLaborHours(measures: Measures): Figure {
  return figureOf(measures, ['manualReminders', 'chaseMinutes'], hiddenHoursOf);
}

/** What those hours cost a week, in the currency of the hourly rate. */
export function hiddenLaborCost(measures: Measures): Figure {
  return figureOf(
    measures,
    ['manualReminders', 'chaseMinutes', 'hourlyRate'],
    (values) => hiddenHoursOf(values) * values.hourlyRate,
  );
}

export const handoffFigures: Readonly<Record<FigureName, (measures: Measures) => Figure>> = {
  exceptionsAWeek,
  exceptionRate,
  firstPassRate,
  hoursWaitingAWeek,
  itemsWaiting,
  hiddenLaborHours,
  hiddenLaborCost,
};

/** 1 − rescued ÷ all, 0–1; null of no items. */
export function firstPassShare(rescued: number, items: number): number | null {
  const rate = quotient(rescued, items);
  return rate === null ? null : Math.max(0, 1 - rate);
}

/** Null where there is nothing to divide by. */
export function quotient(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

function exceptionsOf(counts: Readonly<Partial<Record<(typeof exceptionCounts)[number], number>>>): number {
  return exceptionCounts.reduce((sum, name) => sum + (counts[name] ?? 0), 0);
}

function hiddenHoursOf(values: { readonly manualReminders: number; readonly chaseMinutes: number }): number {
  return (values.manualReminders * values.chaseMinutes) / MINUTES_AN_HOUR;
}
