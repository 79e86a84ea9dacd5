import { CloseButton } from '@mantine/core';
import { useEffect } from 'react';
import { useStore } from 'zustand';
import { ownershipGaps } from '../../../shared/analysis/ownershipGaps.ts';
import { useAnalysis, useApp, useMap } from '../../app/appContext.ts';
import { GapList } from './GapList.tsx';
import styles from './GapsDrawer.module.css';
import { gapsStore } from './gapsStore.ts';

/** Every ownership gap of the map over the work, to walk through with the room. Escape closes it. */
export function GapsDrawer() {
  const isOpen = useStore(gapsStore, (state) => state.isOpen);
  useEffect(() => () => gapsStore.setState({ isOpen: false }), []);
  return isOpen ? <Drawer /> : null;
}

function Drawer() {
  const app = useApp();
  const gaps = ownershipGaps(useMap(), useAnalysis());
  const close = (): void => {
    gapsStore.setState({ isOpen: false });
    app.camera.focus();
  };
  return (
    <section
      className={styles.drawer}
      aria-label="Ownership gaps of the map"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        event.stopPropagation();
        close();
      }}
    >
      <header className={styles.head}>
        <h2 className={styles.title}>Ownership gaps</h2>
        <span className={styles.count}>{gaps.length}</span>
        <CloseButton
          size={24}
          aria-label="Close the ownership gaps"
          autoFocus={gaps.length === 0}
          onClick={close}
        />
      </header>
      {gaps.length === 0 ? (
        <p className={styles.none}>Every handoff has one owner, and both sides find it. Nothing to ask.</p>
      ) : (
        <GapList gaps={gaps} />
      )}
    </section>
  );
}
