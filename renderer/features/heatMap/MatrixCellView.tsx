import { type CSSProperties, memo } from 'react';
import type { MatrixCell } from '../../../shared/analysis/heatMatrix.ts';
import type { Tone } from '../../../shared/analysis/lenses/lens.ts';
import type { LensReadings } from '../../../shared/analysis/lenses/readLens.ts';
import { GridCell } from '../../ui/GridCell.tsx';
import type { GridPlace } from '../../ui/gridMove.ts';
import { isPlain } from '../../ui/isPlain.ts';
import { cellPhrase } from './cellPhrase.ts';
import styles from './MatrixCell.module.css';

interface MatrixCellProps {
  /** Null where no handoff leads from the one lane to the other. */
  readonly cell: MatrixCell | null;
  /** The two lanes, in words. */
  readonly between: string;
  readonly readings: LensReadings;
  readonly isSelf: boolean;
  readonly selectedId: string | null;
  readonly row: number;
  readonly column: number;
  readonly isTabStop: boolean;
  onFocus(place: GridPlace): void;
  onPick(cell: MatrixCell): void;
}

export const MatrixCellView = memo(function MatrixCellView(props: MatrixCellProps) {
  const { cell, row, column } = props;
  const isSelected = cell?.handoffs.some(({ found }) => found.id === props.selectedId) ?? false;
  const phrase = cellPhrase(cell, props.between, props.readings);
  const reading = cell?.hottest && props.readings.byId.get(cell.hottest.found.id);
  const tone = reading?.tone ?? null;
  return (
    <GridCell
      className={styles.cell}
      data-place={`${row}-${column}`}
      data-self={props.isSelf || undefined}
      data-filled={cell ? true : undefined}
      data-unscored={cell && tone === null ? true : undefined}
      aria-selected={isSelected}
      aria-label={phrase}
      title={cell ? phrase : undefined}
      tabIndex={props.isTabStop ? 0 : -1}
      style={tone === null ? undefined : cellColours(tone)}
      onFocus={() => props.onFocus({ row, column })}
      onClick={() => cell && props.onPick(cell)}
      onKeyDown={(event) => {
        if ((event.key !== 'Enter' && event.key !== ' ') || !isPlain(event)) return;
        event.preventDefault();
        if (cell) props.onPick(cell);
      }}
    >
      {cell && (
        <span className={styles.content}>
          <span className={styles.heat}>{reading?.text ?? '?'}</span>
          {cell.count > 1 && <span className={styles.count} data-count={cell.count} />}
        </span>
      )}
    </GridCell>
  );
});

function cellColours(tone: Tone): CSSProperties {
  return { background: `var(--tone-cell-${tone})`, color: `var(--tone-cell-ink-${tone})` };
}
