import { GridCell } from '../../ui/GridCell.tsx';
import type { GridPlace } from '../../ui/gridMove.ts';
import styles from './MatrixCell.module.css';
import type { FigureLook } from './matrixLook.ts';

interface MatrixTotalProps {
  readonly look: FigureLook;
  readonly place: GridPlace;
  readonly isTabStop: boolean;
  onFocus(place: GridPlace): void;
}

/** The figure of a whole row, of a whole column, or of the map: read and reached like a cell, and nothing to choose. */
export function MatrixTotalView({ look, place, isTabStop, onFocus }: MatrixTotalProps) {
  return (
    <GridCell
      className={styles.total}
      data-place={`${place.row}-${place.column}`}
      aria-label={look.words}
      tabIndex={isTabStop ? 0 : -1}
      onFocus={() => onFocus(place)}
    >
      {look.text}
    </GridCell>
  );
}
