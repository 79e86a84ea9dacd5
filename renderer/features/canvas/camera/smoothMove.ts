import type { ReactFlowInstance } from '@xyflow/react';
import type { Viewport } from './viewport.ts';

/** How long a move of the map takes, in milliseconds. */
const moveTime = 140;

export interface SmoothMove {
  /** Where the map is, or where it is on its way to: a move that begins early goes on from there. */
  current(): Viewport;
  move(viewport: Viewport, how?: 'smooth' | 'at once'): void;
}

/** Moves the map to viewports. Moves are immediate for those who asked for reduced motion. */
export function createSmoothMove(flow: Pick<ReactFlowInstance, 'getViewport' | 'setViewport'>): SmoothMove {
  let goal: { readonly viewport: Viewport; readonly until: number } | null = null;
  return {
    current: () => (goal && performance.now() < goal.until ? goal.viewport : flow.getViewport()),
    move(viewport, how = 'smooth') {
      if (how === 'at once' || window.matchMedia('(prefers-reduced-motion: reduce)').matches) {
        goal = null;
        void flow.setViewport(viewport);
        return;
      }
      goal = { viewport, until: performance.now() + moveTime };
      void flow.setViewport(viewport, { duration: moveTime, interpolate: 'linear' });
    },
  };
}
