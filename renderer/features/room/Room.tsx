import { useStore } from 'zustand';
import { useSession } from '../../app/appContext.ts';
import { usePresenting } from '../../state/presentingStore.ts';
import { AgendaTimer } from './agenda/AgendaTimer.tsx';
import { Laser } from './laser/Laser.tsx';
import { PointerRing } from './PointerRing.tsx';
import { PresentingBar } from './PresentingBar.tsx';
import { RoomLegend } from './RoomLegend.tsx';
import { StoryCard } from './walkThrough/StoryCard.tsx';
import { walkThroughStore } from './walkThrough/walkThroughStore.ts';

/** What lies over the map before a room. */
export function Room() {
  const presenting = usePresenting();
  const isWalking = useStore(walkThroughStore, ({ ids }) => ids.length > 0);
  const isOnMap = useSession(({ view }) => view === 'map');
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
