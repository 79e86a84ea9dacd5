import type { PointerEvent } from 'react';
import { click } from './clicks.ts';
import { gestureAt } from './gestureAt.ts';
import { addBeside, finishGesture } from './gestures.ts';
import type { Client, PointerTools, Press } from './pointerTools.ts';
import { pressOf } from './pressOf.ts';
import { dragDistance } from './useDrag.ts';

/** What the held button does: a gesture once the pointer has gone far enough, otherwise a click when it goes up. */
export function pressedGesture(tools: PointerTools) {
  const { app, parts } = tools;
  let press: Press | null = null;
  let last: Client = { clientX: 0, clientY: 0 };

  const drag = (begun: Press): void => {
    const { gesture } = parts.pointer.getState();
    parts.pointer.setState({ gesture: gestureAt(tools, begun, gesture, tools.toMap(last)), hover: null });
  };
  /** Answers whether there was a press to end. */
  const cancel = (): boolean => {
    const wasPressed = press !== null;
    press = null;
    if (wasPressed) parts.pointer.setState({ gesture: null });
    return wasPressed;
  };

  return {
    cancel,
    begin: (event: PointerEvent<HTMLElement>): void => {
      press = pressOf(tools, event);
    },
    /** Answers whether the button is held. */
    move: (event: PointerEvent<HTMLElement>): boolean => {
      if (!press) return false;
      const { clientX, clientY } = event;
      const isFar = Math.hypot(clientX - press.clientX, clientY - press.clientY) > dragDistance;
      const isBegun = parts.pointer.getState().gesture !== null;
      if (!isBegun && !isFar) return true;
      if (!isBegun) event.currentTarget.setPointerCapture(event.pointerId);
      last = { clientX, clientY };
      drag(press);
      return true;
    },
    finish: (event: PointerEvent<HTMLElement>): void => {
      const begun = press;
      if (!begun) return;
      const { gesture } = parts.pointer.getState();
      cancel();
      parts.pointer.setState({ pressed: true });
      if (gesture) finishGesture(app, gesture);
      else if (begun.side && begun.target.kind === 'step') addBeside(app, begun.target.id, begun.side);
      else if (event.detail < 2) click(app, begun.target, begun.extend);
      parts.pointer.setState({ pressed: false });
    },
    /** What is dragged stays under the pointer when the map moves under it. */
    follow: (): void => {
      if (press && parts.pointer.getState().gesture) drag(press);
    },
  };
}
