import { useComputedColorScheme } from '@mantine/core';
import { useMemo } from 'react';
import { useStore } from 'zustand';
import { matrixThrough } from '../../../shared/analysis/lenses/matrixThrough.ts';
import { matrixFigures } from '../../../shared/analysis/matrixFigures.ts';
import { useAnalysis, useApp, useMap, useSession } from '../../app/appContext.ts';
import { toneColours } from '../lenses/toneColours.ts';
import { useLensReadings } from '../lenses/useLensReadings.ts';
import { pictureStore } from '../pictures/pictureStore.ts';
import { MatrixBar } from './MatrixBar.tsx';
import { MatrixGrid } from './MatrixGrid.tsx';
import styles from './MatrixView.module.css';
import { matrixLook } from './matrixLook.ts';
import { NoHandoffs } from './NoHandoffs.tsx';

/** Lane by lane: where work changes hands, and how hot it is there. */
export function MatrixView() {
  const app = useApp();
  const map = useMap();
  const analysis = useAnalysis();
  const readings = useLensReadings();
  const colours = toneColours(useComputedColorScheme('light'), readings.scale);
  const measure = useStore(pictureStore, (state) => state.measure);
  const selectedId = useSession(({ selection }) => (selection.kind === 'handoff' ? selection.id : null));
  const matrix = useMemo(
    () => matrixThrough(matrixFigures(map, analysis), readings),
    [map, analysis, readings],
  );
  const look = useMemo(() => matrixLook(matrix, measure, readings), [matrix, measure, readings]);
  if (matrix.cells.length === 0) return <NoHandoffs />;
  return (
    <div className={styles.view} style={colours}>
      <MatrixBar matrix={matrix} measure={measure} lens={readings.lens} />
      <MatrixGrid
        matrix={matrix}
        look={look}
        selectedId={selectedId}
        onSelect={(id) => app.session.select({ kind: 'handoff', id })}
      />
    </div>
  );
}
