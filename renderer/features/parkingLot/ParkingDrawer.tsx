import { CloseButton } from '@mantine/core';
import { useEffect } from 'react';
import { useStore } from 'zustand';
import { workflowOf } from '../../../shared/model/workflowMap.ts';
import { useApp, useMap } from '../../app/appContext.ts';
import { CopyNotes } from './CopyNotes.tsx';
import { NewNote } from './NewNote.tsx';
import { NoteList } from './NoteList.tsx';
import styles from './ParkingDrawer.module.css';
import { parkingStore } from './parkingStore.ts';

/** The parking lot over the work: P, type, Enter, and the talk goes on. It stays open for more; Escape closes it. */
export function ParkingDrawer() {
  const app = useApp();
  const isOpen = useStore(parkingStore, (state) => state.isOpen);
  const notes = workflowOf(useMap()).parkingLot;
  useEffect(() => () => parkingStore.setState({ isOpen: false }), []);
  if (!isOpen) return null;
  const close = (): void => {
    parkingStore.setState({ isOpen: false });
    app.camera.focus();
  };
  return (
    <section
      className={styles.drawer}
      aria-label="Parking lot notes"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        event.stopPropagation();
        close();
      }}
    >
      <header className={styles.head}>
        <h2 className={styles.title}>Parking lot</h2>
        {notes.length > 0 && <CopyNotes notes={notes} />}
        <CloseButton size={24} aria-label="Close the parking lot" onClick={close} />
      </header>
      <div className={styles.notes}>
        <NoteList notes={notes} />
      </div>
      <NewNote autoFocus />
    </section>
  );
}
