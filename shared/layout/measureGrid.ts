import type { FlowGraph } from '../model/flowGraph.ts';
import type { Tracks } from './assignTracks.ts';
import { branchesWide, branchingDecisions } from './branchingDecisions.ts';
import { layoutMeasures } from './layoutMeasures.ts';
import type { StepGrid } from './placeSteps.ts';

/** Gutters, columns and bands in pixels. */
export interface GridMeasures {
  readonly width: number;
  readonly height: number;
  readonly columnX: Float64Array;
  /** The middle of each gutter, and the distance of two tracks in it. */
  readonly gutterX: Float64Array;
  readonly gutterTrack: Float64Array;
  readonly bandY: Float64Array;
  readonly bandHeight: Float64Array;
  readonly bandTrack: Float64Array;
}

export function measureGrid(graph: FlowGraph, grid: StepGrid, tracks: Tracks): GridMeasures {
  return { ...measureColumns(graph, grid, tracks), ...measureBands(graph, grid, tracks) };
}

function measureColumns(graph: FlowGraph, grid: StepGrid, tracks: Tracks) {
  const exits = exitsOfGutters(graph, grid);
  const columnX = new Float64Array(grid.columnCount);
  const gutterX = new Float64Array(grid.columnCount + 1);
  const gutterTrack = new Float64Array(grid.columnCount + 1);
  let x = 0;
  for (let gutter = 0; gutter <= grid.columnCount; gutter += 1) {
    const count = tracks.gutterTracks[gutter] ?? 0;
    const outer = gutter === 0 || gutter === grid.columnCount;
    const { size, track, middle } = gutterSize(count, exits.get(gutter) ?? 0, outer);
    gutterX[gutter] = x + middle;
    gutterTrack[gutter] = track;
    x += size;
    if (gutter === grid.columnCount) break;
    columnX[gutter] = x;
    x += layoutMeasures.stepWidth;
  }
  return { width: x, columnX, gutterX, gutterTrack };
}

/** Gutter -> the most exits of a branching decision to its left. */
function exitsOfGutters(graph: FlowGraph, grid: StepGrid): ReadonlyMap<number, number> {
  const most = new Map<number, number>();
  for (const [step, exits] of branchingDecisions(graph)) {
    const gutter = (grid.column[step] ?? 0) + 1;
    most.set(gutter, Math.max(exits, most.get(gutter) ?? 0));
  }
  return most;
}

/**
 * A gutter's size and the middle of its tracks. Beside a branching decision they stand far from it, so that the
 * conditions are read before the arrows turn; with many exits near to it, so that they are read after.
 */
function gutterSize(count: number, exits: number, outer: boolean) {
  const { branchGutter, branchPadding, outerGutter, gutter, gutterPadding, widestGutter } = layoutMeasures;
  const narrowest = exits > 0 ? branchGutter : outer ? outerGutter : gutter;
  const wide = branchesWide(exits);
  const room = wide ? layoutMeasures.conditionWidth : 0;
  const corridor = corridorSize(count, narrowest - room, widestGutter - room, gutterPadding);
  const size = corridor.size + room;
  const half = (Math.max(0, count - 1) * corridor.track) / 2;
  if (wide) return { ...corridor, size, middle: gutterPadding + half };
  const late = exits > 0 ? size - branchPadding - half : 0;
  return { ...corridor, middle: Math.max(size / 2, late) };
}

function measureBands(graph: FlowGraph, grid: StepGrid, tracks: Tracks) {
  const bandY = new Float64Array(grid.bandCount);
  const bandHeight = new Float64Array(grid.bandCount);
  const bandTrack = new Float64Array(grid.bandCount);
  const edges = new Set([...grid.laneBand].flatMap((band) => [band, band - 1]));
  let y = 0;
  for (let band = 0; band < grid.bandCount; band += 1) {
    const corridor =
      grid.isRow[band] === 1
        ? { size: layoutMeasures.stepHeight, track: 0 }
        : corridorSize(
            tracks.bandTracks[band] ?? 0,
            edges.has(band) ? layoutMeasures.laneChannel : layoutMeasures.innerChannel,
            layoutMeasures.highestChannel,
            layoutMeasures.channelPadding,
          );
    bandY[band] = y;
    bandHeight[band] = corridor.size;
    bandTrack[band] = corridor.track;
    y += corridor.size;
  }
  return { height: graph.steps.length + graph.laneIds.length === 0 ? 0 : y, bandY, bandHeight, bandTrack };
}

/** As wide as its arrows need, on the grid of 4, between two bounds; past the upper one they move closer together. */
function corridorSize(count: number, narrowest: number, widest: number, padding: number) {
  const wanted = Math.max(0, count - 1) * layoutMeasures.track + 2 * padding;
  const size = Math.min(widest, Math.max(narrowest, Math.ceil(wanted / 4) * 4));
  const track = count > 1 ? Math.min(layoutMeasures.track, (size - 2 * padding) / (count - 1)) : 0;
  return { size, track };
}
