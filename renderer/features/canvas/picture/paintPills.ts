import { lensPalettes } from '../../../../shared/drawing/lensPalettes.ts';
import { fontFamily, mapColours, pillStyle } from '../../../../shared/drawing/mapStyle.ts';
import { farPillSize, farPills, farPillWidth } from './farPills.ts';
import type { MapScene } from './mapScene.ts';

const { height, fontSize } = farPillSize;

/** The numbers of the handoffs that stand out most, as large at every scale; the first on top. */
export function paintPills(context: CanvasRenderingContext2D, scene: MapScene, zoom: number): void {
  const { theme, scale } = scene;
  const { arrows, arrowInks } = lensPalettes[scale];
  context.font = `${pillStyle.fontWeight} ${fontSize}px ${fontFamily}`;
  context.textAlign = 'center';
  context.textBaseline = 'alphabetic';
  context.lineWidth = 1.5;
  context.strokeStyle = mapColours[theme].page;
  for (const { x, y, text, tone } of farPills(scene.layout, scene.looks, zoom).toReversed()) {
    const width = farPillWidth(text);
    context.save();
    context.translate(x, y);
    context.scale(1 / zoom, 1 / zoom);
    context.beginPath();
    context.roundRect(-width / 2, -height / 2, width, height, height / 2);
    context.fillStyle = arrows[theme][tone];
    context.fill();
    context.stroke();
    context.fillStyle = arrowInks[theme][tone];
    context.fillText(text, 0, fontSize * 0.36);
    context.restore();
  }
}
