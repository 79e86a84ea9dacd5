import { createStore } from 'zustand/vanilla';
import type { Measure } from '../../../shared/model/measures.ts';

/** What goes with every value that is typed or pasted. */
export interface MeasureStamp extends Pick<Measure, 'basis' | 'source'> {
  /** ISO date; null for the day on which a value is typed. */
  readonly date: string | null;
}

interface MeasureStampState extends MeasureStamp {
  /** The map that it was set for: what was measured of one says nothing about another. */
  readonly mapId: string | null;
}

const usualStamp: MeasureStamp = { basis: 'estimated', source: '', date: null };

export const measureStampStore = createStore<MeasureStampState>(() => ({ ...usualStamp, mapId: null }));

export function stampOf({ mapId, basis, source, date }: MeasureStampState, ofMap: string): MeasureStamp {
  return mapId === ofMap ? { basis, source, date } : usualStamp;
}
