import { lanesInOrder, type WorkflowMap } from '../model/workflowMap.ts';
import type { ScoredHandoff } from './analyseMap.ts';
import { heatBin } from './heatBin.ts';
import { type LaneMatrix, type LanePair, laneMatrix } from './laneMatrix.ts';
import type { Mark, Tone } from './lenses/lens.ts';
import { type LensReading, type LensReadings, toneAt } from './lenses/readLens.ts';
import { isShare, type MatrixMeasure } from './matrixMeasure.ts';

/** What a lens finds in some handoffs together. What is not known is never taken as 0. */
export interface TogetherFigures {
  /** What stands out most first. */
  readonly handoffs: readonly ScoredHandoff[];
  /** All of them, known or not. */
  readonly count: number;
  /** How many of them the lens knows: what the other three are made of. */
  readonly known: number;
  /** The value of the handoff that stands out most; null where none is known. */
  readonly max: number | null;
  /** Null where none is known, or where a mean means nothing. */
  readonly mean: number | null;
  /** Null where none is known, or where the values do not add up; at least, where some are not known (ME19). */
  readonly sum: number | null;
  /** What stands before a mean and before a sum. */
  readonly marks: Readonly<Record<'mean' | 'sum', Mark>>;
}

export interface FiguredCell extends LanePair {
  readonly figures: TogetherFigures;
}

export interface MatrixFigures {
  readonly readings: LensReadings;
  readonly lanes: LaneMatrix['lanes'];
  /** Only pairs of lanes with a handoff, by row, then by column. */
  readonly cells: readonly FiguredCell[];
  /** Lane -> the figures of all handoffs that leave it. */
  readonly rows: ReadonlyMap<string, TogetherFigures>;
  /** Lane -> the figures of all handoffs that arrive in it. */
  readonly columns: ReadonlyMap<string, TogetherFigures>;
  readonly total: TogetherFigures;
}

/** The lane-by-lane matrix through a lens; a total is that of its handoffs, not of its cells. */
export function matrixFigures(map: WorkflowMap, readings: LensReadings): MatrixFigures {
  const { lanes, pairs } = laneMatrix(map, readings);
  const byLane = (laneOf: (handoff: ScoredHandoff) => string) => {
    const groups = Map.groupBy(readings.order, laneOf);
    return new Map(lanesInOrder(map).map(({ id }) => [id, figuresOf(groups.get(id) ?? [], readings)]));
  };
  return {
    readings,
    lanes,
    cells: pairs.map((pair) => ({ ...pair, figures: figuresOf(pair.handoffs, readings) })),
    rows: byLane(({ found }) => found.fromLaneId),
    columns: byLane(({ found }) => found.toLaneId),
    total: figuresOf(readings.order, readings),
  };
}

function figuresOf(handoffs: readonly ScoredHandoff[], { byId, lens }: LensReadings): TogetherFigures {
  const known = handoffs.flatMap(({ found }) => {
    const reading = byId.get(found.id);
    return reading && reading.value !== null ? [reading] : [];
  });
  const total = (of: (reading: LensReading) => number | null): number | null =>
    known.length === 0 ? null : known.reduce((sum, reading) => sum + (of(reading) ?? 0), 0);
  const values = total(({ value }) => value);
  const isWhole = known.length === handoffs.length;
  const sum = lens.sum && total(({ amount }) => amount);
  return {
    handoffs,
    count: handoffs.length,
    known: known.length,
    max: known[0]?.value ?? null,
    mean: lens.mean && values !== null ? values / known.length : null,
    // What adds up is never below 0, and at least 0 says nothing.
    sum: isWhole || sum !== 0 ? sum : null,
    marks: { mean: markOf(known), sum: isWhole ? markOf(known) : '≥' },
  };
}

/** What is made of a lower bound is one; else what is made of an estimate. */
function markOf(readings: readonly LensReading[]): Mark {
  const marks = new Set(readings.map(({ mark }) => mark));
  if (marks.has('≥')) return '≥';
  return marks.has('~') ? '~' : '';
}

/** The shade of every cell: of a value, its part of the scale; of a share, the share of the largest cell in fifths. */
export function matrixShade({ cells, readings }: MatrixFigures, measure: MatrixMeasure) {
  const largest = largestCell(cells, measure);
  return ({ figures }: FiguredCell): Tone | null => {
    const value = figures[measure];
    if (value === null) return null;
    if (!isShare(measure)) return toneAt(value, readings.edges);
    return value === 0 ? 1 : heatBin((100 * value) / largest);
  };
}

export function largestCell(cells: readonly FiguredCell[], measure: MatrixMeasure): number {
  return Math.max(0, ...cells.map(({ figures }) => figures[measure] ?? 0));
}

/** How far a cell stands out, to be compared with another; 0 and more where something of it is known. */
export function prominenceOf(
  { figures }: FiguredCell,
  measure: MatrixMeasure,
  { byId }: LensReadings,
): number {
  const value = figures[measure];
  if (value === null) return -1;
  const place = byId.get(figures.handoffs[0]?.found.id ?? '')?.place ?? byId.size;
  return measure === 'max' ? byId.size - place : Math.abs(value);
}

/** The cell that stands out most; null where nothing of any is known. */
export function foremostCell({ cells, readings }: MatrixFigures, measure: MatrixMeasure): FiguredCell | null {
  const known = cells.filter(({ figures }) => figures[measure] !== null);
  return (
    known.toSorted((a, b) => prominenceOf(b, measure, readings) - prominenceOf(a, measure, readings))[0] ??
    null
  );
}
