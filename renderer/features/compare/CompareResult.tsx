import type { MapComparison } from '../../../shared/analysis/compareMaps.ts';
import { QuietText } from '../../ui/QuietText.tsx';
import { Section } from '../../ui/Section.tsx';
import { CompareLegend } from './CompareLegend.tsx';
import styles from './CompareResult.module.css';
import { CompareTable } from './CompareTable.tsx';
import { CompareTotals } from './CompareTotals.tsx';

interface CompareResultProps {
  /** Null until both maps are there. */
  readonly comparison: MapComparison | null;
  readonly selected: string | null;
}

/** What the comparison comes to: totals, the signs in the drawings, and every handoff. */
export function CompareResult({ comparison, selected }: CompareResultProps) {
  return (
    <aside className={styles.result} aria-label="What is different">
      {comparison ? (
        <>
          <CompareTotals comparison={comparison} />
          <Section title="Lanes and steps">
            <CompareLegend comparison={comparison} />
          </Section>
          <Section title="Handoffs">
            <CompareTable handoffs={comparison.handoffs} selected={selected} />
          </Section>
        </>
      ) : (
        <div className={styles.nothing}>
          <QuietText>What is different is listed here once there are two maps.</QuietText>
        </div>
      )}
    </aside>
  );
}
