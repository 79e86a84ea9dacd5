import type { DecisionCard } from '../../../shared/analysis/decisionCard.ts';
import { missingPhrase } from './missingSentence.ts';
import styles from './VerdictPanel.module.css';

/** The decision as it stands, and what is to be settled before another. */
export function VerdictPanel({ card }: { readonly card: DecisionCard }) {
  const { verdict } = card;
  return (
    <section className={styles.verdict} aria-label="Verdict">
      <div aria-live="polite">
        <h2 className={styles.name}>{verdict.name}</h2>
        <p className={styles.reason}>{verdict.reason}</p>
      </div>
      {verdict.toSettle.length > 0 && (
        <>
          <h3 className={styles.heading}>To settle</h3>
          <ul className={styles.list}>
            {verdict.toSettle.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
      <p className={styles.missing}>{missingPhrase(card)}</p>
    </section>
  );
}
