import { TextInput } from '@mantine/core';
import { useRef, useState } from 'react';

interface MapTitleFieldProps {
  readonly title: string;
  keep(title: string): void;
  leave(): void;
}

/** The title, being typed: Enter or leaving the field keeps it, Esc does not. */
export function MapTitleField({ title, keep, leave }: MapTitleFieldProps) {
  const [draft, setDraft] = useState(title);
  const left = useRef(false);
  const finish = (isKept: boolean): void => {
    if (left.current) return;
    left.current = true;
    if (isKept && draft.trim() !== '' && draft !== title) keep(draft);
    else leave();
  };
  return (
    <TextInput
      size="xs"
      dir="auto"
      aria-label="Title of the map"
      autoFocus
      value={draft}
      onFocus={(event) => event.currentTarget.select()}
      onChange={(event) => setDraft(event.currentTarget.value)}
      onBlur={() => finish(true)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') finish(true);
        if (event.key === 'Escape') finish(false);
        event.stopPropagation();
      }}
    />
  );
}
