import { cardStyle, fontFamily, mapColours } from '../../../../shared/drawing/mapStyle.ts';
import { wrapText } from '../../../../shared/drawing/wrapText.ts';
import { isPill } from '../../../../shared/layout/layoutMeasures.ts';
import type { StepBox } from '../../../../shared/layout/mapLayout.ts';
import { readsRightToLeft } from '../../../../shared/model/shownName.ts';
import type { MapScene } from './mapScene.ts';

/** From this scale on a card has room for the beginning of its name in letters that can be read. */
const smallestZoomWithNames = 0.33;
/** In pixels of the screen. */
const fontSize = 9;
const lineHeight = 10;
const inset = 4;

/** The beginnings of the steps' names, in letters that stay readable while the cards grow smaller. */
export function paintNames(
  context: CanvasRenderingContext2D,
  { map, theme }: MapScene,
  boxes: readonly StepBox[],
  zoom: number,
): void {
  if (zoom < smallestZoomWithNames) return;
  context.fillStyle = mapColours[theme].ink;
  context.font = `${cardStyle.fontWeight} ${fontSize / zoom}px ${fontFamily}`;
  context.textAlign = 'center';
  context.textBaseline = 'alphabetic';
  for (const box of boxes) {
    const step = map.step.get(box.id);
    if (!step) continue;
    const room = box.width * zoom - 2 * inset;
    const { lines } = wrapText(step.name, room, fontSize, isPill(step.kind) ? 1 : 2);
    context.direction = readsRightToLeft(step.name) ? 'rtl' : 'ltr';
    lines.forEach((line, place) => {
      const down = (place - (lines.length - 1) / 2) * lineHeight + fontSize * 0.36;
      context.fillText(line, box.x + box.width / 2, box.y + box.height / 2 + down / zoom);
    });
  }
}
