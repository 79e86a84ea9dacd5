import type { Tracks } from './assignTracks.ts';
import { branchingDecisions } from './branchingDecisions.ts';
import type { FlowGraph } from './flowGraph.ts';
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
  const branching = branchingGutters(graph, grid);
  const columnX = new Float64Array(grid.columnCount);
  const gutterX = new Float64Array(grid.columnCount + 1);
  const gutterTrack = new Float64Array(grid.columnCount + 1);
  let x = 0;
  for (let gutter = 0; gutter <= grid.columnCount; gutter += 1) {
    const count = tracks.gutterTracks[gutter] ?? 0;
    const corridor = corridorSize(
      count,
      narrowestGutter(gutter, grid, branching),
      layoutMeasures.widestGutter,
      layoutMeasures.gutterPadding,
    );
    const middle = corridor.size / 2;
    const late = corridor.size - layoutMeasures.branchPadding - (Math.max(0, count - 1) * corridor.track) / 2;
    gutterX[gutter] = x + (branching.has(gutter) ? Math.max(middle, late) : middle);
    gutterTrack[gutter] = corridor.track;
    x += corridor.size;
    if (gutter === grid.columnCount) break;
    columnX[gutter] = x;
    x += layoutMeasures.stepWidth;
  }
  return { width: x, columnX, gutterX, gutterTrack };
}

/** The gutters right of a decision with several exits. */
function branchingGutters(graph: FlowGraph, grid: StepGrid): ReadonlySet<number> {
  return new Set([...branchingDecisions(graph)].map((step) => (grid.column[step] ?? 0) + 1));
}

function narrowestGutter(gutter: number, grid: StepGrid, branching: ReadonlySet<number>): number {
  if (branching.has(gutter)) return layoutMeasures.branchGutter;
  const outer = gutter === 0 || gutter === grid.columnCount;
  return outer ? layoutMeasures.outerGutter : layoutMeasures.gutter;
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
