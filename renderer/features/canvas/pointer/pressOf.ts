import type { PointerEvent } from 'react';
import { type Side, sides } from '../steps/StepControls.tsx';
import type { Target } from './hitTest.ts';
import { type PointerTools, type Press, targetAt } from './pointerTools.ts';

/** Where and on what the button goes down, and with which keys held. */
export function pressOf(tools: PointerTools, event: PointerEvent<HTMLElement>): Press {
  const { clientX, clientY } = event;
  const at = tools.toMap(event);
  const side = sideOf(event.target);
  const extend = event.shiftKey || event.ctrlKey || event.metaKey;
  const target: Target = side ? { kind: 'step', id: side.stepId } : targetAt(tools, at);
  return {
    clientX,
    clientY,
    at,
    target,
    side: side?.side ?? null,
    extend,
    lasso: event.altKey ? 'remove' : extend ? 'add' : 'select',
  };
}

/** The “+” under the pointer and the step it belongs to. */
export function sideOf(target: EventTarget): { side: Side; stepId: string } | null {
  const button = target instanceof Element ? target.closest<HTMLElement>('[data-side]') : null;
  const side = sides.find((each) => each === button?.dataset.side);
  const stepId = button?.parentElement?.dataset.step;
  return side && stepId ? { side, stepId } : null;
}
