import { type RefObject, useEffect, useMemo, useState } from 'react';
import type { ComparedHandoff } from '../../../shared/analysis/compareHandoffs.ts';
import { useApp } from '../../app/appContext.ts';
import type { Area } from '../canvas/camera/area.ts';
import {
  type Frame,
  fitArea,
  fitAreas,
  frameOf,
  openingViewport,
  type Viewport,
  zoomAround,
} from '../canvas/camera/viewport.ts';
import type { DrawnMap } from './useDrawnMap.ts';

/** The width of the lane names beside each of the two drawings. */
export const namesWidth = 112;

export interface CompareCamera {
  readonly viewport: Viewport;
  /** Moves both maps. */
  move(change: (before: Viewport) => Viewport): void;
}

/** One camera for both maps. Commands move it as they move the canvas. */
export function useCompareCamera(
  panes: RefObject<HTMLDivElement | null>,
  before: DrawnMap | null,
  after: DrawnMap | null,
  chosen: ComparedHandoff | null,
): CompareCamera {
  const app = useApp();
  const [viewport, setViewport] = useState<Viewport>({ x: namesWidth, y: 24, zoom: 1 });
  const camera = useMemo(
    () => ({ move: (change: (now: Viewport) => Viewport) => setViewport((now) => besideNames(change(now))) }),
    [],
  );
  useEffect(() => {
    const size = sizeOfBoth(before, after);
    if (size.width > 0) camera.move(() => openingViewport(size, frameIn(panes)));
  }, [before, after, camera, panes]);
  useEffect(() => {
    const areas = [...areasOf(before, chosen?.before?.found), ...areasOf(after, chosen?.after?.found)];
    const shown = fitAreas(areas, frameIn(panes));
    if (shown) camera.move(() => shown);
  }, [before, after, chosen, camera, panes]);
  useEffect(() => {
    const zoomBy = (factor: number) =>
      camera.move((now) => zoomAround(now, now.zoom * factor, middleOf(frameIn(panes))));
    return app.camera.attach({
      fit: () => camera.move(() => fitArea({ x: 0, y: 0, ...sizeOfBoth(before, after) }, frameIn(panes))),
      fitSelection: () => {},
      zoomTo: (zoom) => camera.move((now) => zoomAround(now, zoom, middleOf(frameIn(panes)))),
      zoomBy,
      reveal: () => {},
      revealNearest: () => {},
      revealSelection: () => {},
      goTo: () => {},
      viewport: () => null,
      focus: () => panes.current?.querySelector<HTMLElement>('[data-pane]')?.focus(),
    });
  }, [app, before, after, camera, panes]);
  return { viewport, move: camera.move };
}

/** Nothing is ever between the lane names and the beginning of the map. */
function besideNames(viewport: Viewport): Viewport {
  return viewport.x > namesWidth ? { ...viewport, x: namesWidth } : viewport;
}

/** Both panes have the same size. */
function frameIn(panes: RefObject<HTMLDivElement | null>): Frame {
  const pane = panes.current?.querySelector('[data-pane]');
  const { clientWidth: width = 0, clientHeight: height = 0 } = pane ?? {};
  return { ...frameOf({ width, height }), left: namesWidth };
}

function middleOf({ size, left }: Frame) {
  return { x: left + (size.width - left) / 2, y: size.height / 2 };
}

function sizeOfBoth(before: DrawnMap | null, after: DrawnMap | null) {
  return {
    width: Math.max(before?.layout.width ?? 0, after?.layout.width ?? 0),
    height: Math.max(before?.layout.height ?? 0, after?.layout.height ?? 0),
  };
}

function areasOf(
  drawn: DrawnMap | null,
  handoff: { readonly sender: string; readonly receiver: string } | undefined,
): Area[] {
  if (!drawn || !handoff) return [];
  return [handoff.sender, handoff.receiver].flatMap((id) => drawn.layout.steps.get(id) ?? []);
}
