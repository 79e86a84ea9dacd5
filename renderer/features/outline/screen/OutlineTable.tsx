import { useVirtualizer } from '@tanstack/react-virtual';
import { type MouseEvent, useMemo, useRef } from 'react';
import type { WorkflowMap } from '../../../../shared/model/workflowMap.ts';
import { TreeGridTable } from '../../../ui/TreeGridTable.tsx';
import { exitTexts } from './exitTexts.ts';
import { OutlineRowView } from './OutlineRowView.tsx';
import styles from './OutlineTable.module.css';
import { outlineColumns } from './outlineColumns.ts';
import { RegistryLists } from './RegistryLists.tsx';
import type { TreeRow } from './treeRows.ts';
import { useOutlineGrid } from './useOutlineGrid.ts';

const ROW_HEIGHT = 36;
const HEAD_HEIGHT = 36;
/** Shorter outlines are drawn whole. */
const DRAWN_WHOLE = 200;

interface OutlineTableProps {
  readonly map: WorkflowMap;
  readonly rows: readonly TreeRow[];
  onToggle(key: string, isOpen: boolean): void;
}

/** The table itself: one tab stop, arrows walk over its cells, typing edits the one that has the focus. */
export function OutlineTable({ map, rows, onToggle }: OutlineTableProps) {
  const scroll = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => ROW_HEIGHT,
    scrollPaddingStart: HEAD_HEIGHT,
    scrollPaddingEnd: HEAD_HEIGHT,
    overscan: rows.length <= DRAWN_WHOLE ? rows.length : 12,
  });
  const grid = useOutlineGrid({ rows, scroll, scrollTo: virtual.scrollToIndex, onToggle });
  const exits = useMemo(() => exitTexts(map), [map]);
  const drawn = virtual.getVirtualItems();
  const above = drawn[0]?.start ?? 0;
  const below = virtual.getTotalSize() - (drawn.at(-1)?.end ?? 0);
  return (
    <div ref={scroll} className={styles.scroll}>
      <TreeGridTable
        className={styles.table}
        aria-label="Outline"
        aria-rowcount={rows.length + 1}
        aria-colcount={outlineColumns.length}
        onKeyDown={grid.onKeyDown}
        onClick={(event) => clickOn(event, grid.onClick, onToggle)}
        onDoubleClick={() => grid.edit('further')}
      >
        <Head />
        <tbody>
          {above > 0 && <Spacer height={above} />}
          {drawn.map(({ index }) => {
            const row = rows[index];
            if (!row) return null;
            return (
              <OutlineRowView
                key={row.key}
                map={map}
                exits={exits}
                row={row}
                index={index}
                isSelected={grid.isSelected(row)}
                activeColumn={index === grid.row ? grid.column : null}
                editing={index === grid.row ? grid.editing : null}
                onDone={grid.onDone}
              />
            );
          })}
          {below > 0 && <Spacer height={below} />}
        </tbody>
      </TreeGridTable>
      <RegistryLists map={map} />
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
        {outlineColumns.map(({ id, name, width }) => (
          <th key={id} scope="col" className={styles[id]} style={{ width }}>
            {name}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function Spacer({ height }: { readonly height: number }) {
  return (
    <tr aria-hidden>
      <td colSpan={outlineColumns.length} style={{ height, padding: 0, border: 0 }} />
    </tr>
  );
}

/** Clicks are taken once for the whole table, by what the cell and the mark before its name say of themselves. */
function clickOn(
  event: MouseEvent,
  onCell: (row: number, column: number) => void,
  onToggle: OutlineTableProps['onToggle'],
): void {
  if (!(event.target instanceof Element) || event.target.closest('input, select')) return;
  const toggle = event.target.closest<HTMLElement>('[data-toggle]');
  if (toggle) onToggle(toggle.dataset.toggle ?? '', toggle.dataset.open !== 'true');
  const cell = event.target.closest<HTMLElement>('[data-cell]')?.dataset.cell?.split(':').map(Number);
  if (cell) onCell(cell[0] ?? 0, cell[1] ?? 0);
}
