import type { HeatBin } from '../../../shared/analysis/heatBin.ts';
import styles from './HeatBar.module.css';

/** Heat as a bar of its colour and length, with the number. */
export function HeatBar({ heat, bin }: { readonly heat: number | null; readonly bin: HeatBin | null }) {
  if (heat === null || bin === null) return <span className={styles.unscored}>? unscored</span>;
  return (
    <span className={styles.heat}>
      <span className={styles.number}>{Math.round(heat)}</span>
      <span className={styles.track} aria-hidden>
        <span className={styles.bar} style={{ width: `${heat}%`, background: `var(--heat-${bin})` }} />
      </span>
    </span>
  );
}
