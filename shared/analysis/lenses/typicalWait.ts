import type { Measure, Measures } from '../../model/measures.ts';

/** The hours that one item waits: the median, or the mean where no median is given; null where neither is. */
export function typicalWait({ waitMedianHours, waitMeanHours }: Measures): Measure | null {
  return waitMedianHours ?? waitMeanHours ?? null;
}
