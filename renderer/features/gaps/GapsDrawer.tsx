import { useEffect } from 'react';
import { useStore } from 'zustand';
import { ownershipGaps } from '../../../shared/analysis/ownershipGaps.ts';
import { useAnalysis, useApp, useMap } from '../../app/appContext.ts';
import { placeNoticesAnew } from '../../app/notify.ts';
import { MapDrawer } from '../../ui/MapDrawer.tsx';
import { QuietText } from '../../ui/QuietText.tsx';
import { GapList } from './GapList.tsx';
import { gapsStore } from './gapsStore.ts';

/** Every ownership gap of the map over the work, to walk through with the room. Escape closes it. */
export function GapsDrawer() {
  const isOpen = useStore(gapsStore, (state) => state.isOpen);
  useEffect(() => () => gapsStore.setState({ isOpen: false }), []);
  return isOpen ? <Drawer /> : null;
}

function Drawer() {
  const app = useApp();
  useEffect(placeNoticesAnew, []);
  const gaps = ownershipGaps(useMap(), useAnalysis());
  const close = (): void => {
    gapsStore.setState({ isOpen: false });
    app.camera.focus();
  };
  return (
    <MapDrawer
      title={`Ownership gaps · ${gaps.length}`}
      label="Ownership gaps of the map"
      closeLabel="Close the ownership gaps"
      isCloseFocused={gaps.length === 0}
      close={close}
    >
      {gaps.length === 0 ? (
        <QuietText>Every handoff has one owner, and both sides find it. Nothing to ask.</QuietText>
      ) : (
        <GapList gaps={gaps} />
      )}
    </MapDrawer>
  );
}
