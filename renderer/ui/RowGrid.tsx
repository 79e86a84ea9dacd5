import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { GridRow } from './GridRow.tsx';
import { GridTable } from './GridTable.tsx';
import styles from './RowGrid.module.css';
import { rowWalk } from './rowWalk.ts';

const ROW_HEIGHT = 40;
const HEAD_HEIGHT = 36;

interface RowGridProps {
  readonly label: string;
  readonly columns: number;
  /** In pixels: a narrower window scrolls the list sideways. */
  readonly minWidth: number;
  /** The row with the names of the columns. */
  readonly head: ReactNode;
  readonly count: number;
  /** The selected row, from 0; -1 for none. */
  readonly selected: number;
  /** What the row is known by, whatever its place. */
  keyOf(row: number): string;
  /** The cells of a row. */
  cells(row: number): ReactNode;
  select(row: number): void;
  open(row: number): void;
}

/**
 * A long list of rows of one height, of which only those in sight are drawn: one tab stop, which keeps the focus;
 * arrows select, Enter opens.
 */
export function RowGrid({
  label,
  columns,
  minWidth,
  head,
  count,
  selected,
  keyOf,
  cells,
  select,
  open,
}: RowGridProps) {
  const scroll = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count,
    getScrollElement: () => scroll.current,
    estimateSize: () => ROW_HEIGHT,
    scrollPaddingStart: HEAD_HEIGHT,
    scrollPaddingEnd: HEAD_HEIGHT,
    overscan: 12,
  });
  const { scrollToIndex } = rows;
  useEffect(() => {
    if (selected !== -1) scrollToIndex(selected, { align: 'auto' });
  }, [selected, scrollToIndex]);
  const id = useId();
  const drawn = rows.getVirtualItems();
  const isDrawn = drawn.some(({ index }) => index === selected);
  return (
    <div ref={scroll} className={styles.scroll}>
      <GridTable
        className={styles.table}
        style={{ minWidth }}
        aria-label={label}
        aria-rowcount={count + 1}
        aria-activedescendant={isDrawn ? `${id}-${selected}` : undefined}
        tabIndex={0}
        onKeyDown={rowWalk({ count, selected, select, open })}
      >
        <thead>{head}</thead>
        <tbody>
          <Spacer columns={columns} height={drawn[0]?.start ?? 0} />
          {drawn.map(({ index }) => (
            <GridRow
              key={keyOf(index)}
              id={`${id}-${index}`}
              data-selected={index === selected || undefined}
              aria-rowindex={index + 2}
              aria-selected={index === selected}
              onClick={() => select(index)}
              onDoubleClick={() => open(index)}
            >
              {cells(index)}
            </GridRow>
          ))}
          <Spacer columns={columns} height={rows.getTotalSize() - (drawn.at(-1)?.end ?? 0)} />
        </tbody>
      </GridTable>
    </div>
  );
}

/** Stands for the rows that are not drawn. */
function Spacer({ columns, height }: { readonly columns: number; readonly height: number }) {
  if (height <= 0) return null;
  return (
    <tr aria-hidden>
      <td colSpan={columns} style={{ height, padding: 0, border: 0 }} />
    </tr>
  );
}
