import { type CSSProperties, memo } from 'react';
import type { FiguredCell } from '../../../shared/analysis/matrixFigures.ts';
import { GridCell } from '../../ui/GridCell.tsx';
import type { GridPlace } from '../../ui/gridMove.ts';
import { isPlain } from '../../ui/isPlain.ts';
import styles from './MatrixCell.module.css';
import type { MatrixLook } from './matrixLook.ts';

interface MatrixCellProps {
  /** Null where no handoff leads from the one lane to the other. */
  readonly cell: FiguredCell | null;
  readonly look: MatrixLook;
  /** The two lanes, in words. */
  readonly between: string;
  readonly isSelf: boolean;
  readonly selectedId: string | null;
  readonly row: number;
  readonly column: number;
  readonly isTabStop: boolean;
  onFocus(place: GridPlace): void;
  onPick(cell: FiguredCell): void;
}

export const MatrixCellView = memo(function MatrixCellView(props: MatrixCellProps) {
  const { cell, between, row, column } = props;
  const isSelected = cell?.handoffs.some(({ found }) => found.id === props.selectedId) ?? false;
  const look = cell && props.look.cell(cell, between);
  const phrase = look?.words ?? `${between}: no handoff`;
  return (
    <GridCell
      className={styles.cell}
      data-place={`${row}-${column}`}
      data-self={props.isSelf || undefined}
      data-filled={cell ? true : undefined}
      data-unscored={look && look.tone === null ? true : undefined}
      aria-selected={isSelected}
      aria-label={phrase}
      title={cell ? phrase : undefined}
      tabIndex={props.isTabStop ? 0 : -1}
      style={look?.tone ? cellColours(look.tone) : undefined}
      onFocus={() => props.onFocus({ row, column })}
      onClick={() => cell && props.onPick(cell)}
      onKeyDown={(event) => {
        if ((event.key !== 'Enter' && event.key !== ' ') || !isPlain(event)) return;
        event.preventDefault();
        if (cell) props.onPick(cell);
      }}
    >
      {cell && look && (
        <span className={styles.content}>
          <span className={styles.heat}>{look.text}</span>
          {cell.handoffs.length > 1 && look.isCounted && (
            <span className={styles.count} data-count={cell.handoffs.length} />
          )}
        </span>
      )}
    </GridCell>
  );
});

function cellColours(tone: number): CSSProperties {
  return { background: `var(--tone-cell-${tone})`, color: `var(--tone-cell-ink-${tone})` };
}
