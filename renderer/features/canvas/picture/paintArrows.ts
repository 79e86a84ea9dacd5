import { unscoredDash } from '../../../../shared/drawing/heatPalette.ts';
import { lensPalettes } from '../../../../shared/drawing/lensPalettes.ts';
import { mapColours } from '../../../../shared/drawing/mapStyle.ts';
import type { Route } from '../../../../shared/layout/mapLayout.ts';
import { type ArrowTone, arrowWidth } from '../arrows/arrowLooks.ts';
import { arrowsByTone } from '../arrows/arrowsByTone.ts';
import { routeBounds } from '../arrows/routeShape.ts';
import { type Area, touches } from '../camera/area.ts';
import { farWidth } from './farWidth.ts';
import type { MapScene } from './mapScene.ts';

/** Under this scale the room between two steps is too short for an arrow's head. */
const smallestZoomWithHeads = 0.08;
const cornerRadius = 8;

export function paintArrows(
  context: CanvasRenderingContext2D,
  scene: MapScene,
  area: Area,
  zoom: number,
): void {
  const routes = [...scene.layout.routes.values()].filter((route) => touches(area, routeBounds(route)));
  const accent = accentOf(context);
  for (const [tone, ofTone] of arrowsByTone(routes, scene.looks)) {
    const width = farWidth(arrowWidth(tone, scene.scale), zoom);
    context.lineWidth = width;
    context.strokeStyle = toneColour(scene, tone, accent);
    context.setLineDash(tone === 'unscored' ? dashAt(zoom) : []);
    context.beginPath();
    for (const { points } of ofTone) traceRoute(context, points);
    context.stroke();
    if (zoom < smallestZoomWithHeads) continue;
    context.fillStyle = context.strokeStyle;
    context.beginPath();
    for (const { points } of ofTone) traceHead(context, points, width, zoom);
    context.fill();
  }
  context.setLineDash([]);
}

function traceRoute(context: CanvasRenderingContext2D, points: Route['points']): void {
  points.forEach(([x, y], place) => {
    const next = points[place + 1];
    if (place === 0) context.moveTo(x, y);
    else if (!next) context.lineTo(x, y);
    else context.arcTo(x, y, next[0], next[1], Math.min(cornerRadius, reachAt(points, place)));
  });
}

/** Half of the shorter stretch at a corner. */
function reachAt(points: Route['points'], place: number): number {
  const [x, y] = points[place] ?? [0, 0];
  const lengths = [points[place - 1], points[place + 1]].map((other) =>
    other ? Math.abs(other[0] - x) + Math.abs(other[1] - y) : 0,
  );
  return Math.min(...lengths) / 2;
}

function traceHead(
  context: CanvasRenderingContext2D,
  points: Route['points'],
  width: number,
  zoom: number,
): void {
  const [tip, before] = [points.at(-1), points.at(-2)];
  if (!tip || !before) return;
  const run = Math.abs(tip[0] - before[0]) + Math.abs(tip[1] - before[1]) || 1;
  const [dx, dy] = [(tip[0] - before[0]) / run, (tip[1] - before[1]) / run];
  const length = Math.max(5, 2 / zoom) + width * 1.3;
  const half = length * 0.5 + width * 0.1;
  const base = [tip[0] - dx * length, tip[1] - dy * length] as const;
  context.moveTo(tip[0], tip[1]);
  context.lineTo(base[0] - dy * half, base[1] + dx * half);
  context.lineTo(base[0] + dy * half, base[1] - dx * half);
  context.closePath();
}

/** Dashes keep their length on the screen down to the size at which they can still be told apart. */
function dashAt(zoom: number): number[] {
  const scale = Math.max(1, 0.5 / zoom);
  return unscoredDash.split(' ').map((length) => Number(length) * scale);
}

function toneColour({ theme, scale }: MapScene, tone: ArrowTone, accent: string): string {
  if (tone === 'flow') return mapColours[theme].flow;
  if (tone === 'unscored') return mapColours[theme].unscored;
  return tone === 'handoff' ? accent : lensPalettes[scale].arrows[theme][tone];
}

/** The one accent is the page's, not the drawing's. */
function accentOf({ canvas }: CanvasRenderingContext2D): string {
  return getComputedStyle(canvas).getPropertyValue('--accent');
}
