import { cardStyle, mapColours } from '../../../../shared/drawing/mapStyle.ts';
import { isPill, layoutMeasures } from '../../../../shared/layout/layoutMeasures.ts';
import type { StepBox } from '../../../../shared/layout/mapLayout.ts';
import { type Area, touches } from '../camera/area.ts';
import type { MapScene } from './mapScene.ts';
import { paintArrows } from './paintArrows.ts';
import { paintNames } from './paintNames.ts';
import { paintPills } from './paintPills.ts';

/**
 * Paints the part of the map in the area. The context is set so that one unit is one pixel of the map at 100 %.
 * It is what is seen from where names at their size could not be read: lines and numbers keep a size on the screen.
 */
export function paintMap(context: CanvasRenderingContext2D, scene: MapScene, area: Area, zoom: number): void {
  paintLanes(context, scene, area, zoom);
  paintArrows(context, scene, area, zoom);
  const boxes = [...scene.layout.steps.values()].filter((box) => touches(area, box));
  paintCards(context, scene, boxes, zoom);
  paintNames(context, scene, boxes, zoom);
  paintPills(context, scene, zoom);
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

/** Under these scales a card is no more than its outline, and its corners cannot be seen. */
const boldOutlineZoom = 0.25;
const smallestZoomWithCorners = 0.1;

function paintCards(
  context: CanvasRenderingContext2D,
  { map, theme }: MapScene,
  boxes: readonly StepBox[],
  zoom: number,
): void {
  const colours = mapColours[theme];
  const small = zoom < smallestZoomWithCorners;
  context.beginPath();
  for (const box of boxes) {
    if (small) context.rect(box.x, box.y, box.width, box.height);
    else outlineCard(context, box, map.step.get(box.id)?.kind ?? 'task');
  }
  context.fillStyle = colours.card;
  context.fill();
  context.lineWidth = Math.max(1, 0.75 / zoom);
  context.strokeStyle = zoom < boldOutlineZoom ? colours.flow : colours.cardLine;
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
