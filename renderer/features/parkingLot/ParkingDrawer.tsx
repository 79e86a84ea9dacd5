import { useEffect } from 'react';
import { useStore } from 'zustand';
import { workflowOf } from '../../../shared/model/workflowMap.ts';
import { useApp, useMap } from '../../app/appContext.ts';
import { placeNoticesAnew } from '../../app/notify.ts';
import { MapDrawer } from '../../ui/MapDrawer.tsx';
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
  useEffect(() => {
    if (isOpen) placeNoticesAnew();
  }, [isOpen]);
  if (!isOpen) return null;
  const close = (): void => {
    parkingStore.setState({ isOpen: false });
    app.camera.focus();
  };
  return (
    <MapDrawer
      title="Parking lot"
      label="Parking lot notes"
      closeLabel="Close the parking lot"
      aside={notes.length > 0 && <CopyNotes notes={notes} />}
      close={close}
    >
      <div className={styles.notes}>
        <NoteList notes={notes} />
      </div>
      <NewNote autoFocus />
    </MapDrawer>
  );
}
