import type { MeasureName } from '../../../shared/model/measures.ts';

export interface MeasureGroup {
  readonly title: string;
  readonly names: readonly MeasureName[];
}

/** The measures as people fill them in. */
export const measureGroups: readonly MeasureGroup[] = [
  {
    title: 'Counts a week',
    names: [
      'volume',
      'staleItems',
      'rework',
      'manualReminders',
      'missingFields',
      'managerTouches',
      'customerEscalations',
    ],
  },
  {
    title: 'Times and rate',
    names: [
      'waitMeanHours',
      'waitMedianHours',
      'waitNinetiethPercentileHours',
      'touchMinutes',
      'chaseMinutes',
      'hourlyRate',
    ],
  },
];

export const measuresInOrder: readonly MeasureName[] = measureGroups.flatMap(({ names }) => names);
