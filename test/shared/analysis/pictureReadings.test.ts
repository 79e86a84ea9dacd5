import { describe, expect, it } from 'vitest';
import { analyseMap } from '../../../shared/analysis/analyseMap.ts';
import { readLens, usualLens } from '../../../shared/analysis/lenses/readLens.ts';
import { matrixFigures } from '../../../shared/analysis/matrixFigures.ts';
import { matrixMeasures } from '../../../shared/analysis/matrixMeasure.ts';
import { medianProfile } from '../../../shared/analysis/medianProfile.ts';
import { paretoOf } from '../../../shared/analysis/paretoOf.ts';
import {
  matrixReading,
  paretoReading,
  profileReading,
  quadrantReading,
} from '../../../shared/analysis/pictureReadings.ts';
import { quadrantOf } from '../../../shared/analysis/quadrantOf.ts';
import type { WorkflowMap } from '../../../shared/model/workflowMap.ts';
import { pictureMap } from '../../support/pictureMap.ts';

const readings = (map: WorkflowMap) => {
  const analysis = analyseMap(map);
  const matrix = matrixFigures(map, readLens(map, analysis, usualLens));
  return {
    matrix: matrixMeasures.map((measure) => matrixReading(matrix, measure, (id) => id)),
    quadrant: quadrantReading(quadrantOf(analysis)),
    pareto: paretoReading(paretoOf(analysis)),
  };
};

describe('what the pictures say in words', () => {
  it('[PI6] is one sentence each, of their own figures', () => {
    // Sales → Field 100, 50 and one unscored, Field → Sales 75 and 25; Σ 250.
    const map = pictureMap([['55555512'], ['444444'], ['33333354'], ['22222212'], []]);
    expect(readings(map)).toEqual({
      matrix: [
        'The hottest of all leads from sales to field: heat 100.',
        'The mean stands out most from sales to field: mean heat 75 at 2 of 3 handoffs.',
        'The sum is largest from sales to field: at least 150 of heat in all at 2 of 3 handoffs, 60 % of all.',
        'Most handoffs lead from sales to field: 3 of 5.',
      ],
      quadrant: 'Of 3 handoffs: pilot now 1, clean up first 1, tidy 1. 2 handoffs without a place.',
      pareto:
        'The first 2 of 4 handoffs hold 70 % of the heat; it takes 3 to reach 80 %. 1 unscored, left out.',
    });
  });

  it('[PI6] says nothing where nothing is scored, and names a single handoff', () => {
    const none = readings(pictureMap([[], []]));
    expect([none.matrix[0], none.quadrant, none.pareto]).toEqual(['', '', '']);
    expect(readings(pictureMap([['555555']])).pareto).toBe('One handoff holds all the heat.');
    expect(readings(pictureMap([['555555'], ['333333']])).pareto).toBe(
      'The hottest of 2 handoffs holds 67 % of the heat; it takes 2 to reach 80 %.',
    );
  });

  it('[PI6] names the dimension in which a handoff is worst against the median', () => {
    const analysis = analyseMap(pictureMap([['5422 2222'], ['2222 2222'], ['1111 1111']]));
    const reading = (id: string) => {
      const profile = medianProfile(analysis, id);
      return profile && profileReading(profile);
    };
    expect(reading('s1:s2')).toBe(
      'Worse than the map’s median on 2 of 8 dimensions, most on customer impact: 5 against 2.',
    );
    expect(reading('s3:s4')).toBe('Not worse than the map’s median on any of 8 dimensions.');
  });
});
