import { Select } from '@mantine/core';
import { useState } from 'react';
import styles from './PropertyRow.module.css';
import { PropertyRow } from './PropertyRow.tsx';

export interface Choice<T extends string> {
  readonly value: T;
  readonly label: string;
}

/**
 * One of a few, or none where `clearable`. Its list is made when the field is entered: a panel has many fields and
 * comes anew with every selection.
 */
export function ChoiceProperty<T extends string>({
  label,
  value,
  choices,
  clearable = false,
  onChoose,
}: {
  readonly label: string;
  readonly value: T | null;
  readonly choices: readonly Choice<T>[];
  readonly clearable?: boolean;
  onChoose(value: T | null): void;
}) {
  const [isEntered, setEntered] = useState(false);
  return (
    <PropertyRow label={label}>
      {(id) => (
        <Select
          id={id}
          variant="unstyled"
          classNames={{ input: styles.input ?? '' }}
          placeholder="–"
          data={choices.map((choice) => ({ ...choice }))}
          value={value}
          clearable={clearable}
          allowDeselect={clearable}
          comboboxProps={{ keepMounted: isEntered }}
          onFocus={() => setEntered(true)}
          onChange={(chosen) => {
            const known = choices.find((choice) => choice.value === chosen);
            if (known ? known.value !== value : clearable && value !== null) onChoose(known?.value ?? null);
          }}
        />
      )}
    </PropertyRow>
  );
}
