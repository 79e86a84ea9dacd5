import { describe, expect, it } from 'vitest';
import { analyseMap } from '../../../shared/analysis/analyseMap.ts';
import { scorecardLines, scorecardReading } from '../../../shared/analysis/report/handoffScorecard.ts';
import { scorecardColumns } from '../../../shared/drawing/scorecardColumns.ts';
import { buildMap } from '../../support/mapBuilder.ts';
import { withRatings } from '../../support/ratedMap.ts';

const map = withRatings(
  buildMap({ steps: ['Sales: Quote', 'Dispatch: Book'], arrows: ['Quote -> Book'] }),
  // Customer impact 5 and 5, exceptions 1 and 4, hidden labor 2 and 3, cash unknown and 3, the rest unanswered.
  { 'quote:book': ['512? ----', '5433 ----'] },
);
const analysis = analyseMap(map);
const [handoff] = analysis.ranked;
const lines = handoff ? scorecardLines(analysis, handoff) : [];

describe('[RE4] the words of a scorecard', () => {
  const columns = scorecardColumns(lines, 493);

  it('stand two lines to a row, one where they are a figure', () => {
    expect(columns.names.split('\n').slice(0, 3)).toEqual(['Customer impact', '', 'Exception volume']);
    expect(columns.medians.split('\n')).toEqual(['5', '2.5', '2.5', '3', '–', '–', '–', '–']);
    expect(columns.words.split('\n')).toHaveLength(16);
  });

  it('tell spreads that are to be discussed from those that are not', () => {
    expect(columns.calls.split('\n').slice(0, 4)).toEqual([
      '',
      'spread 0 · must discuss',
      '',
      'spread 3 · discuss',
    ]);
    expect(columns.spreads.split('\n').slice(4, 10)).toEqual([
      '',
      'spread 1',
      '',
      'spread 0',
      '',
      'no score',
    ]);
  });

  it('count the raters of every score, those who did not know last', () => {
    expect(columns.counts.split('\n').slice(0, 4)).toEqual([
      '\t\t\t\t2\t',
      '1\t\t\t1\t\t',
      '\t1\t1\t\t\t',
      '\t\t1\t\t\t1',
    ]);
  });

  it('are all in the alternative text', () => {
    const reading = scorecardReading(lines);
    expect(reading).toContain(
      'Exception volume: median 2.5, from 1 to 4, the map 2.5, discuss. About once a week.',
    );
    expect(reading).toContain('Risk level: no score.');
  });
});
