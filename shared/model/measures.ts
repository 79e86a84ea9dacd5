import { z } from 'zod';
import { textSchema } from './identifier.ts';

/** The counts and times of one handoff's current path (method §5). Counts are per week. */
export const measureNames = [
  'staleItems',
  'rework',
  'manualReminders',
  'missingFields',
  'managerTouches',
  'customerEscalations',
  /** Items a week. */
  'volume',
  'waitMedianHours',
  'waitNinetiethPercentileHours',
  'waitMeanHours',
  'touchMinutes',
  'chaseMinutes',
  /** Loaded hourly rate, in the currency of the map's reader. */
  'hourlyRate',
] as const;

const measureNameSchema = z.enum(measureNames);
export type MeasureName = z.infer<typeof measureNameSchema>;

export const measureBasisSchema = z.enum(['estimated', 'measured']);
export type MeasureBasis = z.infer<typeof measureBasisSchema>;

const measureSchema = z.strictObject({
  value: z.number().min(0),
  basis: measureBasisSchema,
  source: textSchema,
  /** ISO date, or empty when it was not said. */
  date: z.string().max(40),
});
export type Measure = Readonly<z.infer<typeof measureSchema>>;

export const measuresSchema = z.partialRecord(measureNameSchema, measureSchema);
export type Measures = Readonly<z.infer<typeof measuresSchema>>;
