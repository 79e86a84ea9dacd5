import { describe, expect, it } from 'vitest';
import { analyseMap } from '../../../shared/analysis/analyseMap.ts';
import { quadrantAt, quadrantOf } from '../../../shared/analysis/quadrantOf.ts';
import { pictureMap } from '../../support/pictureMap.ts';

describe('heat by readiness', () => {
  it('[PI3] names the four quadrants; a value on a border is hot, or ready', () => {
    expect(quadrantAt(40, 50)).toBe('pilotNow');
    expect(quadrantAt(40, 49.9)).toBe('cleanUpFirst');
    expect(quadrantAt(39.9, 50)).toBe('tidy');
    expect(quadrantAt(39.9, 49.9)).toBe('leave');
    expect(quadrantAt(40 - 1e-12, 50 - 1e-12)).toBe('pilotNow');
  });

  it('[PI3] places every handoff by its own figures', () => {
    // Heat 75 / 25; readiness 100 · (1 − mean(s(1), s(2))) = 87.5, and 100 · (1 − mean(s(5), s(4))) = 12.5.
    const map = pictureMap([['44444412'], ['44444454'], ['22222212'], ['22222254']]);
    const { placed } = quadrantOf(analyseMap(map));
    expect(
      placed.map(({ handoff, heat, readiness, quadrant }) => [handoff.found.id, heat, readiness, quadrant]),
    ).toEqual([
      ['s1:s2', 75, 87.5, 'pilotNow'],
      ['s2:s3', 75, 12.5, 'cleanUpFirst'],
      ['s3:s4', 25, 87.5, 'tidy'],
      ['s4:s5', 25, 12.5, 'leave'],
    ]);
  });

  it('[PI3] keeps those without heat or readiness apart', () => {
    const map = pictureMap([['44444412'], ['444444'], ['------12'], [], ['4444441?']]);
    const { placed, apart } = quadrantOf(analyseMap(map));
    expect(placed.map(({ handoff }) => handoff.found.id)).toEqual(['s1:s2']);
    expect(apart.map(({ found }) => found.id).sort()).toEqual(['s2:s3', 's3:s4', 's4:s5', 's5:s6']);
  });
});
