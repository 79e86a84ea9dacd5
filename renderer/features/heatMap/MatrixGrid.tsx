import { type CSSProperties, useCallback } from 'react';
import { pairKey } from '../../../shared/analysis/laneMatrix.ts';
import type { FiguredCell, MatrixFigures, TogetherFigures } from '../../../shared/analysis/matrixFigures.ts';
import { displayName } from '../../../shared/model/displayName.ts';
import { GridTable } from '../../ui/GridTable.tsx';
import type { GridPlace } from '../../ui/gridMove.ts';
import { useFirstFocus } from '../../ui/useFirstFocus.ts';
import { cellPick } from './cellPick.ts';
import { MatrixCellView } from './MatrixCellView.tsx';
import styles from './MatrixGrid.module.css';
import { MatrixHead } from './MatrixHead.tsx';
import { MatrixTotalView } from './MatrixTotalView.tsx';
import type { MatrixLook } from './matrixLook.ts';
import { useMatrixWalk } from './useMatrixWalk.ts';

/** Up to so many lanes the column names fit side by side; beyond, they stand upright. */
const LEVEL_NAMES = 9;

interface MatrixGridProps {
  readonly matrix: MatrixFigures;
  readonly look: MatrixLook;
  readonly selectedId: string | null;
  onSelect(handoffId: string): void;
}

/** The matrix as a grid: arrows walk over its cells and totals, Enter and a click select. */
export function MatrixGrid({ matrix, look, selectedId, onSelect }: MatrixGridProps) {
  const { lanes } = matrix;
  const walk = useMatrixWalk(lanes.length + 1, () => firstPlace(matrix, look));
  useFirstFocus(walk.grid);
  const pick = useCallback(
    (cell: FiguredCell) => {
      const id = cellPick(cell, selectedId);
      if (id !== null) onSelect(id);
    },
    [selectedId, onSelect],
  );
  const cells = new Map(matrix.cells.map((cell) => [pairKey(cell.fromLaneId, cell.toLaneId), cell]));
  const total = (figures: TogetherFigures | undefined, of: string, place: GridPlace) =>
    figures && (
      <MatrixTotalView
        key={`total-${place.column}`}
        look={look.total(figures, of)}
        place={place}
        isTabStop={walk.isAt(place)}
        onFocus={walk.setPlace}
      />
    );
  return (
    <div className={styles.scroll}>
      <GridTable
        ref={walk.grid}
        className={styles.grid}
        aria-label="Handoffs from lane to lane"
        data-upright={lanes.length > LEVEL_NAMES || undefined}
        style={{ '--lanes': lanes.length } as CSSProperties}
        onKeyDown={walk.onKeyDown}
      >
        <MatrixHead lanes={lanes} />
        <tbody>
          {lanes.map((from, row) => (
            <tr key={from.id}>
              <th scope="row" className={styles.from} title={displayName(from)}>
                {displayName(from)}
                {from.kind === 'outside' && <span className={styles.outside}>outside</span>}
              </th>
              {lanes.map((to, column) => (
                <MatrixCellView
                  key={to.id}
                  cell={cells.get(pairKey(from.id, to.id)) ?? null}
                  look={look}
                  between={`${displayName(from)} to ${displayName(to)}`}
                  isSelf={from.id === to.id}
                  selectedId={selectedId}
                  row={row}
                  column={column}
                  isTabStop={walk.isAt({ row, column })}
                  onFocus={walk.setPlace}
                  onPick={pick}
                />
              ))}
              {total(matrix.rows.get(from.id), `All from ${displayName(from)}`, {
                row,
                column: lanes.length,
              })}
            </tr>
          ))}
          <tr>
            <th scope="row" className={styles.from} data-all>
              all
            </th>
            {lanes.map((to, column) =>
              total(matrix.columns.get(to.id), `All to ${displayName(to)}`, { row: lanes.length, column }),
            )}
            {total(matrix.total, 'All handoffs', { row: lanes.length, column: lanes.length })}
          </tr>
        </tbody>
      </GridTable>
    </div>
  );
}

/** The tab stop before anybody has walked: the cell that stands out most. */
function firstPlace({ lanes, cells }: MatrixFigures, { weightOf }: MatrixLook): GridPlace {
  const hottest = cells.toSorted((a, b) => weightOf(b) - weightOf(a))[0];
  const at = (laneId: string | undefined) =>
    Math.max(
      0,
      lanes.findIndex(({ id }) => id === laneId),
    );
  return { row: at(hottest?.fromLaneId), column: at(hottest?.toLaneId) };
}
