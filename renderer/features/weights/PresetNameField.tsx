import { TextInput } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';

interface PresetNameFieldProps {
  readonly initial: string;
  /** The sentence that says why it cannot be called so; null when it is kept. */
  keep(name: string): string | null;
  onClose(): void;
}

/** Enter keeps the name, Escape leaves it; a name that cannot be kept stays to be corrected. */
export function PresetNameField({ initial, keep, onClose }: PresetNameFieldProps) {
  const [name, setName] = useState(initial);
  const [refusal, setRefusal] = useState<string | null>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
    event.preventDefault();
    event.stopPropagation();
    const sentence = event.key === 'Enter' ? keep(name) : null;
    setRefusal(sentence);
    if (sentence === null) onClose();
  };
  return (
    <TextInput
      size="xs"
      w={240}
      aria-label="Name of the preset"
      placeholder="A name, then Enter"
      maxLength={200}
      autoFocus
      value={name}
      error={refusal}
      onChange={(event) => setName(event.currentTarget.value)}
      onKeyDown={onKeyDown}
      onBlur={onClose}
    />
  );
}
