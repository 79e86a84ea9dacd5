import { useReactFlow } from '@xyflow/react';
import { type RefObject, useEffect } from 'react';
import type { MapLayout } from '../../../../shared/layout/mapLayout.ts';
import { useApp } from '../../../app/appContext.ts';
import { openMap } from '../openMap.ts';
import { type Spotlight, spotlightStore, storyWidth } from '../spotlight.ts';
import { type Area, around } from './area.ts';
import { createSmoothMove } from './smoothMove.ts';
import { fitArea, frameOf, smallestZoom, type Viewport } from './viewport.ts';

/** However near its two steps are, they are not drawn larger than this. */
const nearest = 1.8;
/** Kept free around the two steps, in pixels of the screen. */
const margin = 56;

/** Goes to the handoff in the spotlight, with both its ends in sight beside what explains it, and back at the end. */
export function useSpotlight(root: RefObject<HTMLDivElement | null>): void {
  const app = useApp();
  const flow = useReactFlow();
  useEffect(() => {
    const { move } = createSmoothMove(flow);
    const follow = ({ handoffId }: Spotlight, before: Spotlight): void => {
      if (handoffId === null) {
        if (before.from) move(before.from, 'calm');
        return;
      }
      const { from } = spotlightStore.getState();
      if (from === null) spotlightStore.setState({ from: flow.getViewport() });
      const found = app.derived.analysisOf(openMap(app)).byId.get(handoffId)?.found;
      const layout = app.derived.layoutOf(openMap(app));
      const area = found && endsOf(layout, [found.sender, found.receiver], found.connectionIds);
      if (area && root.current) move(beside(area, root.current), 'calm');
    };
    const now = spotlightStore.getState();
    if (now.handoffId !== null) follow(now, now);
    return spotlightStore.subscribe((state, before) => {
      if (state.handoffId !== before.handoffId) follow(state, before);
    });
  }, [app, flow, root]);
}

/** The two steps, and the place of the handoff's number. */
function endsOf(layout: MapLayout, steps: readonly string[], arrows: readonly string[]): Area | null {
  const boxes = steps.flatMap((id) => layout.steps.get(id) ?? []);
  const numbers = arrows.flatMap((id) => {
    const label = layout.routes.get(id)?.label;
    return label ? [{ x: label.x - 28, y: label.y - 12, width: 56, height: 24 }] : [];
  });
  return around([...boxes, ...numbers]);
}

function beside(area: Area, { clientWidth, clientHeight }: HTMLElement): Viewport {
  const size = { width: clientWidth - storyWidth(clientWidth), height: clientHeight };
  return fitArea(area, { ...frameOf(size), edge: margin, smallest: smallestZoom }, nearest);
}
