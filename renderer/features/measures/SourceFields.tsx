import { draftKeys } from '../../ui/draftKeys.ts';
import { useDraft } from '../../ui/useDraft.ts';
import styles from './SourceFields.module.css';

const LONGEST_SOURCE = 1_000;

interface SourceFieldsProps {
  readonly source: string;
  /** ISO date, or empty. */
  readonly date: string;
  onSource(source: string): void;
  onDate(date: string): void;
}

/** Where a value comes from, and its day. */
export function SourceFields({ source, date, onSource, onDate }: SourceFieldsProps) {
  const sourceDraft = useDraft(source, onSource);
  const dateDraft = useDraft(date, onDate);
  return (
    <div className={styles.fields}>
      <input
        className={styles.field}
        dir="auto"
        aria-label="Source"
        placeholder="Source, such as CRM"
        maxLength={LONGEST_SOURCE}
        value={sourceDraft.text}
        onChange={(event) => sourceDraft.type(event.currentTarget.value)}
        onBlur={sourceDraft.keep}
        onKeyDown={draftKeys(sourceDraft)}
      />
      <input
        className={styles.field}
        type="date"
        aria-label="Date"
        value={dateDraft.text}
        onChange={(event) => dateDraft.type(event.currentTarget.value)}
        onBlur={dateDraft.keep}
        onKeyDown={draftKeys(dateDraft)}
      />
    </div>
  );
}
