import type { Measure, MeasureName, Measures } from '../../shared/model/measures.ts';

/** An estimate, as the room gives it. */
export function estimated(value: number): Measure {
  return { value, basis: 'estimated', source: 'the workshop', date: '2026-01-05' };
}

export function measured(value: number): Measure {
  return { value, basis: 'measured', source: 'CRM', date: '2026-01-05' };
}

/** Measures of these values, all measured. */
export function measuresOf(values: Readonly<Partial<Record<MeasureName, number>>>): Measures {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, measured(value)]));
}
