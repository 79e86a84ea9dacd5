import { shortPercent } from '../../../shared/analysis/cardEntry.ts';
import type { RankFirmness } from '../../../shared/analysis/rankFirmness.ts';
import styles from './FirmnessBar.module.css';

/** The shares of first ranks and of ranks in the top three, as one bar within the other, with both numbers. */
export function FirmnessBar({ firmness }: { readonly firmness: RankFirmness | null }) {
  return (
    <span className={styles.firmness}>
      <span className={styles.first}>{firmness && `${shortPercent(firmness.first)} %`}</span>
      <span className={styles.track} aria-hidden>
        {firmness && <span className={styles.topThreeBar} style={widthOf(firmness.topThree)} />}
        {firmness && <span className={styles.firstBar} style={widthOf(firmness.first)} />}
      </span>
      <span className={styles.topThree}>{firmness && `${shortPercent(firmness.topThree)} %`}</span>
    </span>
  );
}

function widthOf(share: number): { width: string } {
  return { width: `${100 * share}%` };
}
