import { describe, expect, it } from 'vitest';
import { usualLens } from '../../../shared/analysis/lenses/readLens.ts';
import type { DrawnSubject } from '../../../shared/analysis/pictureSubject.ts';
import { pictureTable } from '../../../shared/analysis/pictureTable.ts';
import { pictureMap } from '../../support/pictureMap.ts';

/** Heat 100, 75 and 25; readiness 87.5, not known and 12.5; one unscored. */
const map = pictureMap([['55555512', '555555?4'], ['444444'], ['22222254'], []]);

function linesOf(subject: DrawnSubject): readonly (readonly (string | number)[])[] {
  const table = pictureTable(map, subject, 'named');
  return table ? [table.columns.map(({ name }) => name), ...table.rows.map(({ cells }) => cells)] : [];
}

describe('a picture as a table', () => {
  it('[PI11] has every figure of the matrix, with its totals', () => {
    expect(linesOf({ kind: 'matrix', measure: 'sum', lens: usualLens })).toEqual([
      ['From', 'to Sales', 'to Field', 'all'],
      ['Sales', '', 125, 125],
      ['Field', '≥75', '', '≥75'],
      ['all', '≥75', 125, '≥200'],
    ]);
  });

  it('[PI14] has the matrix through another lens, with the signs that it shows', () => {
    const lens = { id: 'gaps', relative: false } as const;
    // Nobody owns any of the four handoffs. A sum of readiness would mean nothing: the foremost is told.
    expect(linesOf({ kind: 'matrix', measure: 'sum', lens }).at(-1)).toEqual(['all', 2, 2, 4]);
    expect(
      linesOf({ kind: 'matrix', measure: 'sum', lens: { id: 'readiness', relative: false } }).at(-1),
    ).toEqual(['all', '–', 75, 75]);
  });

  it('[PI11] has heat, readiness and quadrant of every handoff, and those without a place', () => {
    expect(linesOf({ kind: 'quadrant' })).toEqual([
      ['Handoff', 'Heat', 'Readiness', 'Quadrant'],
      // Risk 1; evidence 2 and 4, so 3: 100 · (1 − mean(0, 0.5)).
      ['S1 → S2', 100, 75, 'Pilot now'],
      ['S3 → S4', 25, 13, 'Leave'],
      ['S2 → S3', 75, '–', 'Without a place'],
      ['S4 → S5', '–', '–', 'Without a place'],
    ]);
  });

  it('[PI11] has the share of every handoff, alone and so far', () => {
    expect(linesOf({ kind: 'pareto' })).toEqual([
      ['Handoff', 'Heat', 'Share of heat', 'Share so far'],
      ['S1 → S2', 100, '50 %', '50 %'],
      ['S2 → S3', 75, '38 %', '88 %'],
      ['S3 → S4', 25, '13 %', '100 %'],
      ['S4 → S5', '–', '–', '–'],
    ]);
  });

  it('[PI11] has median, lowest, highest and the map’s median of every dimension', () => {
    const lines = linesOf({ kind: 'profile', handoffId: 's1:s2' });
    expect(lines[0]).toEqual(['Dimension', 'Median', 'Lowest', 'Highest', 'Median of the map']);
    expect(lines[1]).toEqual(['Customer impact', 5, 5, 5, 4]);
    expect(lines[8]).toEqual(['Improvement evidence', 3, 2, 4, 3.5]);
  });

  it('[PI11] has the answer of every rater, by name or by number', () => {
    const subject = { kind: 'dotPlot', handoffId: 's1:s2' } as const;
    const lines = linesOf(subject);
    expect(lines[0]).toEqual(['Dimension', 'Rater 1', 'Rater 2', 'Median']);
    expect(lines[7]).toEqual(['Risk level', 1, '?', 1]);
    const anonymous = pictureTable(map, subject, 'anonymous');
    expect(anonymous?.columns.map(({ name }) => name).join()).toMatch(
      /^Dimension,Rater \d{3},Rater \d{3},Median$/,
    );
  });

  it('[PI11] is none for a handoff that is gone', () => {
    expect(linesOf({ kind: 'profile', handoffId: 's9:s1' })).toEqual([]);
    expect(linesOf({ kind: 'dotPlot', handoffId: 's9:s1' })).toEqual([]);
  });
});
