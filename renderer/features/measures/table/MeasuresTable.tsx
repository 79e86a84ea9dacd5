import { useVirtualizer } from '@tanstack/react-virtual';
import { type MouseEvent, useRef } from 'react';
import type { ScoredHandoff } from '../../../../shared/analysis/analyseMap.ts';
import { figureTexts } from '../../../../shared/analysis/measures/figureTexts.ts';
import { measureTexts } from '../../../../shared/analysis/measures/measureTexts.ts';
import type { MeasureTotals } from '../../../../shared/analysis/measures/measureTotals.ts';
import { GridTable } from '../../../ui/GridTable.tsx';
import { MeasuresFoot } from './MeasuresFoot.tsx';
import { MeasuresRow } from './MeasuresRow.tsx';
import styles from './MeasuresTable.module.css';
import { measuresColumns } from './measuresColumns.ts';
import { useMeasuresGrid } from './useMeasuresGrid.ts';

const ROW_HEIGHT = 36;
const HEAD_HEIGHT = 56;
/** Shorter tables are drawn whole. */
const DRAWN_WHOLE = 60;

interface MeasuresTableProps {
  readonly handoffs: readonly ScoredHandoff[];
  readonly totals: MeasureTotals['figures'];
}

/** The table itself: one tab stop, arrows walk over its cells, typing fills the one that has the focus. */
export function MeasuresTable({ handoffs, totals }: MeasuresTableProps) {
  const scroll = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: handoffs.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => ROW_HEIGHT,
    scrollPaddingStart: HEAD_HEIGHT,
    scrollPaddingEnd: 2 * ROW_HEIGHT,
    overscan: handoffs.length <= DRAWN_WHOLE ? handoffs.length : 12,
  });
  const grid = useMeasuresGrid({ handoffs, scroll, scrollTo: rows.scrollToIndex });
  const drawn = rows.getVirtualItems();
  const above = drawn[0]?.start ?? 0;
  const below = rows.getTotalSize() - (drawn.at(-1)?.end ?? 0);
  return (
    <div ref={scroll} className={styles.scroll}>
      <GridTable
        className={styles.table}
        aria-label="Measures"
        aria-rowcount={handoffs.length + 2}
        aria-colcount={measuresColumns.length + 1}
        onKeyDown={grid.onKeyDown}
        onPaste={grid.onPaste}
        onClick={(event) => clickOn(event, grid.goTo)}
        onDoubleClick={grid.edit}
      >
        <Head />
        <tbody>
          {above > 0 && <Spacer height={above} />}
          {drawn.map(({ index }) => {
            const handoff = handoffs[index];
            if (!handoff) return null;
            return (
              <MeasuresRow
                key={handoff.found.id}
                name={handoff.name}
                measures={handoff.found.record.measures}
                index={index}
                activeColumn={index === grid.place.row ? grid.place.column : null}
                isSelected={index === grid.selectedRow}
                isEditing={index === grid.place.row && grid.isEditing}
                onDone={grid.onDone}
              />
            );
          })}
          {below > 0 && <Spacer height={below} />}
        </tbody>
        <MeasuresFoot totals={totals} rowIndex={handoffs.length + 2} />
      </GridTable>
      <p role="status" className={styles.spoken}>
        {grid.spoken}
      </p>
    </div>
  );
}

function Head() {
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th scope="col" className={styles.name}>
          Handoff
        </th>
        {measuresColumns.map((column) => (
          <th
            key={column.name}
            scope="col"
            data-kind={column.kind}
            title={
              column.kind === 'measure' ? measureTexts[column.name].meaning : figureTexts[column.name].formula
            }
          >
            {column.label}
            {column.unit && <span className={styles.unit}>{column.unit}</span>}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function Spacer({ height }: { readonly height: number }) {
  return (
    <tr aria-hidden>
      <td colSpan={measuresColumns.length + 1} style={{ height, padding: 0, border: 0 }} />
    </tr>
  );
}

/** Clicks are taken once for the whole table, by what the cell says of itself. */
function clickOn(event: MouseEvent, goTo: (place: { row: number; column: number }) => void): void {
  if (!(event.target instanceof Element) || event.target.closest('input')) return;
  const cell = event.target.closest<HTMLElement>('[data-cell]')?.dataset.cell?.split(':').map(Number);
  if (cell) goTo({ row: cell[0] ?? 0, column: cell[1] ?? 0 });
}
