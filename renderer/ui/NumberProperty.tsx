import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { draftKeys } from './draftKeys.ts';
import styles from './PropertyRow.module.css';
import { PropertyRow } from './PropertyRow.tsx';
import { readAmount } from './readAmount.ts';
import { useDraft } from './useDraft.ts';

/** An amount of 0 or more, or nothing. What is not a number is said to be none, and not kept. */
export function NumberProperty({
  label,
  value,
  onCommit,
}: {
  readonly label: string;
  readonly value: number | null;
  onCommit(value: number | null): void;
}) {
  const [refused, setRefused] = useState<string | null>(null);
  const draft = useDraft(value === null ? '' : String(value), (text) => {
    const amount = readAmount(text);
    setRefused(amount === 'unreadable' ? `“${text}” is not a number of 0 or more.` : null);
    if (amount !== 'unreadable') onCommit(amount);
  });
  return (
    <PropertyRow label={label}>
      {(id) => (
        <TextInput
          id={id}
          variant="unstyled"
          inputMode="decimal"
          classNames={{ input: styles.input ?? '' }}
          placeholder="–"
          maxLength={20}
          value={draft.text}
          error={refused}
          onChange={(event) => {
            setRefused(null);
            draft.type(event.currentTarget.value);
          }}
          onBlur={draft.keep}
          onKeyDown={draftKeys(draft)}
        />
      )}
    </PropertyRow>
  );
}
