import type { CardEntry } from '../../shared/analysis/cardEntry.ts';
import styles from './CardPart.module.css';

interface CardEntryTextProps {
  readonly entry: CardEntry;
  readonly start?: number;
  readonly end?: number | null;
}

/** What the record says, as it was written; or, like a field left empty, the sentence that says what is missing. */
export function CardEntryText({ entry, start = 0, end = null }: CardEntryTextProps) {
  const text = entry.text.slice(start, end ?? undefined);
  if (entry.kind === 'text') return <span data-text>{text}</span>;
  return (
    <span className={styles.missing} data-text>
      {text}
    </span>
  );
}
