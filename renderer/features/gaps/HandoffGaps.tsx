import type { ScoredHandoff } from '../../../shared/analysis/analyseMap.ts';
import { gapFinder } from '../../../shared/analysis/ownershipGaps.ts';
import { useMap } from '../../app/appContext.ts';
import { Section } from '../../ui/Section.tsx';
import { GapText } from './GapText.tsx';
import styles from './HandoffGaps.module.css';

/** What is not settled about who owns the handoff, each with the question to ask; nothing where all is. */
export function HandoffGaps({ handoff }: { readonly handoff: ScoredHandoff }) {
  const gaps = gapFinder(useMap())(handoff);
  if (gaps.length === 0) return null;
  return (
    <Section title="Ownership gaps" aside={<span className={styles.count}>{gaps.length}</span>}>
      <ul className={styles.gaps}>
        {gaps.map((gap) => (
          <li key={gap.finding}>
            <GapText gap={gap} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
