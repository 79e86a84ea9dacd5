import { useReactFlow, useStoreApi } from '@xyflow/react';
import { type MouseEvent, type PointerEvent, useEffect, useMemo } from 'react';
import { useApp } from '../../../app/appContext.ts';
import type { ArrowLooks } from '../arrows/arrowLooks.ts';
import { type CanvasParts, useCanvas } from '../canvasContext.ts';
import { contextMenuStore } from '../menu/contextMenuStore.ts';
import { openMap, selectedSteps } from '../openMap.ts';
import { click, doubleClick } from './clicks.ts';
import { isSameTarget, type Target } from './hitTest.ts';
import { takesPointer } from './ownPointer.ts';
import { type Client, type PointerTools, targetAt } from './pointerTools.ts';
import { pressedGesture } from './pressedGesture.ts';
import { sideOf } from './pressOf.ts';
import { useEdgePan } from './useEdgePan.ts';

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
  const press = pressedGesture(tools);
  let frame = 0;

  const handlers = {
    onPointerDown: (event: PointerEvent<HTMLElement>): void => {
      if (event.button !== 0 || takesPointer(event.target)) return;
      parts.root.current?.focus({ preventScroll: true });
      if (!isPanning(parts)) press.begin(event);
    },
    onPointerMove: (event: PointerEvent<HTMLElement>): void => {
      if (press.move(event)) return;
      const { target, clientX, clientY } = event;
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => hover(tools, target, { clientX, clientY }));
    },
    onPointerUp: press.finish,
    onPointerCancel: press.cancel,
    onPointerLeave: (): void => {
      cancelAnimationFrame(frame);
      parts.pointer.setState({ hover: null });
    },
    onDoubleClick: (event: MouseEvent<HTMLElement>): void => {
      if (takesPointer(event.target) || sideOf(event.target)) return;
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
      if (event.key === 'Escape' && press.cancel()) event.preventDefault();
    },
  };
  return { handlers, follow: press.follow };
}

/** Whether the Space key is held: then a drag moves the map. */
function isPanning({ root }: CanvasParts): boolean {
  return root.current?.querySelector('.react-flow__pane.draggable') !== null;
}

/** The menu is about what is under the pointer: that is selected first, unless it is part of the selection. */
function askForMenu({ app, parts, ...tools }: PointerTools, event: MouseEvent<HTMLElement>): void {
  const lane = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-lane-id]') : null;
  const laneId = lane?.dataset.laneId;
  if (laneId) app.session.select({ kind: 'lane', id: laneId });
  else if (!takesPointer(event.target)) {
    const target = targetAt({ app, parts, ...tools }, tools.toMap(event));
    if (target.kind !== 'step' || !selectedSteps(app).includes(target.id)) click(app, target, false);
  }
  parts.root.current?.focus({ preventScroll: true });
  const { left = 0, top = 0 } = parts.root.current?.getBoundingClientRect() ?? {};
  contextMenuStore.setState({ spot: { x: event.clientX - left, y: event.clientY - top } });
}

function hover(tools: PointerTools, element: EventTarget, client: Client): void {
  const { app, parts } = tools;
  if (app.document.getState().open === null || (element instanceof Element && element.closest('[data-side]')))
    return;
  const target: Target = takesPointer(element) ? { kind: 'ground' } : targetAt(tools, tools.toMap(client));
  const before = parts.pointer.getState().hover;
  if (isSameTarget(before, target)) return;
  const { left = 0, top = 0 } = parts.root.current?.getBoundingClientRect() ?? {};
  parts.pointer.setState({ hover: target, hoverAt: { x: client.clientX - left, y: client.clientY - top } });
  const name = target.kind === 'step' ? openMap(app).step.get(target.id)?.name : '';
  if (parts.root.current) parts.root.current.title = name ?? '';
}
