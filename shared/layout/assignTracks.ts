import type { StepGrid } from './placeSteps.ts';
import type { Ports } from './portSide.ts';
import type { Crossing, RoutePlan, Run } from './routePlan.ts';
import { stackTracks } from './stackTracks.ts';

/** Where each run stands in its gutter and each crossing in its channel, in tracks from the middle. */
export interface Tracks {
  readonly runs: ReadonlyMap<Run, number>;
  readonly crossings: ReadonlyMap<Crossing, number>;
  /** Gutter -> how many tracks it needs; the same for the channel bands. */
  readonly gutterTracks: Int32Array;
  readonly bandTracks: Int32Array;
}

export function assignTracks(grid: StepGrid, plans: readonly RoutePlan[], ports: Ports): Tracks {
  const runsOfGutter = new Map<number, Run[]>();
  const crossingsOfBand = new Map<number, Crossing[]>();
  for (const plan of plans) {
    if (plan.shape === 'straight') continue;
    const runs = plan.shape === 'bend' ? [plan.run] : [plan.out, plan.into];
    for (const run of runs) addTo(runsOfGutter, run.gutter, run);
    if (plan.shape === 'channel') addTo(crossingsOfBand, plan.crossing.band, plan.crossing);
  }
  const runs = new Map<Run, number>();
  const gutterTracks = new Int32Array(grid.columnCount + 1);
  const cellOfBand = runCells(grid);
  for (const [gutter, list] of runsOfGutter) {
    list.sort((a, b) => runOrder(a, b) || twinOrder(a, b, ports));
    const items = list.map((run) => ({ cells: cellsOfRun(cellOfBand, run) }));
    const stack = stackTracks(items, cellOfBand[grid.bandCount] ?? 0);
    for (const [index, run] of list.entries()) runs.set(run, stack.places[index] ?? 0);
    gutterTracks[gutter] = stack.count;
  }
  const crossings = new Map<Crossing, number>();
  const bandTracks = new Int32Array(grid.bandCount);
  for (const [band, list] of crossingsOfBand) {
    list.sort(crossingOrder);
    const stack = stackTracks(list.map(cellsOfCrossing), grid.columnCount + 1);
    for (const [index, crossing] of list.entries()) crossings.set(crossing, stack.places[index] ?? 0);
    bandTracks[band] = stack.count;
  }
  return { runs, crossings, gutterTracks, bandTracks };
}

function addTo<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/**
 * Left to right, so that arrows cross as little as they can: those that turn back beside their sender, those that
 * go down (lowest start first), those that go up (highest start first), those that turn back to their receiver.
 */
function runOrder(a: Run, b: Run): number {
  const group = groupOf(a);
  return group - groupOf(b) || orderInGroup(group, a, b);
}

/** Arrows between the same two bands: of twins that step down a little the lower one turns first, else the upper one. */
function twinOrder(a: Run, b: Run, ports: Ports): number {
  const stepsDown = ({ arrow }: Run) => (ports.into[arrow] ?? 0) > (ports.out[arrow] ?? 0);
  if (a.fromBand !== a.toBand) return a.arrow - b.arrow;
  if (stepsDown(a) !== stepsDown(b)) return stepsDown(a) ? -1 : 1;
  return stepsDown(a) ? b.arrow - a.arrow : a.arrow - b.arrow;
}

function groupOf(run: Run): number {
  if (run.turnsBack) return run.leaves >= 0 ? 0 : 3;
  return run.toBand >= run.fromBand ? 1 : 2;
}

function orderInGroup(group: number, a: Run, b: Run): number {
  if (group === 0) return a.fromBand - b.fromBand || b.toBand - a.toBand;
  if (group === 1) return b.fromBand - a.fromBand || b.toBand - a.toBand;
  if (group === 2) return a.fromBand - b.fromBand || a.toBand - b.toBand;
  return b.toBand - a.toBand || a.fromBand - b.fromBand;
}

/** Top to bottom: what dips below its row first, the shortest topmost; then the others, the longest topmost. */
function crossingOrder(a: Crossing, b: Crossing): number {
  if (a.dips !== b.dips) return a.dips ? -1 : 1;
  const difference = lengthOf(a) - lengthOf(b);
  return (a.dips ? difference : -difference) || a.arrow - b.arrow;
}

function lengthOf(crossing: Crossing): number {
  return Math.abs(crossing.toGutter - crossing.fromGutter);
}

function cellsOfCrossing({ fromGutter, toGutter }: Crossing) {
  return { cells: [Math.min(fromGutter, toGutter), Math.max(fromGutter, toGutter)] };
}

/**
 * A channel is one cell of a gutter and a row is four, so that two arrows that part at a step (one up, one down)
 * may share a track, and so may two that meet, while an arrow out of the left step and one into the right step of
 * the same row never do: out upwards covers 0 and 1, out downwards 2 and 3, in from above 0 and 2, from below 1 and 3.
 */
function runCells(grid: StepGrid): Int32Array {
  const first = new Int32Array(grid.bandCount + 1);
  for (let band = 0; band < grid.bandCount; band += 1) {
    first[band + 1] = (first[band] ?? 0) + (grid.isRow[band] === 1 ? 4 : 1);
  }
  return first;
}

function cellsOfRun(firstCell: Int32Array, run: Run): number[] {
  const cellAt = (band: number) => firstCell[band] ?? 0;
  const { fromBand, toBand } = run;
  if (fromBand === toBand) return [cellAt(fromBand), cellAt(fromBand + 1) - 1];
  const down = toBand > fromBand;
  const upper = Math.min(fromBand, toBand);
  const lower = Math.max(fromBand, toBand);
  const cells = [cellAt(upper + 1), cellAt(lower) - 1];
  const start = cellAt(fromBand);
  if (run.leaves < 0) cells.push(start, start);
  else cells.push(start + (down ? 2 : 0), start + (down ? 3 : 1));
  const end = cellAt(toBand);
  if (run.enters < 0) cells.push(end, end);
  else if (down) cells.push(end, end, end + 2, end + 2);
  else cells.push(end + 1, end + 1, end + 3, end + 3);
  return cells;
}
