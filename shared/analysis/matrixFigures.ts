import { lanesInOrder, type WorkflowMap } from '../model/workflowMap.ts';
import type { MapAnalysis, ScoredHandoff } from './analyseMap.ts';
import { type HeatBin, heatBin } from './heatBin.ts';
import { type HeatMatrix, heatMatrix, type MatrixCell } from './heatMatrix.ts';

/** What a cell of the matrix can show of its handoffs. */
export const matrixMeasures = ['max', 'mean', 'sum', 'count'] as const;
export type MatrixMeasure = (typeof matrixMeasures)[number];

/** The four measures of some handoffs. Heat is never taken as 0 where it is not known. */
export type HeatFigures = Readonly<Record<MatrixMeasure, number | null>> & {
  /** All of them, scored or not. */
  readonly count: number;
  /** How many of them have heat: what the other three are made of. */
  readonly scored: number;
};

export interface MatrixFigures extends HeatMatrix {
  readonly cells: readonly FiguredCell[];
  /** Lane -> the figures of all handoffs that leave it. */
  readonly rows: ReadonlyMap<string, HeatFigures>;
  /** Lane -> the figures of all handoffs that arrive in it. */
  readonly columns: ReadonlyMap<string, HeatFigures>;
  readonly total: HeatFigures;
}

export interface FiguredCell extends MatrixCell {
  readonly figures: HeatFigures;
}

/** The lane-by-lane matrix with its figures; a total is that of its handoffs, not of its cells. */
export function matrixFigures(map: WorkflowMap, analysis: MapAnalysis): MatrixFigures {
  const matrix = heatMatrix(map, analysis);
  const { ranked } = analysis;
  const byLane = (laneOf: (handoff: ScoredHandoff) => string) => {
    const groups = Map.groupBy(ranked, laneOf);
    return new Map(lanesInOrder(map).map(({ id }) => [id, heatFigures(groups.get(id) ?? [])]));
  };
  return {
    ...matrix,
    cells: matrix.cells.map((cell) => ({ ...cell, figures: heatFigures(cell.handoffs) })),
    rows: byLane(({ found }) => found.fromLaneId),
    columns: byLane(({ found }) => found.toLaneId),
    total: heatFigures(ranked),
  };
}

/** Highest, mean and sum of the heats that are known (null without any), and how many handoffs there are. */
export function heatFigures(handoffs: readonly ScoredHandoff[]): HeatFigures {
  const heats = handoffs.flatMap(({ heat }) => heat ?? []);
  const sum = heats.reduce((total, heat) => total + heat, 0);
  const isKnown = heats.length > 0;
  return {
    count: handoffs.length,
    scored: heats.length,
    max: isKnown ? Math.max(...heats) : null,
    mean: isKnown ? sum / heats.length : null,
    sum: isKnown ? sum : null,
  };
}

/**
 * The shade of every cell: of a heat, its bin; sums and counts have no upper end, so they are binned by their share of
 * the largest cell. Null where nothing is known.
 */
export function matrixShade({ cells }: MatrixFigures, measure: MatrixMeasure) {
  const largest = Math.max(0, ...cells.map(({ figures }) => figures[measure] ?? 0));
  const scale = measure === 'sum' || measure === 'count' ? 100 / largest : 1;
  return ({ figures }: FiguredCell): HeatBin | null => {
    const value = figures[measure];
    if (value === null) return null;
    return value === 0 ? 1 : heatBin(value * scale);
  };
}
