import { useReactFlow } from '@xyflow/react';
import { type RefObject, useEffect, useRef } from 'react';
import { type App, useApp } from '../../../app/appContext.ts';
import { usePresenting } from '../../../state/presentingStore.ts';
import { openMap } from '../openMap.ts';
import { type Area, around } from './area.ts';
import { deskViewport, roomViewport } from './roomViewport.ts';
import { selectedAreas } from './selectedAreas.ts';
import type { Viewport } from './viewport.ts';

/**
 * When a room begins to watch, the map comes near enough to be read, with what is selected in sight. Afterwards it lies
 * as before, or where what is selected now can be seen.
 */
export function useRoomView(root: RefObject<HTMLDivElement | null>, opening: Viewport): void {
  const app = useApp();
  const flow = useReactFlow();
  const presenting = usePresenting();
  // React Flow opens no farther away than a room needs: what it was asked for is where the map lies at the desk.
  const opened = useRef<Viewport | null>(opening);
  // Header and panel have gone or come by now: the canvas has its new size.
  useEffect(() => {
    const { beforeRoom } = app.session.getState();
    const before = opened.current ?? flow.getViewport();
    opened.current = null;
    if (presenting === (beforeRoom !== null) || !root.current || app.document.getState().open === null)
      return;
    const { clientWidth: width, clientHeight: height } = root.current;
    const area = selectedArea(app);
    const size = { width, height };
    const layout = app.derived.layoutOf(openMap(app));
    const next =
      beforeRoom === null
        ? roomViewport(before, area, size, layout)
        : deskViewport(before, beforeRoom, area, size, layout);
    app.session.setState({ beforeRoom: presenting ? { atDesk: before, came: next } : null });
    void flow.setViewport(next);
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
