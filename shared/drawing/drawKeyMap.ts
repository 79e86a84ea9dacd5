import type { MapAnalysis } from '../analysis/analyseMap.ts';
import type { MapLayout } from '../layout/mapLayout.ts';
import type { WorkflowMap } from '../model/workflowMap.ts';
import { drawLanes } from './drawLanes.ts';
import { drawWithoutText } from './drawThumbnail.ts';
import { mapColours } from './mapStyle.ts';
import type { MapTile } from './mapTile.ts';
import type { PageRoom } from './mapTiles.ts';
import { stretchLayout } from './stretchLayout.ts';
import { type SvgNode, shortNumber, svgNode } from './svgNode.ts';

/** Sizes in points. */
const style = {
  fontSize: 9,
  namesWidth: 96,
  frame: 1,
  /** The number of a tile, in the corner where its frame begins. */
  badge: 14,
  mostStretch: 4,
} as const;

/** The whole map without the names of its steps, and on it the frame and number of every tile. */
export function drawKeyMap(
  map: WorkflowMap,
  analysis: MapAnalysis,
  flatLayout: MapLayout,
  tiles: readonly MapTile[],
  room: PageRoom,
): SvgNode {
  const across = room.width - style.namesWidth;
  const layout = stretchLayout(flatLayout, across / room.height, style.mostStretch);
  const unit = Math.max(layout.width / across, layout.height / room.height);
  const names = { width: style.namesWidth * unit, fontSize: style.fontSize * unit };
  const width = names.width + layout.width;
  const box = [-names.width, 0, width, layout.height].map(shortNumber).join(' ');
  const down = layout.height / Math.max(1, flatLayout.height);
  return svgNode('svg', { viewBox: box, width: width / unit, height: layout.height / unit }, [
    ...drawLanes(map, layout, mapColours.light, names),
    ...drawWithoutText(map, analysis, layout, unit),
    ...tiles.map((tile, place) => drawFrame(tile, place + 1, down, unit)),
  ]);
}

function drawFrame({ x, y, width, height }: MapTile, number: number, down: number, unit: number): SvgNode {
  const frame = { x, y: y * down, width, height: height * down };
  const side = style.badge * unit;
  const middle = { x: x + side / 2, y: y * down + side / 2 + 0.36 * style.fontSize * unit };
  const text = { 'font-size': style.fontSize * unit, 'font-weight': 600, 'text-anchor': 'middle' };
  const { ink, page } = mapColours.light;
  return svgNode('g', {}, [
    svgNode('rect', { ...frame, fill: 'none', stroke: ink, 'stroke-width': style.frame * unit }),
    svgNode('rect', { x, y: y * down, width: side, height: side, fill: ink }),
    svgNode('text', { ...middle, ...text, fill: page }, [String(number)]),
  ]);
}
