import { gapTexts, type OwnershipGap } from '../../../shared/analysis/ownershipGaps.ts';
import styles from './GapText.module.css';

/** One gap: its sign and name, what the record says, and what to ask. */
export function GapText({ gap: { kind, finding, question } }: { readonly gap: OwnershipGap }) {
  const { sign, name } = gapTexts[kind];
  return (
    <>
      <span className={styles.kind}>
        <span className={styles.sign} aria-hidden>
          {sign}
        </span>
        {name}
      </span>
      <span className={styles.finding}>{finding}</span>
      <span className={styles.question}>{question}</span>
    </>
  );
}
