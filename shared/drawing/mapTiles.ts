import { layoutMeasures } from '../layout/layoutMeasures.ts';
import type { MapLayout } from '../layout/mapLayout.ts';
import { pillStyle } from './mapStyle.ts';
import type { MapTile } from './mapTile.ts';
import { isOnTile } from './tileLayout.ts';

/** How a map comes onto paper. */
export interface MapTiling {
  /** Points on paper for each pixel of the layout. */
  readonly scale: number;
  /** By row, then by column; a single one is the whole map. */
  readonly tiles: readonly MapTile[];
}

/** Room on one page, in points. */
export interface PageRoom {
  readonly width: number;
  readonly height: number;
}

/** The smallest text of a map, the rank in its badge, is never printed smaller than this unless it was asked for. */
export const SMALLEST_POINTS = 7;
const LEAST_SCALE = SMALLEST_POINTS / pillStyle.rankFontSize;
/** A pixel of the screen in points: a small map is not blown up. */
const LARGEST_SCALE = 0.75;
/** What two rows of tiles share of the lanes between them, in pixels. */
const SHARED_DOWN = 40;

/**
 * The map on one page where its text stays at least 7 points high, or where `how` is `fitted`; else tiles at the scale
 * at which the smallest text is 7 points. They are cut between columns of steps and between lanes, so that no step is
 * cut; neighbours share the room between the two columns, with the arrows in it. Tiles on which nothing is drawn are
 * left out.
 */
export function mapTiles(layout: MapLayout, room: PageRoom, how: 'fitted' | 'tiled'): MapTiling {
  const whole = { x: 0, y: 0, width: layout.width, height: layout.height };
  const across = room.width / (layoutMeasures.laneNameWidth + layout.width);
  const fit = Math.min(LARGEST_SCALE, across, room.height / Math.max(1, layout.height));
  if (how === 'fitted' || fit >= LEAST_SCALE) return { scale: fit, tiles: [whole] };
  const columns = cut(
    stepColumns(layout),
    layout.width,
    room.width / LEAST_SCALE - layoutMeasures.laneNameWidth,
  );
  const rows = cut(laneRows(layout), layout.height, room.height / LEAST_SCALE);
  const tiles = rows.flatMap(({ from: y, to: bottom }) =>
    columns.map(({ from: x, to: right }) => ({ x, y, width: right - x, height: bottom - y })),
  );
  return { scale: LEAST_SCALE, tiles: tiles.filter((tile) => isOnTile(layout, tile)) };
}

interface Extent {
  readonly from: number;
  readonly to: number;
}

/** Where each column of steps lies, from left to right. */
function stepColumns({ steps }: MapLayout): readonly Extent[] {
  const byColumn = Map.groupBy(steps.values(), ({ column }) => column);
  return [...byColumn.values()]
    .map((boxes) => ({
      from: Math.min(...boxes.map(({ x }) => x)),
      to: Math.max(...boxes.map(({ x, width }) => x + width)),
    }))
    .sort((a, b) => a.from - b.from);
}

/** Where each lane lies without its edges, which its neighbours are seen by. */
function laneRows({ lanes }: MapLayout): readonly Extent[] {
  const edge = SHARED_DOWN / 2;
  return lanes.map(({ y, height }) => ({ from: y + edge, to: y + height - edge }));
}

/**
 * Stretches of at most `most`, each of as many parts as fit and of the room on either side of them. A part that is
 * longer by itself is cut where the page ends.
 */
function cut(parts: readonly Extent[], length: number, most: number): readonly Extent[] {
  const stretches: Extent[] = [];
  let from = 0;
  for (let next = 0; from < length; ) {
    const end = (place: number) => parts[place + 1]?.from ?? length;
    let last = next;
    while (last + 1 < parts.length && end(last + 1) - from <= most) last += 1;
    const to = Math.min(end(last), from + most);
    stretches.push({ from, to });
    if (to >= length) break;
    const isWhole = to === end(last);
    from = isWhole ? (parts[last]?.to ?? to) : to - SHARED_DOWN;
    next = isWhole ? last + 1 : last;
  }
  return stretches;
}
