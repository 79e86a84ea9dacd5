import { createStore } from 'zustand/vanilla';
import type { MatrixMeasure } from '../../../shared/analysis/matrixMeasure.ts';
import type { DrawnKind } from '../../../shared/analysis/pictureSubject.ts';

/** How pictures are looked at: of this window, for every map. */
export interface PictureState {
  /** What the cells of the matrix show. */
  readonly measure: MatrixMeasure;
  /** The pictures that are read as tables instead. */
  readonly asTables: ReadonlySet<DrawnKind>;
}

export const pictureStore = createStore<PictureState>(() => ({ measure: 'max', asTables: new Set() }));

export function readAsTable(kind: DrawnKind, isTable: boolean): void {
  pictureStore.setState(({ asTables }) => {
    const kinds = new Set(asTables);
    if (isTable) kinds.add(kind);
    else kinds.delete(kind);
    return { asTables: kinds };
  });
}
