import type { MapAnalysis } from '../analysis/analyseMap.ts';
import { layoutMeasures } from '../layout/layoutMeasures.ts';
import type { LaneBox, MapLayout } from '../layout/mapLayout.ts';
import type { WorkflowMap } from '../model/workflowMap.ts';
import { drawLanes } from './drawLanes.ts';
import { drawMapArea } from './drawMapArea.ts';
import { laneStyle, mapColours } from './mapStyle.ts';
import type { MapTile } from './mapTile.ts';
import { type SvgNode, shortNumber, svgNode } from './svgNode.ts';
import { tileLayout } from './tileLayout.ts';

/** A part of the map with its own column of lane names, as a drawing of its own. Its unit is the layout's pixel. */
export function drawMapTile(
  map: WorkflowMap,
  analysis: MapAnalysis,
  layout: MapLayout,
  tile: MapTile,
): SvgNode {
  const { x, y, width, height } = tile;
  const names = { width: layoutMeasures.laneNameWidth, fontSize: laneStyle.fontSize };
  const lanes = layout.lanes.map((lane) => laneOn(lane, tile));
  const box = [-names.width, 0, names.width + width, height].map(shortNumber).join(' ');
  const inner = { x: 0, y: 0, width, height, viewBox: [x, y, width, height].map(shortNumber).join(' ') };
  return svgNode('svg', { viewBox: box, width: names.width + width, height }, [
    ...drawLanes(map, { ...layout, width, lanes }, mapColours.light, names),
    svgNode('svg', inner, drawMapArea(map, analysis, tileLayout(layout, tile), 'light', null)),
  ]);
}

/** What of the lane is on the tile, in the tile's own coordinates: named in the middle of what is seen. */
function laneOn(lane: LaneBox, { y, width, height }: MapTile): LaneBox {
  const top = clamp(lane.y - y, height);
  return { ...lane, y: top, width, height: clamp(lane.y + lane.height - y, height) - top };
}

function clamp(value: number, most: number): number {
  return Math.max(0, Math.min(most, value));
}
