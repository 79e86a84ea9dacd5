import type { ReactNode } from 'react';
import type { DecisionCard } from '../../shared/analysis/decisionCard.ts';
import { CardEntryText } from './CardEntryText.tsx';
import { CardFact } from './CardFact.tsx';
import styles from './CardHeader.module.css';
import { sectionOf } from './cardBody.ts';

interface CardHeaderProps {
  readonly card: DecisionCard;
  /** Where the handoff lies on the map. */
  readonly picture: ReactNode;
}

/** The decision first, then what it is about. */
export function CardHeader({ card, picture }: CardHeaderProps) {
  const { verdict, handoff } = card;
  const [workflow, promise] = sectionOf(card, 'workflow');
  const [, between, passed] = sectionOf(card, 'handoff');
  const answered = sectionOf(card, 'decision').filter(({ label }) => label === 'Answered by a person');
  return (
    <header className={styles.header} data-header="first">
      <p className={styles.kind}>
        <span>Pilot decision card</span> <span>{workflow && <CardEntryText entry={workflow} />}</span>
      </p>
      <div className={styles.decision}>
        <h1 className={styles.verdict}>{verdict.name}</h1>
        <p className={styles.reason}>{verdict.reason}</p>
      </div>
      {verdict.toSettle.length > 0 && (
        <ul className={styles.toSettle} aria-label="To settle">
          {verdict.toSettle.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      {answered.length > 0 && (
        <dl className={styles.answered}>
          {answered.map((entry) => (
            <CardFact key={entry.text} entry={entry} />
          ))}
        </dl>
      )}
      <div className={styles.subject}>
        <div className={styles.name}>
          <h2 className={styles.handoff}>{handoff.name}</h2>
          <p className={styles.between}>{between?.text}</p>
        </div>
        <dl className={styles.about}>
          {[promise, passed].map((fact) => fact && <CardFact key={fact.label} entry={fact} />)}
        </dl>
        <div className={styles.picture}>{picture}</div>
      </div>
    </header>
  );
}

interface NextHeaderProps {
  readonly card: DecisionCard;
  readonly page: number;
  readonly pages: number;
}

/** Heads every page after the first, so that a loose sheet still says what it belongs to. */
export function NextHeader({ card, page, pages }: NextHeaderProps) {
  return (
    <header className={styles.nextHeader} data-header="next">
      <span>
        {card.verdict.name}: {card.handoff.name}
      </span>
      <span>
        Continued, page {page} of {pages}
      </span>
    </header>
  );
}
