import type { Dimension } from '../../model/dimension.ts';
import type { MapAnalysis, ScoredHandoff } from '../analyseMap.ts';
import { figureText } from '../cardEntry.ts';
import { dimensionTexts, levelSentence } from '../dimensionTexts.ts';
import { medianProfile, type ProfileLine } from '../medianProfile.ts';

/** One dimension of a handoff: where it stands against the map, and how its raters differ. */
export interface ScorecardLine extends ProfileLine {
  readonly name: string;
  /** 0–4; null when nobody scored it. */
  readonly spread: number | null;
  readonly call: 'must discuss' | 'discuss' | null;
  /** How many raters gave 1, 2, 3, 4, 5, and how many did not know. */
  readonly counts: readonly number[];
  /** The sentence of the median. */
  readonly words: string;
}

/** All eight dimensions of the handoff, in the order they are asked. */
export function scorecardLines(
  analysis: MapAnalysis,
  { found, scores }: ScoredHandoff,
): readonly ScorecardLine[] {
  const lines = medianProfile(analysis, found.id)?.lines ?? [];
  return lines.map((line) => {
    const { spread, discuss, mustDiscuss, values } = scores.byDimension[line.dimension];
    return {
      ...line,
      name: dimensionTexts[line.dimension].name,
      spread,
      call: mustDiscuss ? 'must discuss' : discuss ? 'discuss' : null,
      counts: ([1, 2, 3, 4, 5, 'unknown'] as const).map(
        (score) => values.filter(({ value }) => value === score).length,
      ),
      words: wordsOf(line.dimension, line.median),
    };
  });
}

/** “Customer impact: median 4.5, 4 to 5, to be discussed; the map 3. Customers complain.” */
export function scorecardReading(lines: readonly ScorecardLine[]): string {
  return lines.map(lineReading).join(' ');
}

function lineReading({ name, median, range, mapMedian, call, words }: ScorecardLine): string {
  if (median === null || !range) return `${name}: no score.`;
  const [lowest, highest] = range;
  const raters = lowest === highest ? `all ${lowest}` : `from ${lowest} to ${highest}`;
  const map = mapMedian === null ? '' : `, the map ${figureText(mapMedian)}`;
  return `${name}: median ${figureText(median)}, ${raters}${map}${call ? `, ${call}` : ''}. ${words}`;
}

function wordsOf(dimension: Dimension, median: number | null): string {
  return median === null ? 'Nobody scored it.' : levelSentence(dimension, median);
}
