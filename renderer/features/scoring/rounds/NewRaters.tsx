import { TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { addRaters } from '../../../../shared/model/edits/addRaters.ts';
import { foldName } from '../../../../shared/model/names.ts';
import { useEdit } from '../../../app/appContext.ts';
import { newId } from '../../../state/newId.ts';

/** Adds the people in the room: several names at once, with commas between. */
export function NewRaters() {
  const edit = useEdit();
  const [names, setNames] = useState('');
  const keep = (): void => {
    if (foldName(names)) edit('add raters', (map) => addRaters(map, { names, newId }));
    setNames('');
  };
  return (
    <TextInput
      mt={8}
      size="xs"
      aria-label="Add raters by name"
      placeholder="Add people: Ana, Ben, Chris"
      leftSection={<IconPlus size={14} aria-hidden />}
      maxLength={2_000}
      value={names}
      onChange={(event) => setNames(event.currentTarget.value)}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key === 'Enter') keep();
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        setNames('');
        event.currentTarget.blur();
      }}
    />
  );
}
