import { arrowColours, type Theme, unscoredDash } from '../../../../shared/drawing/heatPalette.ts';
import { cardStyle, fontFamily, mapColours } from '../../../../shared/drawing/mapStyle.ts';
import { isPill, layoutMeasures } from '../../../../shared/layout/layoutMeasures.ts';
import type { MapLayout, Route, StepBox } from '../../../../shared/layout/mapLayout.ts';
import type { WorkflowMap } from '../../../../shared/model/workflowMap.ts';
import { type ArrowLooks, type ArrowTone, arrowWidth } from '../arrows/arrowLooks.ts';
import { routeBounds } from '../arrows/routeShape.ts';
import { type Area, touches } from '../camera/area.ts';
import { cardLines, nameInset } from '../steps/cardLines.ts';

export interface MapScene {
  readonly map: WorkflowMap;
  readonly layout: MapLayout;
  readonly looks: ArrowLooks;
  readonly theme: Theme;
}

/** From this scale on, names are painted: smaller ones would be dust. */
const smallestZoomWithNames = 0.2;

/** Paints the part of the map in the area. The context is set so that one unit is one pixel of the map at 100 %. */
export function paintMap(context: CanvasRenderingContext2D, scene: MapScene, area: Area, zoom: number): void {
  paintLanes(context, scene, area, zoom);
  paintArrows(context, scene, area, zoom);
  const boxes = [...scene.layout.steps.values()].filter((box) => touches(area, box));
  paintCards(context, scene, boxes, zoom);
  if (zoom >= smallestZoomWithNames) paintNames(context, scene, boxes);
}

function paintLanes(
  context: CanvasRenderingContext2D,
  { layout, theme }: MapScene,
  area: Area,
  zoom: number,
): void {
  const colours = mapColours[theme];
  context.fillStyle = colours.page;
  context.fillRect(area.x, area.y, area.width, area.height);
  context.fillStyle = colours.laneTint;
  for (const [place, lane] of layout.lanes.entries()) {
    if (place % 2 === 1) context.fillRect(area.x, lane.y, area.width, lane.height);
  }
  context.fillStyle = colours.hairline;
  for (const lane of layout.lanes) context.fillRect(area.x, lane.y + lane.height, area.width, 1 / zoom);
}

/** Arrows of one tone are one path: coolest first, so that the hot ones lie on top. */
const paintOrder: readonly ArrowTone[] = ['flow', 'unscored', 'handoff', 1, 2, 3, 4, 5];

function paintArrows(context: CanvasRenderingContext2D, scene: MapScene, area: Area, zoom: number): void {
  const byTone = new Map<ArrowTone, Route[]>(paintOrder.map((tone) => [tone, []]));
  for (const route of scene.layout.routes.values()) {
    if (touches(area, routeBounds(route))) byTone.get(scene.looks.get(route.id)?.tone ?? 'flow')?.push(route);
  }
  for (const [tone, routes] of byTone) {
    if (routes.length === 0) continue;
    context.lineWidth = Math.max(arrowWidth(tone), thinnest(tone) / zoom);
    context.strokeStyle = toneColour(scene.theme, tone, accentOf(context));
    context.setLineDash(tone === 'unscored' ? dashAt(zoom) : []);
    context.beginPath();
    for (const { points } of routes) {
      points.forEach(([x, y], place) => {
        if (place === 0) context.moveTo(x, y);
        else context.lineTo(x, y);
      });
    }
    context.stroke();
  }
  context.setLineDash([]);
}

/** No line is thinner than this on the screen, in pixels, however small the map is drawn; the hot stay the wider. */
function thinnest(tone: ArrowTone): number {
  return 0.5 + 0.15 * arrowWidth(tone);
}

/** Dashes keep their length on the screen down to the size at which they can still be told apart. */
function dashAt(zoom: number): number[] {
  const scale = Math.max(1, 0.5 / zoom);
  return unscoredDash.split(' ').map((length) => Number(length) * scale);
}

function toneColour(theme: Theme, tone: ArrowTone, accent: string): string {
  if (tone === 'flow') return mapColours[theme].flow;
  if (tone === 'unscored') return mapColours[theme].unscored;
  return tone === 'handoff' ? accent : arrowColours[theme][tone];
}

/** The one accent is the page's, not the drawing's. */
function accentOf({ canvas }: CanvasRenderingContext2D): string {
  return getComputedStyle(canvas).getPropertyValue('--accent');
}

function paintCards(
  context: CanvasRenderingContext2D,
  { map, theme }: MapScene,
  boxes: readonly StepBox[],
  zoom: number,
): void {
  const colours = mapColours[theme];
  const small = zoom < 0.1;
  context.beginPath();
  for (const box of boxes) {
    if (small) context.rect(box.x, box.y, box.width, box.height);
    else outlineCard(context, box, map.step.get(box.id)?.kind ?? 'task');
  }
  context.fillStyle = colours.card;
  context.fill();
  context.lineWidth = Math.max(1, 0.75 / zoom);
  context.strokeStyle = colours.cardLine;
  context.stroke();
}

function outlineCard(
  context: CanvasRenderingContext2D,
  box: StepBox,
  kind: Parameters<typeof isPill>[0],
): void {
  const { x, y, width, height } = box;
  if (kind !== 'decision') {
    context.roundRect(x, y, width, height, isPill(kind) ? height / 2 : cardStyle.radius);
    return;
  }
  const cut = layoutMeasures.notch;
  context.moveTo(x + cut, y);
  context.lineTo(x + width - cut, y);
  context.lineTo(x + width, y + cut);
  context.lineTo(x + width, y + height - cut);
  context.lineTo(x + width - cut, y + height);
  context.lineTo(x + cut, y + height);
  context.lineTo(x, y + height - cut);
  context.lineTo(x, y + cut);
  context.closePath();
}

function paintNames(
  context: CanvasRenderingContext2D,
  { map, theme }: MapScene,
  boxes: readonly StepBox[],
): void {
  context.fillStyle = mapColours[theme].ink;
  context.font = `${cardStyle.fontWeight} ${cardStyle.fontSize}px ${fontFamily}`;
  context.textBaseline = 'middle';
  for (const box of boxes) {
    const step = map.step.get(box.id);
    if (!step) continue;
    const lines = cardLines(step);
    const centred = isPill(step.kind);
    context.textAlign = centred ? 'center' : 'left';
    const x = box.x + (centred ? box.width / 2 : nameInset(step.kind));
    if (step.kind === 'decision')
      context.fillText('?', box.x + cardStyle.padding + 4, box.y + box.height / 2);
    lines.forEach((line, place) => {
      const y = box.y + box.height / 2 + (place - (lines.length - 1) / 2) * cardStyle.lineHeight;
      context.fillText(line, x, y);
    });
  }
}
