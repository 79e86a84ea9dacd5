import type { MapLayout } from '../layout/mapLayout.ts';
import type { MapTile } from './mapTile.ts';

/** What is drawn beyond the box of a step or the line of an arrow: heads, numbers, conditions. */
const REACH = 40;

/** The layout with the steps and arrows that show on the tile: what lies elsewhere would only make a document heavy. */
export function tileLayout(layout: MapLayout, tile: MapTile): MapLayout {
  const seen = widened(tile, REACH);
  return {
    ...layout,
    steps: new Map([...layout.steps].filter(([, box]) => meets(box, seen))),
    routes: new Map([...layout.routes].filter(([, { points }]) => crosses(points, seen))),
  };
}

/** Whether a step or an arrow shows on the tile. */
export function isOnTile({ steps, routes }: MapLayout, tile: MapTile): boolean {
  return (
    [...steps.values()].some((box) => meets(box, tile)) ||
    [...routes.values()].some(({ points }) => crosses(points, tile))
  );
}

type Points = readonly (readonly [x: number, y: number])[];

/** Whether one of the line's segments lies on the tile. */
function crosses(points: Points, tile: MapTile): boolean {
  return points.some(([x, y], place) => {
    const [fromX, fromY] = points[place - 1] ?? [x, y];
    const [left, top] = [Math.min(x, fromX), Math.min(y, fromY)];
    return meets({ x: left, y: top, width: Math.abs(x - fromX), height: Math.abs(y - fromY) }, tile);
  });
}

function meets(box: MapTile, tile: MapTile): boolean {
  return (
    box.x < tile.x + tile.width &&
    box.x + box.width > tile.x &&
    box.y < tile.y + tile.height &&
    box.y + box.height > tile.y
  );
}

function widened({ x, y, width, height }: MapTile, by: number): MapTile {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}
