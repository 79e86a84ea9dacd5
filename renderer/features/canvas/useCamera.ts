import { useReactFlow } from '@xyflow/react';
import { type RefObject, useEffect } from 'react';
import type { MapLayout } from '../../../shared/layout/mapLayout.ts';
import { useApp } from '../../app/appContext.ts';
import type { Area } from './area.ts';
import { openMap } from './openMap.ts';
import { selectedAreas } from './selectedAreas.ts';
import {
  type Frame,
  fitArea,
  fitAreas,
  frameOf,
  readableZoom,
  revealArea,
  type Viewport,
  zoomAround,
} from './viewport.ts';

/** How long a move of the camera takes, in milliseconds. */
const moveTime = 140;
/** The scale to which typing zooms in when a name could not be read. */
const typingZoom = 0.8;

/** Lets commands move the map. */
export function useCamera(root: RefObject<HTMLDivElement | null>): void {
  const app = useApp();
  const flow = useReactFlow();
  useEffect(() => {
    const frame = (): Frame => {
      const { clientWidth: width = 0, clientHeight: height = 0 } = root.current ?? {};
      return frameOf({ width, height });
    };
    const layout = (): MapLayout => app.derived.layoutOf(openMap(app));
    const move = (viewport: Viewport | null, smooth = true): void => {
      if (!viewport) return;
      const duration = smooth && !wantsStillness() ? moveTime : 0;
      void flow.setViewport(viewport, duration > 0 ? { duration, interpolate: 'linear' } : undefined);
    };
    const zoomTo = (zoom: number): void => {
      const { size, left } = frame();
      move(zoomAround(flow.getViewport(), zoom, { x: left + (size.width - left) / 2, y: size.height / 2 }));
    };
    return app.camera.attach({
      fit: () => {
        const { width, height } = layout();
        if (width > 0 && height > 0) move(fitArea({ x: 0, y: 0, width, height }, frame()));
      },
      fitSelection: () =>
        move(fitAreas(selectedAreas(openMap(app), layout(), app.session.getState().selection), frame())),
      zoomTo,
      zoomBy: (factor) => zoomTo(flow.getViewport().zoom * factor),
      reveal: (stepId) => {
        const box = layout().steps.get(stepId);
        if (!box) return;
        const typing = app.session.getState().naming?.id === stepId;
        move(reveal(flow.getViewport(), box, frame(), typing), !typing);
      },
      focus: () => root.current?.focus({ preventScroll: true }),
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

function wantsStillness(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}
