import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { ScoredHandoff } from '../../../shared/analysis/analyseMap.ts';
import type { LensReadings } from '../../../shared/analysis/lenses/readLens.ts';
import type { WorkflowMap } from '../../../shared/model/workflowMap.ts';
import { GridTable } from '../../ui/GridTable.tsx';
import { gridMove } from '../../ui/gridMove.ts';
import { isPlain } from '../../ui/isPlain.ts';
import { useFirstFocus } from '../../ui/useFirstFocus.ts';
import { RankingHead } from './RankingHead.tsx';
import { RankingRow } from './RankingRow.tsx';
import styles from './RankingTable.module.css';
import {
  columnsThrough,
  isApart,
  type RankingColumn,
  type RankingLine,
  type RankingOrder,
} from './sortRanking.ts';

const ROW_HEIGHT = 80;
const HEAD_HEIGHT = 40;
/** Shorter lists are drawn whole. */
const DRAWN_WHOLE = 60;

interface RankingTableProps {
  readonly map: WorkflowMap;
  readonly lines: readonly RankingLine[];
  readonly readings: LensReadings;
  readonly order: RankingOrder;
  readonly selectedId: string | null;
  onSort(column: RankingColumn): void;
  onSelect(id: string): void;
  onOpen(handoff: ScoredHandoff): void;
}

/** The list itself: one tab stop, up and down select, Enter shows the handoff on the map. */
export function RankingTable(props: RankingTableProps) {
  const { map, lines, readings, order, selectedId, onSort, onSelect, onOpen } = props;
  const { lens } = readings;
  const columns = columnsThrough(lens.id).length;
  const scroll = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => ROW_HEIGHT,
    scrollPaddingStart: HEAD_HEIGHT,
    scrollPaddingEnd: 2 * HEAD_HEIGHT,
    overscan: lines.length <= DRAWN_WHOLE ? lines.length : 8,
  });
  const selectedAt = lines.findIndex(({ handoff }) => handoff.found.id === selectedId);
  const { scrollToIndex } = rows;
  useEffect(() => {
    if (selectedAt !== -1) scrollToIndex(selectedAt, { align: 'auto' });
  }, [selectedAt, scrollToIndex]);
  const walk = useWalk(props, selectedAt, scroll);
  useFirstFocus(scroll);
  const drawn = rows.getVirtualItems();
  const above = drawn[0]?.start ?? 0;
  const below = rows.getTotalSize() - (drawn.at(-1)?.end ?? 0);
  const firstApart = lines.findIndex((line) => isApart(line, order));
  return (
    <div ref={scroll} className={styles.scroll}>
      <GridTable
        className={styles.table}
        data-lens={lens.id}
        aria-label={`Handoffs by ${lens.id === 'heat' ? 'rank' : lens.name.toLowerCase()}`}
        aria-rowcount={2 * lines.length + 1}
        onKeyDown={walk}
      >
        <RankingHead order={order} lens={lens} onSort={onSort} />
        {above > 0 && <Spacer height={above} columns={columns} />}
        {drawn.map(({ index }) => {
          const line = lines[index];
          if (!line) return null;
          return (
            <RankingRow
              key={line.handoff.found.id}
              map={map}
              line={line}
              readings={readings}
              index={index}
              measure={rows.measureElement}
              beginsUnscored={index === firstApart}
              isSelected={index === selectedAt}
              isTabStop={index === Math.max(0, selectedAt)}
              onSelect={onSelect}
              onOpen={onOpen}
            />
          );
        })}
        {below > 0 && <Spacer height={below} columns={columns} />}
      </GridTable>
    </div>
  );
}

function Spacer({ height, columns }: { readonly height: number; readonly columns: number }) {
  return (
    <tbody aria-hidden>
      <tr>
        <td colSpan={columns} style={{ height, padding: 0, border: 0 }} />
      </tr>
    </tbody>
  );
}

/** Keys select the line above or below, and the focus goes with them once the line is drawn. */
function useWalk(
  { lines, onSelect, onOpen }: RankingTableProps,
  selectedAt: number,
  scroll: React.RefObject<HTMLDivElement | null>,
): (event: KeyboardEvent) => void {
  const follow = useRef(false);
  useEffect(() => {
    if (!follow.current) return;
    follow.current = false;
    scroll.current?.querySelector<HTMLElement>(`[data-line="${selectedAt}"]`)?.focus();
  }, [selectedAt, scroll]);
  return (event) => {
    if (!(event.target instanceof HTMLElement) || !event.target.matches('tr')) return;
    const line = lines[selectedAt];
    if (event.key === 'Enter' && isPlain(event) && line) {
      event.preventDefault();
      onOpen(line.handoff);
      return;
    }
    if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') return;
    const size = { rows: lines.length, columns: 1 };
    const next = gridMove({ row: selectedAt, column: 0 }, event.key, true, size);
    const target = next && lines[next.row];
    if (!target) return;
    event.preventDefault();
    follow.current = next.row !== selectedAt;
    onSelect(target.handoff.found.id);
  };
}
