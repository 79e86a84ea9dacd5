import { useEffect } from 'react';
import { useStore } from 'zustand';
import { useApp, useSession } from '../../app/appContext.ts';
import { presentingStore, usePresenting } from '../../state/presentingStore.ts';
import { AgendaTimer } from './agenda/AgendaTimer.tsx';
import { Laser } from './laser/Laser.tsx';
import { PointerRing } from './PointerRing.tsx';
import { PresentingBar } from './PresentingBar.tsx';
import { stopPresenting } from './presenting.ts';
import { RoomLegend } from './RoomLegend.tsx';
import { StoryCard } from './walkThrough/StoryCard.tsx';
import { walkThroughStore } from './walkThrough/walkThroughStore.ts';

/** What lies over the map before a room. */
export function Room() {
  const presenting = usePresenting();
  const isWalking = useStore(walkThroughStore, ({ ids }) => ids.length > 0);
  const isOnMap = useSession(({ view }) => view === 'map');
  useLeaveWithScreen();
  return (
    <>
      {presenting && <PresentingBar />}
      {presenting && <PointerRing />}
      {presenting && <AgendaTimer onlyBegun />}
      {presenting && isOnMap && !isWalking && <RoomLegend />}
      {isOnMap && <Laser />}
      {isWalking && isOnMap && <StoryCard />}
    </>
  );
}

/** Presenting ends with its map, and when the system ends the full screen while nothing else was under way. */
function useLeaveWithScreen(): void {
  const app = useApp();
  useEffect(() => {
    const change = (): void => {
      const { naming, connecting, selection } = app.session.getState();
      const isBusy = naming !== null || connecting !== null || selection.kind !== 'none';
      if (!document.fullscreenElement && presentingStore.getState().isOn && !isBusy) stopPresenting(app);
    };
    document.addEventListener('fullscreenchange', change);
    return () => {
      document.removeEventListener('fullscreenchange', change);
      stopPresenting(app);
    };
  }, [app]);
}
