import { type RefObject, useEffect, useMemo, useState } from 'react';
import type { ComparedHandoff } from '../../../shared/analysis/compareHandoffs.ts';
import type { MapComparison } from '../../../shared/analysis/compareMaps.ts';
import { useApp } from '../../app/appContext.ts';
import {
  type Frame,
  fitArea,
  fitAreas,
  frameOf,
  openingViewport,
  revealArea,
  type Viewport,
  zoomAround,
} from '../canvas/camera/viewport.ts';
import { areasOfHandoff, firstDifference } from './comparedAreas.ts';
import type { DrawnMap } from './useDrawnMap.ts';

/** The width of the lane names beside each of the two drawings. */
export const namesWidth = 112;

export interface CompareCamera {
  readonly viewport: Viewport;
  /** Moves both maps. */
  move(change: (before: Viewport) => Viewport): void;
}

/** One camera for both maps, which begins where they first differ. Commands move it as they move the canvas. */
export function useCompareCamera(
  panes: RefObject<HTMLDivElement | null>,
  before: DrawnMap | null,
  after: DrawnMap | null,
  comparison: MapComparison | null,
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
    if (size.width === 0) return;
    const frame = frameIn(panes);
    const opening = openingViewport(size, frame);
    const first = comparison && before && after ? firstDifference(comparison, before, after) : null;
    camera.move(() => (first ? revealArea(opening, first, frame) : opening));
  }, [before, after, comparison, camera, panes]);
  useEffect(() => {
    const areas = chosen && before && after ? areasOfHandoff(before, after, chosen) : [];
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
