import { useReactFlow } from '@xyflow/react';
import { type RefObject, useEffect } from 'react';
import type { MapLayout } from '../../../../shared/layout/mapLayout.ts';
import { useApp } from '../../../app/appContext.ts';
import { isPresenting } from '../../../state/presentingStore.ts';
import { openMap } from '../openMap.ts';
import { type Area, around } from './area.ts';
import { selectedAreas } from './selectedAreas.ts';
import { createSmoothMove } from './smoothMove.ts';
import {
  type Frame,
  fitArea,
  fitAreas,
  frameOf,
  nearestAway,
  readableZoom,
  revealArea,
  type Viewport,
  zoomAround,
} from './viewport.ts';

/** The scale to which typing zooms in when a name could not be read. */
const typingZoom = 0.8;

/** Lets commands move the map. */
export function useCamera(root: RefObject<HTMLDivElement | null>): void {
  const app = useApp();
  const flow = useReactFlow();
  useEffect(() => {
    const frame = (): Frame => {
      const { clientWidth: width = 0, clientHeight: height = 0 } = root.current ?? {};
      return frameOf({ width, height }, isPresenting());
    };
    const layout = (): MapLayout => app.derived.layoutOf(openMap(app));
    const { current, move } = createSmoothMove(flow);
    const zoomTo = (zoom: number): void => {
      const { size, left, smallest } = frame();
      move(zoomAround(current(), zoom, { x: left + (size.width - left) / 2, y: size.height / 2 }, smallest));
    };
    return app.camera.attach({
      fit: () => {
        const { width, height } = layout();
        if (width > 0 && height > 0) move(fitArea({ x: 0, y: 0, width, height }, frame()));
      },
      fitSelection: () => {
        const areas = selectedAreas(openMap(app), layout(), app.session.getState().selection);
        const viewport = fitAreas(areas, frame());
        if (viewport) move(viewport);
      },
      zoomTo,
      zoomBy: (factor) => zoomTo(current().zoom * factor),
      reveal: (stepId) => {
        const box = layout().steps.get(stepId);
        if (!box) return;
        const typing = app.session.getState().naming !== null;
        const viewport = reveal(current(), box, frame(), typing);
        if (viewport) move(viewport, typing && !isPresenting() ? 'at once' : 'smooth');
      },
      revealNearest: () => {
        const away = nearestAway(current(), layout().steps.values(), frame());
        if (away) move(revealArea(current(), away, frame()));
      },
      revealSelection: () => {
        const open = app.document.getState().open;
        const area = open && around(selectedAreas(open.map, layout(), app.session.getState().selection));
        const before = current();
        const next = area ? revealArea(before, area, frame()) : before;
        if (next !== before) move(next);
      },
      goTo: (viewport) => move(viewport),
      focus: () => root.current?.focus({ preventScroll: true }),
      viewport: current,
    });
  }, [app, flow, root]);
}

/** A name that is typed must be read: from afar, the camera comes closer. */
function reveal(viewport: Viewport, box: Area, frame: Frame, typing: boolean): Viewport | null {
  const near =
    typing && viewport.zoom < readableZoom
      ? zoomAround(viewport, typingZoom, {
          x: viewport.x + (box.x + box.width / 2) * viewport.zoom,
          y: viewport.y + (box.y + box.height / 2) * viewport.zoom,
        })
      : viewport;
  const next = revealArea(near, box, frame);
  return next === viewport ? null : next;
}
