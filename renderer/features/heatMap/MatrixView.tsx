import { useComputedColorScheme } from '@mantine/core';
import { heatMatrix } from '../../../shared/analysis/heatMatrix.ts';
import { matrixThrough } from '../../../shared/analysis/lenses/matrixThrough.ts';
import type { LensReadings } from '../../../shared/analysis/lenses/readLens.ts';
import { useAnalysis, useApp, useMap, useSession } from '../../app/appContext.ts';
import { toneColours } from '../lenses/toneColours.ts';
import { useLensReadings } from '../lenses/useLensReadings.ts';
import { MatrixGrid } from './MatrixGrid.tsx';
import styles from './MatrixView.module.css';
import { NoHandoffs } from './NoHandoffs.tsx';

/** Lane by lane: where work changes hands, and how hot it is there. */
export function MatrixView() {
  const app = useApp();
  const map = useMap();
  const analysis = useAnalysis();
  const readings = useLensReadings();
  const colours = toneColours(useComputedColorScheme('light'), readings.scale);
  const selectedId = useSession(({ selection }) => (selection.kind === 'handoff' ? selection.id : null));
  const matrix = matrixThrough(heatMatrix(map, analysis), readings);
  if (matrix.cells.length === 0) return <NoHandoffs />;
  return (
    <div className={styles.view} style={colours}>
      <p className={styles.caption}>{caption(readings)}</p>
      <MatrixGrid
        matrix={matrix}
        readings={readings}
        selectedId={selectedId}
        onSelect={(id) => app.session.select({ kind: 'handoff', id })}
      />
    </div>
  );
}

function caption({ lens }: LensReadings): string {
  const which = lens.id === 'heat' ? 'the hottest handoff' : 'the handoff that stands out most';
  const many = 'from the lane at the left to the lane above, and how many there are.';
  return `Each cell shows ${which} ${many}${lens.id === 'heat' ? '' : ` ${lens.sentence}`}`;
}
