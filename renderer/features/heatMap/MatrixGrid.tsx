import { type CSSProperties, type KeyboardEvent, useCallback, useRef, useState } from 'react';
import type { HeatMatrix, MatrixCell } from '../../../shared/analysis/heatMatrix.ts';
import type { LensReadings } from '../../../shared/analysis/lenses/readLens.ts';
import { displayName } from '../../../shared/model/displayName.ts';
import { GridTable } from '../../ui/GridTable.tsx';
import { type GridPlace, gridMove } from '../../ui/gridMove.ts';
import { cellPick } from './cellPick.ts';
import { MatrixCellView } from './MatrixCellView.tsx';
import styles from './MatrixGrid.module.css';

/** Up to so many lanes the column names fit side by side; beyond, they stand upright. */
const LEVEL_NAMES = 9;

/** The matrix as a grid: arrows walk over its cells, Enter and a click select. */
export function MatrixGrid({
  matrix,
  readings,
  selectedId,
  onSelect,
}: {
  readonly matrix: HeatMatrix;
  readonly readings: LensReadings;
  readonly selectedId: string | null;
  onSelect(handoffId: string): void;
}) {
  const { lanes } = matrix;
  const cells = new Map(matrix.cells.map((cell) => [`${cell.fromLaneId}:${cell.toLaneId}`, cell]));
  const [place, setPlace] = useState<GridPlace>(() => firstPlace(matrix, readings));
  const grid = useRef<HTMLTableElement>(null);
  const pick = useCallback(
    (cell: MatrixCell) => {
      const id = cellPick(cell, selectedId);
      if (id !== null) onSelect(id);
    },
    [selectedId, onSelect],
  );
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = gridMove(place, event.key, event.ctrlKey, { rows: lanes.length, columns: lanes.length });
    if (!next) return;
    event.preventDefault();
    setPlace(next);
    grid.current?.querySelector<HTMLElement>(`[data-place="${next.row}-${next.column}"]`)?.focus();
  };
  return (
    <div className={styles.scroll}>
      <GridTable
        ref={grid}
        className={styles.grid}
        aria-label="Handoffs from lane to lane"
        data-upright={lanes.length > LEVEL_NAMES || undefined}
        style={{ '--lanes': lanes.length } as CSSProperties}
        onKeyDown={onKeyDown}
      >
        <thead>
          <tr>
            <td className={styles.corner}>from ↓ to →</td>
            {lanes.map((lane) => (
              <th key={lane.id} scope="col" className={styles.to} title={displayName(lane)}>
                <span>{displayName(lane)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lanes.map((from, row) => (
            <tr key={from.id}>
              <th scope="row" className={styles.from} title={displayName(from)}>
                {displayName(from)}
              </th>
              {lanes.map((to, column) => (
                <MatrixCellView
                  key={to.id}
                  cell={cells.get(`${from.id}:${to.id}`) ?? null}
                  between={`${displayName(from)} to ${displayName(to)}`}
                  readings={readings}
                  isSelf={from.id === to.id}
                  selectedId={selectedId}
                  row={row}
                  column={column}
                  isTabStop={place.row === row && place.column === column}
                  onFocus={setPlace}
                  onPick={pick}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </GridTable>
    </div>
  );
}

/** The tab stop before anybody has walked: the cell that stands out most. */
function firstPlace({ lanes, cells }: HeatMatrix, { byId }: LensReadings): GridPlace {
  const placeOf = ({ hottest }: MatrixCell) => byId.get(hottest?.found.id ?? '')?.place ?? byId.size;
  const hottest = cells.toSorted((a, b) => placeOf(a) - placeOf(b))[0];
  return {
    row: Math.max(
      0,
      lanes.findIndex(({ id }) => id === hottest?.fromLaneId),
    ),
    column: Math.max(
      0,
      lanes.findIndex(({ id }) => id === hottest?.toLaneId),
    ),
  };
}
