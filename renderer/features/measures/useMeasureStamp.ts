import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import type { Measure } from '../../../shared/model/measures.ts';
import { useDocument } from '../../app/appContext.ts';
import { isoDate } from '../pilotCard/isoDate.ts';
import { type MeasureStamp, measureStampStore, stampOf } from './measureStampStore.ts';

export interface MeasureStamping {
  readonly stamp: MeasureStamp;
  change(patch: Partial<MeasureStamp>): void;
  /** A value with what goes with it now. */
  measure(value: number): Measure;
}

export function useMeasureStamp(): MeasureStamping {
  const { mapId } = useDocument();
  const stamp = useStore(
    measureStampStore,
    useShallow((state) => stampOf(state, mapId)),
  );
  return {
    stamp,
    change: (patch) => measureStampStore.setState({ ...stamp, ...patch, mapId }),
    measure: (value) => ({ value, ...stamp, date: stamp.date ?? isoDate(new Date()) }),
  };
}
