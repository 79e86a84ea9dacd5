import { arrowColours, arrowInks } from '../../../../shared/drawing/heatPalette.ts';
import { fontFamily, mapColours, pillStyle } from '../../../../shared/drawing/mapStyle.ts';
import { farPillSize, farPills } from './farPills.ts';
import type { MapScene } from './mapScene.ts';

const { width, height, fontSize } = farPillSize;

/** The hottest handoffs' numbers, as large at every scale; the hottest on top. */
export function paintPills(context: CanvasRenderingContext2D, scene: MapScene, zoom: number): void {
  const { theme } = scene;
  context.font = `${pillStyle.fontWeight} ${fontSize}px ${fontFamily}`;
  context.textAlign = 'center';
  context.textBaseline = 'alphabetic';
  context.lineWidth = 1.5;
  context.strokeStyle = mapColours[theme].page;
  for (const { x, y, heat, bin } of farPills(scene.layout, scene.looks, zoom).toReversed()) {
    context.save();
    context.translate(x, y);
    context.scale(1 / zoom, 1 / zoom);
    context.beginPath();
    context.roundRect(-width / 2, -height / 2, width, height, height / 2);
    context.fillStyle = arrowColours[theme][bin];
    context.fill();
    context.stroke();
    context.fillStyle = arrowInks[theme][bin];
    context.fillText(String(heat), 0, fontSize * 0.36);
    context.restore();
  }
}
