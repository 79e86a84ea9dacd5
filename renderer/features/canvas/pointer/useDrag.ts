import { type PointerEvent, useRef } from 'react';

interface Drag {
  onMove(event: PointerEvent): void;
  onEnd(event: PointerEvent): void;
  onClick(event: PointerEvent): void;
}

/** How far, in pixels, the pointer moves before a press becomes a drag. */
export const dragDistance = 4;

/** Tells presses from drags on one element. */
export function useDrag({ onMove, onEnd, onClick }: Drag) {
  const press = useRef<{ x: number; y: number; dragging: boolean } | null>(null);
  return {
    onPointerDown: (event: PointerEvent): void => {
      const control = event.target instanceof Element && event.target.closest('button, input');
      if (event.button === 0 && !control)
        press.current = { x: event.clientX, y: event.clientY, dragging: false };
    },
    onPointerMove: (event: PointerEvent): void => {
      const begun = press.current;
      if (!begun) return;
      const far = Math.hypot(event.clientX - begun.x, event.clientY - begun.y) > dragDistance;
      if (far && !begun.dragging) event.currentTarget.setPointerCapture(event.pointerId);
      begun.dragging ||= far;
      if (begun.dragging) onMove(event);
    },
    onPointerUp: (event: PointerEvent): void => {
      const begun = press.current;
      press.current = null;
      if (begun?.dragging) onEnd(event);
      else if (begun) onClick(event);
    },
  };
}
