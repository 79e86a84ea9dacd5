import { type Area, holds } from '../camera/area.ts';
import { areaInSight, type Size, type Viewport } from '../camera/viewport.ts';
import type { MapScene } from './mapScene.ts';
import { paintMap } from './paintMap.ts';

/** Painted beyond each edge of the canvas, as a share of its size, so that a short pan needs no painting. */
const margin = 0.25;
/** How long the scale must rest before the picture is painted sharp again, in milliseconds. */
const settleTime = 120;
/** Beyond this stretch the picture is painted at once. */
const largestStretch = 1.6;

interface Painted {
  readonly viewport: Viewport;
  readonly size: Size;
  readonly area: Area;
}

export interface Picture {
  /** Shows the map at this viewport: moves the picture there is, and paints a new one when it does not reach. */
  follow(viewport: Viewport, size: Size): void;
  stop(): void;
}

/** Keeps a canvas element showing the scene. */
export function createPicture(canvas: HTMLCanvasElement, scene: MapScene): Picture {
  let painted: Painted | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const paint = (viewport: Viewport, size: Size): void => {
    clearTimeout(timer);
    painted = paintAround(canvas, scene, viewport, size);
    place(canvas, painted, viewport);
  };

  return {
    follow(viewport, size) {
      if (size.width === 0 || size.height === 0) return;
      if (!painted || !reaches(painted, viewport, size)) return paint(viewport, size);
      place(canvas, painted, viewport);
      clearTimeout(timer);
      if (viewport.zoom !== painted.viewport.zoom)
        timer = setTimeout(() => paint(viewport, size), settleTime);
    },
    stop: () => clearTimeout(timer),
  };
}

function reaches(painted: Painted, viewport: Viewport, size: Size): boolean {
  const stretch = viewport.zoom / painted.viewport.zoom;
  if (stretch > largestStretch || stretch < 1 / largestStretch) return false;
  return holds(painted.area, areaInSight(viewport, size));
}

function paintAround(canvas: HTMLCanvasElement, scene: MapScene, viewport: Viewport, size: Size): Painted {
  const ratio = window.devicePixelRatio || 1;
  const [left, top] = [Math.ceil(size.width * margin), Math.ceil(size.height * margin)];
  const [width, height] = [size.width + 2 * left, size.height + 2 * top];
  const { zoom } = viewport;
  resize(canvas, { width, height }, ratio);
  const area = {
    x: (-viewport.x - left) / zoom,
    y: (-viewport.y - top) / zoom,
    width: width / zoom,
    height: height / zoom,
  };
  const context = canvas.getContext('2d', { alpha: false });
  if (context) {
    context.setTransform(ratio * zoom, 0, 0, ratio * zoom, -area.x * ratio * zoom, -area.y * ratio * zoom);
    paintMap(context, scene, area, zoom);
  }
  return { viewport, size, area };
}

/** Only when it changes: setting the size, even to the same, makes a new and empty canvas. */
function resize(canvas: HTMLCanvasElement, { width, height }: Size, ratio: number): void {
  const [across, down] = [Math.ceil(width * ratio), Math.ceil(height * ratio)];
  if (canvas.width === across && canvas.height === down) return;
  canvas.width = across;
  canvas.height = down;
  canvas.style.width = `${width}px`;
  canvas.style.height = `${height}px`;
}

function place(canvas: HTMLCanvasElement, { area }: Painted, viewport: Viewport): void {
  const [x, y] = [viewport.x + area.x * viewport.zoom, viewport.y + area.y * viewport.zoom];
  const width = Number.parseFloat(canvas.style.width);
  const scale = (area.width * viewport.zoom) / width;
  canvas.style.transform =
    scale === 1 ? `translate(${x}px, ${y}px)` : `translate(${x}px, ${y}px) scale(${scale})`;
}
