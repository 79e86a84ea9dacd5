import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useStore } from 'zustand';
import { useApp } from '../../app/appContext.ts';
import styles from './LibraryScreen.module.css';
import { createMap } from './libraryActions.ts';

/** Asks for the name of a new map, in place. Enter makes and opens it, Esc leaves. */
export function NewMap() {
  const app = useApp();
  const naming = useStore(app.library, (state) => state.naming);
  const [title, setTitle] = useState('');
  if (!naming) return null;
  const leave = (): void => {
    setTitle('');
    app.library.setState({ naming: false });
  };
  return (
    <form
      className={styles.newMap}
      aria-label="New map"
      onSubmit={(event) => {
        event.preventDefault();
        setTitle('');
        void createMap(app, title, null).catch(app.notify.fail);
      }}
    >
      <TextInput
        className={styles.newTitle ?? ''}
        label="What is the workflow called?"
        dir="auto"
        placeholder="Lead to cash"
        autoFocus
        value={title}
        onChange={(event) => setTitle(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') leave();
        }}
      />
      <Button type="submit">Make the map</Button>
      <Button variant="subtle" color="gray" onClick={leave}>
        Cancel
      </Button>
    </form>
  );
}
