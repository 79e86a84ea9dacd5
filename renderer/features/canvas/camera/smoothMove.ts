import type { ReactFlowInstance } from '@xyflow/react';
import type { Viewport } from './viewport.ts';

/** How long a move of the map takes, in milliseconds. */
const times = {
  smooth: 140,
  /** Where a whole room follows it with its eyes. */
  calm: 700,
  /** From one end of an arrow to the other. */
  gliding: 1_800,
} as const;

type Pace = keyof typeof times | 'at once';

export interface SmoothMove {
  /** Where the map is, or where it is on its way to: a move that begins early goes on from there. */
  current(): Viewport;
  move(viewport: Viewport, pace?: Pace): void;
}

/** Moves the map to viewports. Moves are immediate for those who asked for reduced motion. */
export function createSmoothMove(flow: Pick<ReactFlowInstance, 'getViewport' | 'setViewport'>): SmoothMove {
  let goal: { readonly viewport: Viewport; readonly until: number } | null = null;
  return {
    current: () => (goal && performance.now() < goal.until ? goal.viewport : flow.getViewport()),
    move(viewport, pace = 'smooth') {
      if (pace === 'at once' || asksForLessMotion()) {
        goal = null;
        void flow.setViewport(viewport);
        return;
      }
      const duration = times[pace];
      goal = { viewport, until: performance.now() + duration };
      void flow.setViewport(viewport, { duration, interpolate: 'linear' });
    },
  };
}

export function asksForLessMotion(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}
