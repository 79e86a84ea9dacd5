import { IconCircleDashed } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import styles from './CardForm.module.css';

interface FormFieldProps {
  /** What the card prints while this is empty, or null when it is filled in. */
  readonly missing: string | null;
  readonly children: ReactNode;
}

/** A field of the form, with the sentence that stands on the card as long as it is empty. */
export function FormField({ missing, children }: FormFieldProps) {
  return (
    <div className={styles.field} data-missing={missing !== null || undefined}>
      {children}
      {missing !== null && (
        <p className={styles.missing}>
          <IconCircleDashed size={14} aria-hidden />
          <span>
            <span className={styles.missingWord}>Missing.</span> {missing}
          </span>
        </p>
      )}
    </div>
  );
}
