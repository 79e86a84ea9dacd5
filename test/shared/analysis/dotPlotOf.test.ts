import { describe, expect, it } from 'vitest';
import { analyseMap } from '../../../shared/analysis/analyseMap.ts';
import { dotPlotOf, dotPlotReading } from '../../../shared/analysis/dotPlotOf.ts';
import { type RaterMode, raterNames } from '../../../shared/model/raterNames.ts';
import { buildMap } from '../../support/mapBuilder.ts';
import { withRatings } from '../../support/ratedMap.ts';

const bare = buildMap({ steps: ['Sales: A', 'Field: B'], arrows: ['A -> B'] });

function plotOf(signs: readonly string[], mode: RaterMode = 'named') {
  const map = withRatings(bare, { 'a:b': signs });
  const handoff = analyseMap(map).byId.get('a:b');
  if (!handoff) throw new Error('The handoff is missing.');
  return dotPlotOf(handoff, raterNames(map, mode));
}

describe('[RA12] one handoff, rater by rater', () => {
  it('has a row a dimension and a dot a rater who answered, by name', () => {
    const { lines, raters } = plotOf(['1?', '4', '2']);
    expect([lines.length, raters]).toEqual([8, 3]);
    expect(lines[0]).toMatchObject({ dimension: 'customerImpact', median: 2, spread: 3, range: [1, 4] });
    expect(lines[0]?.dots.map(({ name, value, isApart }) => `${name} ${value} ${isApart}`)).toEqual([
      'Rater 1 1 true',
      'Rater 2 4 true',
      'Rater 3 2 false',
    ]);
    expect(lines[1]).toMatchObject({ median: null, spread: null, range: null });
    expect(lines[1]?.dots.map(({ value }) => value)).toEqual(['unknown']);
  });

  it('by number where raters are anonymous, in the order of the numbers', () => {
    const { lines } = plotOf(['1', '4', '2'], 'anonymous');
    const marks = lines[0]?.dots.map(({ mark }) => mark) ?? [];
    expect(marks).toEqual(marks.toSorted());
    expect(marks.join(' ')).toMatch(/^\d{3} \d{3} \d{3}$/);
  });

  it('says in a sentence where they are furthest apart', () => {
    expect(dotPlotReading(plotOf(['15', '42']))).toBe(
      '2 raters, furthest apart on customer impact: from 1 to 4.',
    );
    expect(dotPlotReading(plotOf(['33', '33']))).toBe('2 raters, who agree on every score.');
    expect(dotPlotReading(plotOf(['33']))).toBe('1 rater: nobody to compare with.');
    expect(dotPlotReading(plotOf([]))).toBe('');
  });
});
