import { Popover, UnstyledButton } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import { useState } from 'react';
import type { Measure } from '../../../shared/model/measures.ts';
import styles from './MeasureField.module.css';
import { SourceFields } from './SourceFields.tsx';
import { sourcePhrase } from './sourcePhrase.ts';

/** Where the value comes from; a click opens the fields for it. */
export function MeasureSource({
  label,
  measure,
  onChange,
}: {
  readonly label: string;
  readonly measure: Measure;
  onChange(label: string, measure: Measure): void;
}) {
  const [isOpen, setOpen] = useState(false);
  const does = `set source of ${label.toLowerCase()}`;
  const phrase = sourcePhrase(measure);
  return (
    <Popover
      opened={isOpen}
      onChange={setOpen}
      width={328}
      position="bottom-end"
      trapFocus
      returnFocus
      shadow="md"
    >
      <Popover.Target>
        <UnstyledButton
          className={styles.source}
          data-empty={measure.source === '' || undefined}
          aria-label={`Source of ${label.toLowerCase()}: ${phrase}`}
          title={phrase}
          onClick={() => setOpen((before) => !before)}
        >
          <IconFileText size={16} stroke={measure.source ? 2 : 1} aria-hidden />
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown aria-label={`Source of ${label.toLowerCase()}`}>
        <SourceFields
          source={measure.source}
          date={measure.date}
          onSource={(source) => onChange(does, { ...measure, source })}
          onDate={(date) => onChange(does, { ...measure, date })}
        />
      </Popover.Dropdown>
    </Popover>
  );
}
