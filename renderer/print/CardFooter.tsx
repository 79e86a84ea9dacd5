import type { DecisionCard } from '../../shared/analysis/decisionCard.ts';
import { CardEntryText } from './CardEntryText.tsx';
import { CardFact } from './CardFact.tsx';
import styles from './CardFooter.module.css';
import partStyles from './CardPart.module.css';
import { sectionOf } from './cardBody.ts';

/** The lines to sign on, and what every figure is traceable to. */
export function CardFooter({ card }: { readonly card: DecisionCard }) {
  return (
    <footer className={styles.footer} data-footer="last">
      <section className={styles.signOff}>
        <h2 className={partStyles.partTitle}>Sign-off</h2>
        <ul className={styles.signatures}>
          {sectionOf(card, 'signOff').map((entry) => (
            <li key={entry.text}>
              <CardEntryText entry={entry} />
              <span className={styles.signDate}>Date</span>
            </li>
          ))}
        </ul>
      </section>
      <dl className={styles.smallPrint}>
        {card.smallPrint.map((entry) => (
          <CardFact key={entry.label} entry={entry} />
        ))}
      </dl>
    </footer>
  );
}

/** Ends a page that another follows. */
export function ContinuedFooter({ page }: { readonly page: number }) {
  return (
    <footer className={styles.continuedFooter} data-footer="followed">
      Continues on page {page + 1}
    </footer>
  );
}
