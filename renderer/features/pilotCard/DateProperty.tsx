import { TextInput } from '@mantine/core';
import { draftKeys } from '../../ui/draftKeys.ts';
import rowStyles from '../../ui/PropertyRow.module.css';
import { PropertyRow } from '../../ui/PropertyRow.tsx';
import { useDraft } from '../../ui/useDraft.ts';
import styles from './CardForm.module.css';

interface DatePropertyProps {
  readonly label: string;
  /** ISO date, or empty. */
  readonly value: string;
  onCommit(date: string): void;
}

/** A day, kept on Enter or when the field is left. */
export function DateProperty({ label, value, onCommit }: DatePropertyProps) {
  const draft = useDraft(value, onCommit);
  return (
    <PropertyRow label={label}>
      {(id) => (
        <TextInput
          id={id}
          type="date"
          variant="unstyled"
          classNames={{ input: `${rowStyles.input} ${draft.text === '' ? styles.emptyDate : ''}` }}
          value={draft.text}
          onChange={(event) => draft.type(event.currentTarget.value)}
          onBlur={draft.keep}
          onKeyDown={draftKeys(draft)}
        />
      )}
    </PropertyRow>
  );
}
