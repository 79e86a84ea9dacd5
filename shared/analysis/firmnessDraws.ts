import type { Rating } from '../model/rating.ts';
import { type Table, type WorkflowMap, workflowOf } from '../model/workflowMap.ts';
import type { MapAnalysis } from './analyseMap.ts';
import { heatDimensions, severity } from './heat.ts';
import { rankDraws } from './rankDraws.ts';

/** How many sets of weights are drawn. */
export const FIRMNESS_DRAWS = 10_000;

/** The draws of one map, as far as they have been made. */
export interface FirmnessDraws {
  /** The scored handoffs, in the order of the rows. */
  readonly ids: readonly string[];
  readonly isDone: boolean;
  /** Makes at most so many of the draws that are left. */
  draw(times: number): void;
  /** How often a handoff took each rank so far, from rank 1. */
  countsOf(row: number): Uint16Array;
}

interface AskedDraws extends FirmnessDraws {
  /** All that the draws depend on: the answers of the scored handoffs. */
  readonly question: string;
}

const byAnalysis = new WeakMap<MapAnalysis, FirmnessDraws>();
/** Another weight makes another analysis and seldom another question, so the draws are found by the ratings too. */
const byRatings = new WeakMap<Table<Rating>, AskedDraws>();

/**
 * The draws that show how firm the map's ranking is, the same object while nothing they depend on changes. Of the
 * map's weights only one thing counts: whether risk level carries any. All others are what is drawn.
 */
export function firmnessDraws(map: WorkflowMap, analysis: MapAnalysis): FirmnessDraws {
  const known = byAnalysis.get(analysis);
  if (known) return known;
  const draws = drawsFor(map, analysis);
  byAnalysis.set(analysis, draws);
  byRatings.set(map.rating, draws);
  return draws;
}

function drawsFor(map: WorkflowMap, { ranked }: MapAnalysis): AskedDraws {
  const dimensions = heatDimensions(workflowOf(map).weights);
  const rows = ranked
    .filter(({ heat }) => heat !== null)
    .map(({ found, scores }) => ({ id: found.id, medians: dimensions.map((each) => scores.medians[each]) }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const question = rows.map(({ id, medians }) => `${id} ${medians.join(' ')}`).join('\n');
  const earlier = byRatings.get(map.rating);
  if (earlier?.question === question) return earlier;
  return newDraws(question, rows);
}

function newDraws(
  question: string,
  rows: readonly { readonly id: string; readonly medians: readonly (number | null)[] }[],
): AskedDraws {
  const ranks = rankDraws(
    rows.map(({ medians }) => medians.map((median) => (median === null ? null : severity(median)))),
  );
  return {
    question,
    ids: rows.map(({ id }) => id),
    get isDone() {
      return ranks.drawn >= FIRMNESS_DRAWS;
    },
    draw: (times) => ranks.draw(Math.min(times, FIRMNESS_DRAWS - ranks.drawn)),
    countsOf: (row) => ranks.counts.subarray(row * rows.length, (row + 1) * rows.length),
  };
}
