import { Fragment } from 'react';
import type { FittedEntry } from '../../../shared/drawing/fitHandoffPage.ts';
import styles from './HandoffSheet.module.css';
import { inOrder } from './inOrder.ts';

interface FittedEntriesProps {
  readonly entries: readonly FittedEntry[];
  /** The width of the labels, in points. */
  readonly label: number;
}

/** Labels in a column of their own beside their texts, of which every line is broken already. */
export function FittedEntries({ entries, label }: FittedEntriesProps) {
  if (entries.length === 0) return null;
  return (
    <dl className={styles.entries} style={{ paddingLeft: `${label}pt` }}>
      {inOrder(entries, ({ entry, text }) => (
        <Fragment>
          <dt style={{ width: `${label}pt`, marginLeft: `${-label}pt` }}>{entry.label}</dt>
          <dd className={entry.kind === 'missing' ? styles.missing : undefined}>{text}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
