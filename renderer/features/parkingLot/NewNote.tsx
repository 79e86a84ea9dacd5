import { TextInput } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import { PARKING_LIMIT, parkNote } from '../../../shared/model/edits/parkingLot.ts';
import { workflowOf } from '../../../shared/model/workflowMap.ts';
import { useEdit, useMap } from '../../app/appContext.ts';
import { QuietText } from '../../ui/QuietText.tsx';

/** The field for a note: Enter parks it, and the field is ready for the next. */
export function NewNote({ autoFocus = false }: { readonly autoFocus?: boolean }) {
  const edit = useEdit();
  const count = workflowOf(useMap()).parkingLot.length;
  const [text, setText] = useState('');
  const keep = (): void => {
    const note = text.trim();
    setText('');
    if (note !== '') edit('park a note', (map) => parkNote(map, { text: note }));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') keep();
    if (event.key !== 'Escape' || text === '') return;
    // The first Escape is for what is being typed.
    event.preventDefault();
    setText('');
  };
  if (count >= PARKING_LIMIT)
    return <QuietText>The parking lot is full. Remove a note to park another.</QuietText>;
  return (
    <TextInput
      size="sm"
      aria-label="New note for the parking lot"
      placeholder="Park a note, then Enter"
      maxLength={1_000}
      data-new-note={autoFocus || undefined}
      autoFocus={autoFocus}
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={keep}
      onKeyDown={onKeyDown}
    />
  );
}
