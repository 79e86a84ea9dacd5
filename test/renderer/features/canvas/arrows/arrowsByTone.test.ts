import { describe, expect, it } from 'vitest';
import { type ArrowTone, plainFlow } from '../../../../../renderer/features/canvas/arrows/arrowLooks.ts';
import { arrowsByTone } from '../../../../../renderer/features/canvas/arrows/arrowsByTone.ts';
import { noCondition } from '../../../../../shared/layout/placeConditions.ts';

const route = (id: string) => ({
  id,
  points: [],
  label: { x: 0, y: 0 },
  condition: { ...noCondition, underLabel: false },
});
const seen = (tones: Readonly<Record<string, ArrowTone>>) => {
  const looks = new Map(Object.entries(tones).map(([id, tone]) => [id, { ...plainFlow, tone }]));
  const routes = ['a', 'b', 'c', 'd'].map(route);
  return arrowsByTone(routes, looks).map(([tone, ofTone]) => [tone, ofTone.map(({ id }) => id)]);
};

describe('[WI14] what stands out lies on top', () => {
  it('plain flow is painted first, then what is not scored, then the cool before the hot', () => {
    expect(seen({ a: 5, b: 'unscored', c: 2 })).toEqual([
      ['flow', ['d']],
      ['unscored', ['b']],
      [2, ['c']],
      [5, ['a']],
    ]);
  });

  it('arrows of one tone are painted together, in the order of the map', () => {
    expect(seen({ a: 3, d: 3 })).toEqual([
      ['flow', ['b', 'c']],
      [3, ['a', 'd']],
    ]);
  });
});
