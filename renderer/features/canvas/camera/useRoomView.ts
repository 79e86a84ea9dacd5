import { useReactFlow } from '@xyflow/react';
import { type RefObject, useEffect } from 'react';
import { useApp } from '../../../app/appContext.ts';
import { presentingStore } from '../../../state/presentingStore.ts';
import { openMap } from '../openMap.ts';
import { around } from './area.ts';
import { selectedAreas } from './selectedAreas.ts';
import { frameOf, revealArea, type Viewport, zoomAround } from './viewport.ts';

/**
 * When a room begins to watch, the map comes near enough to be read, around what is selected; afterwards it is as
 * far away as before.
 */
export function useRoomView(root: RefObject<HTMLDivElement | null>): void {
  const app = useApp();
  const flow = useReactFlow();
  useEffect(() => {
    let zoomBefore: number | null = null;
    const change = (presenting: boolean): void => {
      const { clientWidth: width = 0, clientHeight: height = 0 } = root.current ?? {};
      const frame = frameOf({ width, height }, presenting);
      const map = openMap(app);
      const layout = app.derived.layoutOf(map);
      const area = around(selectedAreas(map, layout, app.session.getState().selection));
      const before = flow.getViewport();
      const zoom = presenting ? Math.max(before.zoom, frame.smallest) : (zoomBefore ?? before.zoom);
      if (presenting) zoomBefore = before.zoom;
      const left = frameOf({ width, height }, !presenting).left;
      const near = zoomAround(before, zoom, anchor(before, area, left), frame.smallest);
      const next = area ? revealArea(near, area, frame) : { ...near, x: near.x + frame.left - left };
      void flow.setViewport(next);
    };
    if (presentingStore.getState().isOn) change(true);
    return presentingStore.subscribe(({ isOn }, { isOn: wasOn }) => {
      if (isOn !== wasOn && app.document.getState().open) change(isOn);
    });
  }, [app, flow, root]);
}

/** The middle of what is selected, else the upper left corner of what is in sight. */
function anchor(
  { x, y, zoom }: Viewport,
  area: ReturnType<typeof around>,
  left: number,
): { x: number; y: number } {
  return area
    ? { x: x + (area.x + area.width / 2) * zoom, y: y + (area.y + area.height / 2) * zoom }
    : { x: left, y: 0 };
}
