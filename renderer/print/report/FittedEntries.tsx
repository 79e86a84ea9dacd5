import type { FittedEntry } from '../../../shared/drawing/fitHandoffPage.ts';
import { handoffPageMeasures } from '../../../shared/drawing/fitHandoffPage.ts';
import styles from './HandoffSheet.module.css';
import { inOrder } from './inOrder.ts';

interface FittedEntriesProps {
  readonly entries: readonly FittedEntry[];
  /** The width of the labels, in points. */
  readonly label: number;
}

/**
 * Labels in a column of their own beside their texts, of which every line is broken already. Tabs make the columns: an
 * element for each label and each text would cost a tagged page more than everything else on it.
 */
export function FittedEntries({ entries, label }: FittedEntriesProps) {
  if (entries.length === 0) return null;
  return (
    <ul className={styles.entries} style={{ tabSize: `${label + handoffPageMeasures.labelGap}pt` }}>
      {inOrder(entries, ({ entry, text }) => (
        <li className={entry.kind === 'missing' ? styles.missing : undefined}>
          <b>{entry.label}</b>
          {`\t${text.replaceAll('\n', '\n\t')}`}
        </li>
      ))}
    </ul>
  );
}
