import { describe, expect, it } from 'vitest';
import {
  differenceFigure,
  figure,
  figuresOf,
  heatFigures,
  knownPhrase,
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

  it('say at how many handoffs a sum is known', () => {
    expect(knownPhrase({ basis: 'measured', value: 12, known: 3, handoffs: 9 })).toBe('at 3 of 9 handoffs');
    expect(knownPhrase({ basis: 'measured', value: 12, known: 9, handoffs: 9 })).toBe('');
    expect(knownPhrase({ basis: null, value: null, known: 0, handoffs: 9 })).toBe('');
  });
});
