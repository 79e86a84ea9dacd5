import type { ReactNode } from 'react';
import styles from './FormDialog.module.css';

interface DialogFormProps {
  /** What somebody should know before they agree. */
  readonly note: string;
  /** The buttons; the last one agrees. */
  readonly actions: ReactNode;
  readonly children: ReactNode;
  onSubmit(): void;
}

/** What a dialog asks, field under field, then the note and the buttons. Enter agrees. */
export function DialogForm({ note, actions, children, onSubmit }: DialogFormProps) {
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      {children}
      <p className={styles.note}>{note}</p>
      <div className={styles.actions}>{actions}</div>
    </form>
  );
}
