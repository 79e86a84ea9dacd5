import { dimensions } from '../../model/dimension.ts';
import type { Rating } from '../../model/rating.ts';
import { type WorkflowMap, workflowOf } from '../../model/workflowMap.ts';
import type { ScoredHandoff } from '../analyseMap.ts';
import { heatOf, type Medians } from '../heat.ts';
import { HEAT_TOLERANCE } from '../heatBin.ts';
import { latestRatings } from '../latestRatings.ts';
import { medianOf } from '../medianOf.ts';
import { raterSide, type Side } from '../raterSide.ts';
import type { Edges, LegendEntry, Lens } from './lens.ts';

/** The median heat by the raters of the sender's lane minus that by the raters of the receiver's, −100 to 100. */
export const sidesLens: Lens<'sides'> = {
  id: 'sides',
  name: 'Sender against receiver',
  sentence: 'Which side scores a handoff hotter: S the lane that sends, R the one that receives.',
  scale: 'sides',
  unknown: 'not scored by both sides',
  isRanked: true,
  superlative: 'furthest apart',
  mean: { text: sideText, words: (difference) => `on the mean ${sideWords(difference)}` },
  sum: null,
  edges: mirrored(5, 20),
  relativeEdges: (values) => {
    const furthest = Math.max(0, ...values.map(Math.abs));
    return furthest <= HEAT_TOLERANCE ? null : mirrored(0.2 * furthest, 0.6 * furthest);
  },
  entries: sideEntries,
  valueIn: (map) => (handoff) => {
    const [sender, receiver] = [sideHeat(map, handoff, 'sender'), sideHeat(map, handoff, 'receiver')];
    if (sender === null || receiver === null) return null;
    const value = sender - receiver;
    return { value, text: sideText(value), words: sideWords(value), prominence: Math.abs(value) };
  },
};

function sideText(difference: number): string {
  const points = Math.round(Math.abs(difference));
  const sign = points === 0 ? '' : difference > 0 ? 'S' : 'R';
  return `${sign}${points}`;
}

function sideWords(difference: number): string {
  const points = Math.round(Math.abs(difference));
  if (points === 0) return 'both sides alike';
  return `${difference > 0 ? 'sender' : 'receiver'} hotter by ${points}`;
}

/** The median of the heats that each rater of the side alone would give; null where none has scored enough. */
function sideHeat(map: WorkflowMap, { found }: ScoredHandoff, side: Side): number | null {
  const heats = latestRatings(map, found.id).flatMap((rating) => {
    const rater = map.rater.get(rating.raterId);
    return rater && raterSide(rater, found) === side ? (heatAlone(map, rating) ?? []) : [];
  });
  return medianOf(heats);
}

/** Of one rater every score is the median. */
function heatAlone(map: WorkflowMap, { scores }: Rating): number | null {
  const medians = Object.fromEntries(
    dimensions.map((dimension) => {
      const score = scores[dimension];
      return [dimension, score === undefined || score === 'unknown' ? null : score];
    }),
  ) as Medians;
  return heatOf(medians, workflowOf(map).weights);
}

/** Parts that are alike on both sides: a difference on an edge belongs to the part further from the middle. */
function mirrored(near: number, far: number): Edges {
  return [2 * HEAT_TOLERANCE - far, 2 * HEAT_TOLERANCE - near, near, far];
}

function sideEntries([, , near, far]: Edges): LegendEntry[] {
  const [from, to] = [Math.round(near), Math.round(far)];
  return [
    { tone: 1, sign: 'R', text: `receiver by ${to}` },
    { tone: 2, sign: 'R', text: `by ${from}–${to}` },
    { tone: 3, sign: '0', text: `within ${from}` },
    { tone: 4, sign: 'S', text: `by ${from}–${to}` },
    { tone: 5, sign: 'S', text: `sender by ${to}` },
  ];
}
