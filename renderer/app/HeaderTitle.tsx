import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { changeWorkflow } from '../../shared/model/edits/changeWorkflow.ts';
import { foldName } from '../../shared/model/names.ts';
import { useEdit, useMapTitle } from './appContext.ts';
import styles from './Header.module.css';

/** The title of the map, to be changed where it stands. */
export function HeaderTitle() {
  const edit = useEdit();
  const [draft, setDraft] = useState<string | null>(null);
  const title = useMapTitle();
  const keep = (): void => {
    if (draft !== null && foldName(draft)) {
      edit('rename map', (before) => changeWorkflow(before, { patch: { title: foldName(draft) } }));
    }
    setDraft(null);
  };
  return (
    <TextInput
      dir="auto"
      className={styles.title ?? ''}
      variant="unstyled"
      aria-label="Title of the map"
      value={draft ?? title}
      placeholder="Untitled map"
      onChange={(event) => setDraft(event.currentTarget.value)}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key === 'Enter') event.currentTarget.blur();
        if (event.key === 'Escape') setDraft(null);
      }}
    />
  );
}
