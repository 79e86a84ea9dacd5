import { useReactFlow } from '@xyflow/react';
import { type RefObject, useEffect } from 'react';
import { type App, useApp } from '../../../app/appContext.ts';
import { usePresenting } from '../../../state/presentingStore.ts';
import { openMap } from '../openMap.ts';
import { type Area, around } from './area.ts';
import { deskViewport, roomViewport } from './roomViewport.ts';
import { selectedAreas } from './selectedAreas.ts';

/**
 * When a room begins to watch, the map comes near enough to be read, with what is selected in sight. Afterwards it lies
 * as before, or where what is selected now can be seen.
 */
export function useRoomView(root: RefObject<HTMLDivElement | null>): void {
  const app = useApp();
  const flow = useReactFlow();
  const presenting = usePresenting();
  // Header and panel have gone or come by now: the canvas has its new size.
  useEffect(() => {
    const { atDesk } = app.session.getState();
    const isChange = presenting || atDesk !== null;
    if (!isChange || !root.current || app.document.getState().open === null) return;
    const { clientWidth: width, clientHeight: height } = root.current;
    const before = flow.getViewport();
    const area = selectedArea(app);
    app.session.setState({ atDesk: presenting ? (atDesk ?? before) : null });
    void flow.setViewport(
      presenting
        ? roomViewport(before, area, { width, height })
        : deskViewport(before, atDesk ?? before, area, { width, height }),
    );
  }, [app, flow, root, presenting]);
  useEffect(() => {
    const reveal = (): void => app.camera.revealSelection();
    document.addEventListener('fullscreenchange', reveal);
    return () => document.removeEventListener('fullscreenchange', reveal);
  }, [app]);
}

function selectedArea(app: App): Area | null {
  const map = openMap(app);
  return around(selectedAreas(map, app.derived.layoutOf(map), app.session.getState().selection));
}
