import { useComputedColorScheme } from '@mantine/core';
import { useMemo } from 'react';
import { useStore } from 'zustand';
import { matrixFigures } from '../../../shared/analysis/matrixFigures.ts';
import { matrixScale, measureThrough } from '../../../shared/analysis/matrixMeasure.ts';
import { useApp, useMap, useSession } from '../../app/appContext.ts';
import { toneColours } from '../lenses/toneColours.ts';
import { useLensReadings } from '../lenses/useLensReadings.ts';
import { pictureStore } from '../pictures/pictureStore.ts';
import { MatrixBar } from './MatrixBar.tsx';
import { MatrixGrid } from './MatrixGrid.tsx';
import styles from './MatrixView.module.css';
import { matrixLook } from './matrixLook.ts';
import { NoHandoffs } from './NoHandoffs.tsx';

/** Lane by lane: where work changes hands, and what the lens reads there. */
export function MatrixView() {
  const app = useApp();
  const map = useMap();
  const readings = useLensReadings();
  const wanted = useStore(pictureStore, (state) => state.measure);
  const measure = measureThrough(readings.lens, wanted);
  const colours = toneColours(useComputedColorScheme('light'), matrixScale(readings.scale, measure));
  const selectedId = useSession(({ selection }) => (selection.kind === 'handoff' ? selection.id : null));
  const matrix = useMemo(() => matrixFigures(map, readings), [map, readings]);
  const look = useMemo(() => matrixLook(matrix, measure), [matrix, measure]);
  if (matrix.cells.length === 0) return <NoHandoffs />;
  return (
    <div className={styles.view} style={colours}>
      <MatrixBar matrix={matrix} measure={measure} />
      <MatrixGrid
        matrix={matrix}
        look={look}
        selectedId={selectedId}
        onSelect={(id) => app.session.select({ kind: 'handoff', id })}
      />
    </div>
  );
}
