import { createContext, type RefObject, useContext } from 'react';
import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import { handoffOf } from './pointer/hitTest.ts';
import type { PointerState, PointerStore } from './pointer/pointerState.ts';
import { spotlightStore } from './spotlight.ts';

/** What the parts of one canvas share. */
export interface CanvasParts {
  /** The element that takes the keys and the pointer. */
  readonly root: RefObject<HTMLDivElement | null>;
  readonly pointer: PointerStore;
}

export const CanvasContext = createContext<CanvasParts | null>(null);

export function useCanvas(): CanvasParts {
  const parts = useContext(CanvasContext);
  if (!parts) throw new Error('This component is drawn outside the canvas.');
  return parts;
}

export function usePointer<T>(select: (state: PointerState) => T): T {
  return useStore(useCanvas().pointer, useShallow(select));
}

/** The handoff that stands out, everything else being dimmed: the one in the spotlight, else the one pointed at. */
export function useLitHandoff(): string | null {
  const spotlit = useStore(spotlightStore, ({ handoffId }) => handoffId);
  const hovered = usePointer(({ hover, gesture }) => (gesture ? null : handoffOf(hover)));
  return spotlit ?? hovered;
}
