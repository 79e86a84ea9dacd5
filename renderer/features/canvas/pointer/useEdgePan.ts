import { useReactFlow } from '@xyflow/react';
import { useEffect } from 'react';
import { useApp } from '../../../app/appContext.ts';
import { isPresenting } from '../../../state/presentingStore.ts';
import { frameOf, type Viewport } from '../camera/viewport.ts';
import { useCanvas } from '../canvasContext.ts';
import { openMap } from '../openMap.ts';
import { createEdgePan, pannedBy } from './edgePan.ts';
import type { Place } from './pointerState.ts';

/** After a pause of the page the map does not leap: no frame counts for more milliseconds. */
const longestFrame = 50;

/** Moves the map while something is dragged near an edge of the canvas. */
export function useEdgePan(): void {
  const app = useApp();
  const flow = useReactFlow();
  const { root, pointer } = useCanvas();
  useEffect(() => {
    let frame = 0;
    const begin = (): void => {
      if (frame !== 0 || pointer.getState().gesture === null) return;
      const pan = createEdgePan(isStill);
      let before = performance.now();
      const move = (now: number): void => {
        const { gesture } = pointer.getState();
        frame = gesture ? requestAnimationFrame(move) : 0;
        if (!gesture || !root.current || app.document.getState().open === null) return;
        const { clientWidth: width, clientHeight: height } = root.current;
        const room = frameOf({ width, height }, isPresenting());
        const viewport = flow.getViewport();
        const by = pan(onScreen(gesture.at, viewport), room, Math.min(longestFrame, now - before));
        before = now;
        const next = pannedBy(viewport, by, app.derived.layoutOf(openMap(app)), room);
        if (next.x !== viewport.x || next.y !== viewport.y) void flow.setViewport(next);
      };
      frame = requestAnimationFrame(move);
    };
    const off = pointer.subscribe(begin);
    return () => {
      off();
      cancelAnimationFrame(frame);
    };
  }, [app, flow, root, pointer]);
}

function isStill(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** In pixels from the corner of the canvas. */
function onScreen({ x, y }: Place, viewport: Viewport): Place {
  return { x: viewport.x + x * viewport.zoom, y: viewport.y + y * viewport.zoom };
}
