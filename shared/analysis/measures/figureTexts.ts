import type { FigureName } from './handoffFigures.ts';

/** `waiting` is calendar hours, `labor` working hours, `share` 0–1. */
export type FigureUnit = 'count' | 'share' | 'waiting' | 'labor' | 'money';

/** What a figure is called, and its formula in words. */
export interface FigureText {
  readonly name: string;
  readonly unit: FigureUnit;
  readonly formula: string;
}

export const figureTexts: Readonly<Record<FigureName, FigureText>> = {
  exceptionsAWeek: {
    name: 'Exceptions a week',
    unit: 'count',
    formula:
      'Rework + missing fields + manager touches + customer escalations. An item that is two of them counts twice.',
  },
  exceptionRate: {
    name: 'Exception rate',
    unit: 'share',
    formula: 'Exceptions a week ÷ volume. Above 100 % there are more exceptions than items.',
  },
  firstPassRate: {
    name: 'First-pass rate',
    unit: 'share',
    formula: '1 − manager touches ÷ volume: the share that passed without a manager stepping in.',
  },
  hoursWaitingAWeek: {
    name: 'Hours waiting a week',
    unit: 'waiting',
    formula: 'Volume × mean wait, in calendar hours of all items together.',
  },
  itemsWaiting: {
    name: 'Items waiting',
    unit: 'count',
    formula: 'Volume ÷ 168 × mean wait in hours: how many wait at any moment (Little’s law, L = λ · W).',
  },
  hiddenLaborHours: {
    name: 'Hidden labor a week',
    unit: 'labor',
    formula: 'Manual reminders × chase time in minutes ÷ 60, in working hours.',
  },
  hiddenLaborCost: {
    name: 'Hidden labor cost a week',
    unit: 'money',
    formula: 'Hidden labor a week × loaded rate.',
  },
};
