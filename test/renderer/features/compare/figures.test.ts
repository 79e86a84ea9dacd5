import { describe, expect, it } from 'vitest';
import {
  coverageChange,
  differenceFigure,
  figure,
  figuresOf,
  heatFigures,
} from '../../../../renderer/features/compare/figures.ts';

const hourFigures = figuresOf('waiting');

describe('[VE12] figures of a comparison', () => {
  it('are rounded, with their unit, and say when they are not known', () => {
    expect(figure(80.6, heatFigures)).toBe('81');
    expect(figure(12.25, hourFigures)).toBe('12.3 h');
    expect(figure(330, hourFigures)).toBe('13.8 days');
    expect(figure(null, hourFigures)).toBe('not known');
  });

  it('differ by a signed number, by nothing, or by what is not known', () => {
    expect(differenceFigure({ difference: -17.2 }, heatFigures)).toBe('−17');
    expect(differenceFigure({ difference: 2.5 }, hourFigures)).toBe('+2.5 h');
    expect(differenceFigure({ difference: 0.04 }, hourFigures)).toBe('no difference');
    expect(differenceFigure({ difference: null }, hourFigures)).toBe('');
    expect(differenceFigure({ difference: 0.1 }, figuresOf('share'))).toBe('+10 points');
  });

  it('say at how many handoffs each is known, where it is not known at all of them', () => {
    const some = { value: null, atLeast: 12, known: 3, partly: 0, handoffs: 9, basis: 'measured' } as const;
    const all = { ...some, value: 12, atLeast: null, known: 9 };
    const none = { ...some, atLeast: null, known: 0, basis: null };
    expect(coverageChange(some, some)).toBe('at 3 of 9 handoffs');
    expect(coverageChange(some, { ...some, known: 4 })).toBe('at 3 of 9 handoffs → at 4 of 9 handoffs');
    expect(coverageChange(some, all)).toBe('at 3 of 9 handoffs');
    expect(coverageChange(all, none)).toBe('');
  });
});
