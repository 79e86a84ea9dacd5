import { counted } from '../model/counted.ts';
import { dimensionTexts } from './dimensionTexts.ts';
import { foremost, matrixWords } from './matrixFigure.ts';
import { foremostCell, type MatrixFigures } from './matrixFigures.ts';
import type { MatrixMeasure } from './matrixMeasure.ts';
import type { Profile } from './medianProfile.ts';
import { PARETO_MARK, type Pareto } from './paretoOf.ts';
import { type HeatByReadiness, type Quadrant, quadrantNames, quadrants } from './quadrantOf.ts';

/** What the matrix says, in one sentence; empty when no cell has a value. */
export function matrixReading(
  matrix: MatrixFigures,
  measure: MatrixMeasure,
  laneName: (id: string) => string,
): string {
  const { total, readings } = matrix;
  const top = foremostCell(matrix, measure);
  const most = top?.figures[measure] ?? null;
  if (!top || most === null) return '';
  const { figures, fromLaneId, toLaneId } = top;
  const pair = `${laneName(fromLaneId)} to ${laneName(toLaneId)}`;
  const words = matrixWords(figures, measure, readings);
  switch (measure) {
    case 'max':
      return `The ${readings.lens.superlative} of all leads from ${pair}: ${foremost(figures, readings)?.words}.`;
    case 'mean':
      return `The mean stands out most from ${pair}: ${words}.`;
    case 'sum':
      return `The sum is largest from ${pair}: ${words}, ${percent(most / (total.sum || 1))} of all.`;
    case 'count':
      return `Most handoffs lead from ${pair}: ${most} of ${total.count}.`;
  }
}

/** How many handoffs lie in each quadrant, and how many have no place. */
export function quadrantReading({ placed, apart }: HeatByReadiness): string {
  if (placed.length === 0) return '';
  const counts = quadrants.map((quadrant) => ({ quadrant, count: countIn(placed, quadrant) }));
  const named = counts
    .filter(({ count }) => count > 0)
    .map(({ quadrant, count }) => `${quadrantNames[quadrant].toLowerCase()} ${count}`);
  const rest = apart.length === 0 ? '' : ` ${counted(apart.length, 'handoff')} without a place.`;
  return `Of ${counted(placed.length, 'handoff')}: ${named.join(', ')}.${rest}`;
}

function countIn(placed: HeatByReadiness['placed'], quadrant: Quadrant): number {
  return placed.filter((entry) => entry.quadrant === quadrant).length;
}

/** How much of the heat the first third of the handoffs holds, and how many hold 80 %. */
export function paretoReading({ bars, untilMark, unscored }: Pareto): string {
  const third = Math.ceil(bars.length / 3);
  const held = bars[third - 1]?.cumulative;
  if (held === undefined) return '';
  const left = unscored.length === 0 ? '' : ` ${unscored.length} unscored, left out.`;
  if (bars.length === 1) return `One handoff holds all the heat.${left}`;
  const first = third === 1 ? 'The hottest' : `The first ${third}`;
  const share = `${third === 1 ? 'holds' : 'hold'} ${percent(held)} of the heat`;
  return `${first} of ${bars.length} handoffs ${share}; it takes ${untilMark} to reach ${percent(PARETO_MARK)}.${left}`;
}

/** Where the handoff is worse than the map's median, and where most. */
export function profileReading({ lines }: Profile): string {
  const known = lines.filter(({ difference }) => difference !== null);
  if (known.length === 0) return '';
  const worse = known.filter(({ difference }) => (difference ?? 0) > 0);
  const worst = worse.toSorted((a, b) => (b.difference ?? 0) - (a.difference ?? 0))[0];
  if (!worst) return `Not worse than the map’s median on any of ${counted(known.length, 'dimension')}.`;
  const name = dimensionTexts[worst.dimension].name.toLowerCase();
  return `Worse than the map’s median on ${worse.length} of ${counted(known.length, 'dimension')}, most on ${name}: ${worst.median} against ${worst.mapMedian}.`;
}

/** A share of 0–1 as people read it. */
function percent(share: number): string {
  return `${Math.round(100 * share)} %`;
}
