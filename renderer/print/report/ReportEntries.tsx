import type { ReactNode } from 'react';
import type { CardEntry } from '../../../shared/analysis/cardEntry.ts';
import { inOrder } from './inOrder.ts';
import styles from './ReportEntries.module.css';

/** Labels in a column of their own beside their texts; what is missing looks like a field left empty. */
export function ReportEntries({ entries }: { readonly entries: readonly CardEntry[] }) {
  return <dl className={styles.entries}>{inOrder(entries, drawEntry)}</dl>;
}

function drawEntry({ kind, label, text }: CardEntry): ReactNode {
  return (
    <div className={styles.entry}>
      <dt>{label}</dt>
      <dd>
        <span className={kind === 'missing' ? styles.missing : undefined}>{text}</span>
      </dd>
    </div>
  );
}
