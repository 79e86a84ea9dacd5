import { heatBin } from '../../../shared/analysis/heatBin.ts';
import { HeatChip } from '../heatMap/HeatChip.tsx';
import styles from './HottestMark.module.css';

/** The heat of the hottest handoff, as every other view shows heat. */
export function HottestMark({ heat }: { readonly heat: number }) {
  return (
    <span className={styles.mark}>
      hottest <HeatChip heat={heat} bin={heatBin(heat)} />
    </span>
  );
}
