import { HEAT_TOLERANCE } from './heatBin.ts';
import { seededRandom } from './seededRandom.ts';

/** How often each handoff took each rank in the sets of weights drawn so far. Equals share a rank. */
export interface RankDraws {
  /** How many sets of weights have been drawn. */
  readonly drawn: number;
  /** Handoff by rank, both from 0 in rows of as many as there are handoffs: row `handoff`, column `rank − 1`. */
  readonly counts: Uint16Array;
  /** Draws so many more sets; 65,535 in all are the most that can be counted. */
  draw(times: number): void;
}

const SEED = 20_260_105;
/** Means of severities lie 100 times closer together than heats. */
const MEAN_TOLERANCE = HEAT_TOLERANCE / 100;

/**
 * Ranks handoffs by the weighted mean of their severities, 0–1, under weights drawn uniformly from the simplex: with
 * independent exponential variates, which need no normalising because every mean is divided by its own weights
 * (Dirichlet(1, …, 1); Devroye, Non-Uniform Random Variate Generation, 1986, XI.4). Null is not answered and weighs
 * nothing; each handoff needs one answer, of at most eight. The same severities give the same counts, however many
 * draws are made at a time. Everything lies in flat arrays made once, so drawing leaves no garbage.
 */
export function rankDraws(severities: readonly (readonly (number | null)[])[]): RankDraws {
  const table = drawTable(severities);
  const random = seededRandom(SEED);
  let drawn = 0;
  return {
    get drawn() {
      return drawn;
    },
    counts: table.counts,
    draw(times) {
      for (let each = 0; each < times; each += 1) {
        drawWeights(table, random);
        weighMeans(table);
        sortMeans(table);
        countRanks(table);
      }
      drawn += times;
    },
  };
}

interface DrawTable {
  readonly handoffs: number;
  readonly dimensions: number;
  /** A row for each handoff; 0 where not answered. */
  readonly severities: Float64Array;
  /** One bit for each dimension that the handoff has an answer to. */
  readonly answered: Uint8Array;
  /** The different sets of answered dimensions, and the sum of weights of each. */
  readonly answerSets: Uint8Array;
  readonly answerWeights: Float64Array;
  readonly weights: Float64Array;
  readonly means: Float64Array;
  /** Handoffs by falling mean. */
  readonly order: Uint32Array;
  /** Where each of many narrow bands of the means begins in the order. */
  readonly bands: Uint32Array;
  readonly bandOf: Uint32Array;
  readonly counts: Uint16Array;
}

function drawTable(severities: readonly (readonly (number | null)[])[]): DrawTable {
  const handoffs = severities.length;
  const dimensions = severities[0]?.length ?? 0;
  const answered = Uint8Array.from(severities, (row) =>
    row.reduce<number>((bits, value, dimension) => (value === null ? bits : bits | (1 << dimension)), 0),
  );
  return {
    handoffs,
    dimensions,
    severities: Float64Array.from(severities.flatMap((row) => row.map((value) => value ?? 0))),
    answered,
    answerSets: Uint8Array.from(new Set(answered)),
    answerWeights: new Float64Array(256),
    weights: new Float64Array(dimensions),
    means: new Float64Array(handoffs),
    order: new Uint32Array(handoffs),
    bands: new Uint32Array(2 * handoffs + 1),
    bandOf: new Uint32Array(handoffs),
    counts: new Uint16Array(handoffs * handoffs),
  };
}

function drawWeights({ weights, answerSets, answerWeights }: DrawTable, random: () => number): void {
  for (let dimension = 0; dimension < weights.length; dimension += 1) {
    weights[dimension] = -Math.log(random());
  }
  for (const answers of answerSets) {
    let sum = 0;
    for (let dimension = 0; dimension < weights.length; dimension += 1) {
      if (answers & (1 << dimension)) sum += weights[dimension] ?? 0;
    }
    answerWeights[answers] = sum;
  }
}

function weighMeans(table: DrawTable): void {
  const { handoffs, dimensions, severities, answered, answerWeights, weights, means } = table;
  for (let handoff = 0, cell = 0; handoff < handoffs; handoff += 1) {
    let sum = 0;
    for (let dimension = 0; dimension < dimensions; dimension += 1, cell += 1) {
      sum += (weights[dimension] ?? 0) * (severities[cell] ?? 0);
    }
    means[handoff] = sum / (answerWeights[answered[handoff] ?? 0] ?? 0);
  }
}

/** Puts the handoffs into bands of equal width by counting, then the few neighbours that are left into order. */
function sortMeans(table: DrawTable): void {
  const { handoffs, order, bands, bandOf } = table;
  countBands(table);
  for (let band = 1; band < bands.length; band += 1)
    bands[band] = (bands[band] ?? 0) + (bands[band - 1] ?? 0);
  for (let handoff = 0; handoff < handoffs; handoff += 1) {
    const band = bandOf[handoff] ?? 0;
    const place = bands[band] ?? 0;
    bands[band] = place + 1;
    order[place] = handoff;
  }
  settleNeighbours(table);
}

/** How many means lie in each band, the highest first, counted one band further down. */
function countBands({ handoffs, means, bands, bandOf }: DrawTable): void {
  let [lowest, highest] = [1, 0];
  for (let handoff = 0; handoff < handoffs; handoff += 1) {
    const mean = means[handoff] ?? 0;
    if (mean < lowest) lowest = mean;
    if (mean > highest) highest = mean;
  }
  const scale = highest > lowest ? (bands.length - 2) / (highest - lowest) : 0;
  bands.fill(0);
  for (let handoff = 0; handoff < handoffs; handoff += 1) {
    const band = Math.floor((highest - (means[handoff] ?? 0)) * scale);
    bandOf[handoff] = band;
    bands[band + 1] = (bands[band + 1] ?? 0) + 1;
  }
}

function settleNeighbours({ means, order }: DrawTable): void {
  for (let at = 1; at < order.length; at += 1) {
    const handoff = order[at] ?? 0;
    const mean = means[handoff] ?? 0;
    let place = at;
    for (; place > 0 && (means[order[place - 1] ?? 0] ?? 0) < mean; place -= 1) {
      order[place] = order[place - 1] ?? 0;
    }
    order[place] = handoff;
  }
}

function countRanks({ handoffs, means, order, counts }: DrawTable): void {
  let rank = 0;
  let previous = Number.POSITIVE_INFINITY;
  for (let place = 0; place < handoffs; place += 1) {
    const handoff = order[place] ?? 0;
    const mean = means[handoff] ?? 0;
    if (previous - mean > MEAN_TOLERANCE) rank = place;
    previous = mean;
    const cell = handoff * handoffs + rank;
    counts[cell] = (counts[cell] ?? 0) + 1;
  }
}
