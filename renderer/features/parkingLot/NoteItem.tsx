import { ActionIcon, Menu, TextInput, UnstyledButton } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { type KeyboardEvent, useState } from 'react';
import { changeNote, deleteNote, moveNote } from '../../../shared/model/edits/parkingLot.ts';
import { useApp, useEdit } from '../../app/appContext.ts';
import { makeNoteAStep } from './makeNoteAStep.ts';
import styles from './NoteList.module.css';

interface NoteItemProps {
  readonly note: string;
  readonly place: number;
  readonly isLast: boolean;
}

/** One note: a click corrects it, Alt+Up and Alt+Down move it, its menu does the rest. */
export function NoteItem({ note, place, isLast }: NoteItemProps) {
  const app = useApp();
  const edit = useEdit();
  const [isEditing, setIsEditing] = useState(false);
  const move = (by: number): void => edit('move note', (map) => moveNote(map, { place, to: place + by }));
  const remove = (): void => edit('remove note', (map) => deleteNote(map, { place }));
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey && event.key === 'ArrowUp') move(-1);
    else if (event.altKey && event.key === 'ArrowDown') move(1);
    else if (event.key === 'Delete') remove();
    else return;
    event.preventDefault();
  };
  const keep = (text: string): void => {
    setIsEditing(false);
    if (text !== '') edit('change note', (map) => changeNote(map, { place, text }));
  };
  return (
    <li className={styles.note}>
      {isEditing ? (
        <NoteField note={note} keep={keep} leave={() => setIsEditing(false)} />
      ) : (
        <UnstyledButton
          className={styles.text}
          aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown Delete"
          onClick={() => setIsEditing(true)}
          onKeyDown={onKeyDown}
        >
          {note}
        </UnstyledButton>
      )}
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <ActionIcon
            variant="subtle"
            color="gray"
            size={24}
            aria-label={`Menu of the note “${note.slice(0, 60)}”`}
          >
            <IconDots size={16} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => makeNoteAStep(app, place)}>Make it a step</Menu.Item>
          <Menu.Item disabled={place === 0} onClick={() => move(-1)}>
            Move up
          </Menu.Item>
          <Menu.Item disabled={isLast} onClick={() => move(1)}>
            Move down
          </Menu.Item>
          <Menu.Divider />
          <Menu.Item onClick={remove}>Remove</Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </li>
  );
}

interface NoteFieldProps {
  readonly note: string;
  keep(text: string): void;
  leave(): void;
}

function NoteField({ note, keep, leave }: NoteFieldProps) {
  const [text, setText] = useState(note);
  return (
    <TextInput
      className={styles.field ?? ''}
      size="sm"
      aria-label="The note"
      maxLength={1_000}
      autoFocus
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={() => keep(text.trim())}
      onKeyDown={(event) => {
        if (event.key === 'Enter') event.currentTarget.blur();
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        leave();
      }}
    />
  );
}
