import type { ScorecardLine } from '../analysis/report/handoffScorecard.ts';
import { wrapText } from './wrapText.ts';

/** Sizes of a scorecard on paper, in points. */
export const scorecardMeasures = {
  font: 9,
  head: 24,
  /** Two lines. */
  row: 21.5,
  /** Where each column begins; medians end at theirs. Bars are `unit` wide for each score, and counts `count` apart. */
  columns: { median: 130, bars: 140, unit: 22, counts: 270, count: 13, words: 354 },
} as const;

/** The words of a scorecard, column by column: a line feed ends a line, two lines are a row. */
export interface ScorecardColumns {
  readonly names: string;
  /** The spreads of the dimensions that need no talk, and of those that do. */
  readonly spreads: string;
  readonly calls: string;
  /** One line a row. */
  readonly medians: string;
  /** One line a row, a tab between the counts; a score that nobody gave is empty, so that the others make a shape. */
  readonly counts: string;
  readonly words: string;
}

const SAFETY = 0.95;

export function scorecardColumns(lines: readonly ScorecardLine[], width: number): ScorecardColumns {
  const room = (width - scorecardMeasures.columns.words) * SAFETY;
  const column = (textOf: (line: ScorecardLine) => string, between = '\n\n') =>
    lines.map(textOf).join(between);
  return {
    names: column(({ name }) => name),
    spreads: `\n${column((line) => (line.call === null ? spreadText(line) : ''))}`,
    calls: `\n${column((line) => (line.call === null ? '' : `${spreadText(line)} · ${line.call}`))}`,
    medians: column(({ median }) => (median === null ? '–' : String(median)), '\n'),
    counts: column(({ counts }) => counts.map((count) => count || '').join('\t'), '\n'),
    words: column(({ words }) => {
      const [first = '', second = ''] = wrapText(words, room, scorecardMeasures.font, 2).lines;
      return `${first}\n${second}`;
    }, '\n'),
  };
}

function spreadText({ spread }: ScorecardLine): string {
  return spread === null ? 'no score' : `spread ${spread}`;
}
