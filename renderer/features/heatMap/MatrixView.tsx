import { heatMatrix } from '../../../shared/analysis/heatMatrix.ts';
import { useAnalysis, useApp, useMap, useSession } from '../../app/appContext.ts';
import { MatrixGrid } from './MatrixGrid.tsx';
import styles from './MatrixView.module.css';
import { NoHandoffs } from './NoHandoffs.tsx';
import { useHeatColours } from './useHeatColours.ts';

/** Lane by lane: where work changes hands, and how hot it is there. */
export function MatrixView() {
  const app = useApp();
  const map = useMap();
  const analysis = useAnalysis();
  const colours = useHeatColours();
  const selectedId = useSession(({ selection }) => (selection.kind === 'handoff' ? selection.id : null));
  const matrix = heatMatrix(map, analysis);
  if (matrix.cells.length === 0) return <NoHandoffs />;
  return (
    <div className={styles.view} style={colours}>
      <p className={styles.caption}>
        Each cell shows the hottest handoff from the lane at the left to the lane above, and how many there
        are.
      </p>
      <MatrixGrid
        matrix={matrix}
        selectedId={selectedId}
        onSelect={(id) => app.session.select({ kind: 'handoff', id })}
      />
    </div>
  );
}
