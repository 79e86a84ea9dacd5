import type { MeasureName } from '../../model/measures.ts';

export type MeasureUnit = 'a week' | 'h' | 'min' | 'per hour';

/** What a measure is called, what it is counted in, and what counts. */
export interface MeasureText {
  readonly name: string;
  readonly unit: MeasureUnit;
  readonly meaning: string;
}

export const measureTexts: Readonly<Record<MeasureName, MeasureText>> = {
  staleItems: {
    name: 'Stale items',
    unit: 'a week',
    meaning: 'Items that sat past their response window, counted once a week.',
  },
  rework: {
    name: 'Rework',
    unit: 'a week',
    meaning: 'Items that came back to be done again.',
  },
  manualReminders: {
    name: 'Manual reminders',
    unit: 'a week',
    meaning: 'Messages, calls and visits to ask where an item is.',
  },
  missingFields: {
    name: 'Missing fields',
    unit: 'a week',
    meaning: 'Items that arrived without something the receiver needs.',
  },
  managerTouches: {
    name: 'Manager touches',
    unit: 'a week',
    meaning: 'Items that went on only because a manager stepped in.',
  },
  customerEscalations: {
    name: 'Customer escalations',
    unit: 'a week',
    meaning: 'Items about which a customer complained or asked for somebody higher.',
  },
  volume: {
    name: 'Volume',
    unit: 'a week',
    meaning: 'Items that change hands here.',
  },
  waitMedianHours: {
    name: 'Median wait',
    unit: 'h',
    meaning: 'Half of the items wait no longer. Calendar hours, nights and weekends included.',
  },
  waitNinetiethPercentileHours: {
    name: '90th percentile wait',
    unit: 'h',
    meaning: 'Nine of ten items wait no longer. Calendar hours, nights and weekends included.',
  },
  waitMeanHours: {
    name: 'Mean wait',
    unit: 'h',
    meaning:
      'All waiting divided by all items: what sums are made of. Calendar hours, nights and weekends included.',
  },
  touchMinutes: {
    name: 'Touch time',
    unit: 'min',
    meaning: 'Work that goes into handing one item over and taking it on, besides the work of the two steps.',
  },
  chaseMinutes: {
    name: 'Chase time',
    unit: 'min',
    meaning: 'Working minutes that one reminder costs.',
  },
  hourlyRate: {
    name: 'Loaded rate',
    unit: 'per hour',
    meaning: 'What an hour of the people who chase costs, with all that comes with wages.',
  },
};
