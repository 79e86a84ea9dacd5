import type { HeatBin } from '../../../shared/analysis/heatBin.ts';
import styles from './HeatChip.module.css';

/** The heat of a handoff as a number on its colour; grey and dashed with “?” when unscored. */
export function HeatChip({ heat, bin }: { readonly heat: number | null; readonly bin: HeatBin | null }) {
  if (heat === null || bin === null) {
    return (
      <span className={styles.chip} data-unscored>
        <span aria-hidden>?</span>
        <span className={styles.spoken}>unscored</span>
      </span>
    );
  }
  return (
    <span
      className={styles.chip}
      style={{ background: `var(--cell-${bin})`, color: `var(--cell-ink-${bin})` }}
    >
      {Math.round(heat)}
    </span>
  );
}
