import { type ReactNode, useId } from 'react';
import styles from './PropertyRow.module.css';

/** A label and the control it names, side by side, or one above the other where the text may be long. */
export function PropertyRow({
  label,
  stacked = false,
  children,
}: {
  readonly label: string;
  readonly stacked?: boolean;
  /** Draws the control, which must carry this identifier. */
  children(id: string): ReactNode;
}) {
  const id = useId();
  return (
    <div className={styles.row} data-stacked={stacked || undefined}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <div className={styles.control}>{children(id)}</div>
    </div>
  );
}
