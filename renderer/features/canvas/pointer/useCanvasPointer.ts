import { useReactFlow, useStoreApi } from '@xyflow/react';
import { type MouseEvent, type PointerEvent, useEffect, useMemo } from 'react';
import { useApp } from '../../../app/appContext.ts';
import type { ArrowLooks } from '../arrows/arrowLooks.ts';
import { type CanvasParts, useCanvas } from '../canvasContext.ts';
import { contextMenuStore } from '../menu/contextMenuStore.ts';
import { openMap, selectedSteps } from '../openMap.ts';
import { type Side, sides } from '../steps/StepControls.tsx';
import { click, doubleClick } from './clicks.ts';
import { gestureAt } from './gestureAt.ts';
import { addBeside, finishGesture } from './gestures.ts';
import { isSameTarget, type Target } from './hitTest.ts';
import { type Client, type PointerTools, type Press, targetAt } from './pointerTools.ts';
import { dragDistance } from './useDrag.ts';
import { useEdgePan } from './useEdgePan.ts';

/** The elements of the canvas that take the pointer themselves. */
const ownPointer =
  '[data-lane-id], [data-lane-add], textarea, input, section, [role="menu"], [role="listbox"]';

/**
 * The pointer on the canvas. What lies under it is found by the layout and not by elements, so cards and the picture
 * of a large map answer alike.
 */
export function useCanvasPointer(looks: { readonly current: ArrowLooks }) {
  const app = useApp();
  const parts = useCanvas();
  const flow = useReactFlow();
  const store = useStoreApi();
  const { handlers, follow } = useMemo(() => {
    const tools: PointerTools = {
      app,
      parts,
      looks,
      toMap: ({ clientX, clientY }) =>
        flow.screenToFlowPosition({ x: clientX, y: clientY }, { snapToGrid: false }),
      zoom: () => flow.getZoom(),
    };
    return pointerHandlers(tools);
  }, [app, parts, flow, looks]);
  useEdgePan();
  useEffect(
    () =>
      store.subscribe(({ transform }, before) => {
        if (transform !== before.transform) follow();
      }),
    [store, follow],
  );
  return handlers;
}

function pointerHandlers(tools: PointerTools) {
  const { app, parts } = tools;
  let press: Press | null = null;
  let last: Client = { clientX: 0, clientY: 0 };
  let frame = 0;

  const end = (): void => {
    press = null;
    parts.pointer.setState({ gesture: null });
  };
  const drag = (begun: Press): void => {
    const { gesture } = parts.pointer.getState();
    parts.pointer.setState({ gesture: gestureAt(tools, begun, gesture, tools.toMap(last)), hover: null });
  };
  /** What is dragged stays under the pointer when the map moves under it. */
  const follow = (): void => {
    if (press && parts.pointer.getState().gesture) drag(press);
  };

  const handlers = {
    onPointerDown: (event: PointerEvent<HTMLElement>): void => {
      if (event.button !== 0 || isOwn(event)) return;
      parts.root.current?.focus({ preventScroll: true });
      if (!isPanning(parts)) press = pressOf(tools, event);
    },
    onPointerMove: (event: PointerEvent<HTMLElement>): void => {
      const { clientX, clientY } = event;
      if (!press) {
        const target = event.target;
        cancelAnimationFrame(frame);
        frame = requestAnimationFrame(() => hover(tools, target, { clientX, clientY }));
        return;
      }
      const far = Math.hypot(clientX - press.clientX, clientY - press.clientY) > dragDistance;
      const { gesture } = parts.pointer.getState();
      if (!gesture && !far) return;
      if (!gesture) event.currentTarget.setPointerCapture(event.pointerId);
      last = { clientX, clientY };
      drag(press);
    },
    onPointerUp: (event: PointerEvent<HTMLElement>): void => {
      if (!press) return;
      const { gesture } = parts.pointer.getState();
      const begun = press;
      end();
      parts.pointer.setState({ pressed: true });
      if (gesture) finishGesture(app, gesture);
      else if (begun.side && begun.target.kind === 'step') addBeside(app, begun.target.id, begun.side);
      else if (event.detail < 2) click(app, begun.target, begun.extend);
      parts.pointer.setState({ pressed: false });
    },
    onPointerCancel: end,
    onPointerLeave: (): void => {
      cancelAnimationFrame(frame);
      parts.pointer.setState({ hover: null });
    },
    onDoubleClick: (event: MouseEvent<HTMLElement>): void => {
      if (isOwn(event) || sideOf(event.target)) return;
      const at = tools.toMap(event);
      doubleClick(app, targetAt(tools, at), at);
    },
    onContextMenu: (event: MouseEvent<HTMLElement>): void => {
      if (event.target instanceof Element && event.target.closest('textarea, input')) return;
      event.preventDefault();
      // The Menu key runs a command of its own.
      if (event.button === 2) askForMenu(tools, event);
    },
    onKeyDown: (event: React.KeyboardEvent): void => {
      if (event.key !== 'Escape' || !press) return;
      end();
      event.preventDefault();
    },
  };
  return { handlers, follow };
}

/** The menu is about what is under the pointer: that is selected first, unless it is part of the selection. */
function askForMenu({ app, parts, ...tools }: PointerTools, event: MouseEvent<HTMLElement>): void {
  const lane = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-lane-id]') : null;
  const laneId = lane?.dataset.laneId;
  if (laneId) app.session.select({ kind: 'lane', id: laneId });
  else if (!isOwn(event)) {
    const target = targetAt({ app, parts, ...tools }, tools.toMap(event));
    if (target.kind !== 'step' || !selectedSteps(app).includes(target.id)) click(app, target, false);
  }
  parts.root.current?.focus({ preventScroll: true });
  const { left = 0, top = 0 } = parts.root.current?.getBoundingClientRect() ?? {};
  contextMenuStore.setState({ spot: { x: event.clientX - left, y: event.clientY - top } });
}

function isOwn(event: { readonly target: EventTarget }): boolean {
  return event.target instanceof Element && event.target.closest(ownPointer) !== null;
}

/** Whether the Space key is held: then a drag moves the map. */
function isPanning({ root }: CanvasParts): boolean {
  return root.current?.querySelector('.react-flow__pane.draggable') !== null;
}

function pressOf(tools: PointerTools, event: PointerEvent<HTMLElement>): Press {
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
function sideOf(target: EventTarget): { side: Side; stepId: string } | null {
  const button = target instanceof Element ? target.closest<HTMLElement>('[data-side]') : null;
  const side = sides.find((each) => each === button?.dataset.side);
  const stepId = button?.parentElement?.dataset.step;
  return side && stepId ? { side, stepId } : null;
}

function hover(
  tools: PointerTools,
  element: EventTarget,
  client: { clientX: number; clientY: number },
): void {
  const { app, parts } = tools;
  if (app.document.getState().open === null || (element instanceof Element && element.closest('[data-side]')))
    return;
  const own = element instanceof Element && element.closest(ownPointer) !== null;
  const target: Target = own ? { kind: 'ground' } : targetAt(tools, tools.toMap(client));
  const before = parts.pointer.getState().hover;
  if (isSameTarget(before, target)) return;
  const { left = 0, top = 0 } = parts.root.current?.getBoundingClientRect() ?? {};
  parts.pointer.setState({ hover: target, hoverAt: { x: client.clientX - left, y: client.clientY - top } });
  const name = target.kind === 'step' ? openMap(app).step.get(target.id)?.name : '';
  if (parts.root.current) parts.root.current.title = name ?? '';
}
