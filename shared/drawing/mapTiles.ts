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

/**
 * The smallest text of a map, the rank in its badge, is never printed smaller than this unless it was asked for: the
 * names of steps are then a little over 6 points, as small as maps and timetables on paper are read from the hand.
 */
export const SMALLEST_POINTS = 5;
const LEAST_SCALE = SMALLEST_POINTS / pillStyle.rankFontSize;
/** A pixel of the screen in points: a small map is not blown up. */
const LARGEST_SCALE = 0.75;
/** What two rows of tiles share of the lanes between them, in pixels. */
const SHARED_DOWN = 40;

/** How finely the scale is searched for at which a map fills the pages that it needs anyway. */
const SCALE_STEPS = 24;

/**
 * The map on one page where its text stays at least 5 points high, or where `how` is `fitted`. Else on as few pages as
 * that text allows, at the largest scale at which there are no more of them. They are cut between columns of steps and
 * between lanes, so that no step is cut; neighbours share the room between the two columns, with the arrows in it.
 * Tiles on which nothing is drawn are left out.
 */
export function mapTiles(layout: MapLayout, room: PageRoom, how: 'fitted' | 'tiled'): MapTiling {
  const whole = { x: 0, y: 0, width: layout.width, height: layout.height };
  const across = room.width / (layoutMeasures.laneNameWidth + layout.width);
  const fit = Math.min(LARGEST_SCALE, across, room.height / Math.max(1, layout.height));
  if (how === 'fitted' || fit >= LEAST_SCALE) return { scale: fit, tiles: [whole] };
  const fewest = tilesAt(layout, room, LEAST_SCALE);
  for (let step = SCALE_STEPS; step > 0; step -= 1) {
    const scale = LEAST_SCALE + ((LARGEST_SCALE - LEAST_SCALE) * step) / SCALE_STEPS;
    const tiles = tilesAt(layout, room, scale);
    if (tiles.length <= fewest.length) return { scale, tiles };
  }
  return { scale: LEAST_SCALE, tiles: fewest };
}

function tilesAt(layout: MapLayout, room: PageRoom, scale: number): readonly MapTile[] {
  const across = room.width / scale - layoutMeasures.laneNameWidth;
  const columns = cut(stepColumns(layout), layout.width, across);
  const rows = cut(laneRows(layout), layout.height, room.height / scale);
  const tiles = rows.flatMap(({ from: y, to: bottom }) =>
    columns.map(({ from: x, to: right }) => ({ x, y, width: right - x, height: bottom - y })),
  );
  return tiles.filter((tile) => isOnTile(layout, tile));
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
