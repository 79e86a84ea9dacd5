import type { CardEntry } from '../../shared/analysis/cardEntry.ts';
import { CardEntryText } from './CardEntryText.tsx';
import styles from './CardPart.module.css';

interface CardFactProps {
  readonly entry: CardEntry;
  readonly start?: number;
  readonly end?: number | null;
}

/** A label that runs into its text. */
export function CardFact({ entry, start = 0, end = null }: CardFactProps) {
  return (
    <div className={styles.fact}>
      <dt>{entry.label}</dt>{' '}
      <dd>
        <CardEntryText entry={entry} start={start} end={end} />
      </dd>
    </div>
  );
}
