import { Textarea } from '@mantine/core';
import { draftKeys } from './draftKeys.ts';
import styles from './PropertyRow.module.css';
import { PropertyRow } from './PropertyRow.tsx';
import { useDraft } from './useDraft.ts';

const LONGEST_TEXT = 100_000;

/** A text that is kept on Enter or when the field is left. It grows with what is written. */
export function TextProperty({
  label,
  value,
  placeholder = '–',
  stacked = false,
  longest = LONGEST_TEXT,
  onCommit,
}: {
  readonly label: string;
  readonly value: string;
  readonly placeholder?: string;
  readonly stacked?: boolean;
  /** In characters. */
  readonly longest?: number;
  onCommit(text: string): void;
}) {
  const draft = useDraft(value, onCommit);
  return (
    <PropertyRow label={label} stacked={stacked}>
      {(id) => (
        <Textarea
          id={id}
          dir="auto"
          rows={1}
          variant="unstyled"
          classNames={{ input: styles.input ?? '' }}
          placeholder={placeholder}
          maxLength={longest}
          value={draft.text}
          onChange={(event) => draft.type(event.currentTarget.value)}
          onBlur={draft.keep}
          onKeyDown={draftKeys(draft)}
        />
      )}
    </PropertyRow>
  );
}
