import { describe, expect, it } from 'vitest';
import { connectTargets } from '../../../../../renderer/features/canvas/connecting/connectTargets.ts';
import { buildMap } from '../../../../support/mapBuilder.ts';

const map = buildMap({
  steps: [
    'Sales: Qualify',
    'Sales: Fits? (decision)',
    'Field: Réparer le four',
    'Field: Order parts',
    'Field: Check the order',
    'Finance: Reorder: again',
    'Finance: Begin (start)',
    'Customer: Ordeal',
  ],
  arrows: ['Qualify -> Order parts'],
});
const names = (from: string, text: string) =>
  connectTargets(map, from, text).targets.map(({ step, refusal }) => `${refusal ? '× ' : ''}${step.name}`);

describe('[TY9] typing where an arrow goes', () => {
  it('finds names that begin so, then words that do, then any part', () => {
    expect(names('fits', 'order')).toEqual(['Order parts', 'Check the order', 'Reorder: again']);
  });

  it('case and diacritics do not matter', () => {
    expect(names('fits', 'REPARER')).toEqual(['Réparer le four']);
  });

  it('finds the steps of a lane by its name, after those of that name', () => {
    expect(names('fits', 'fi')).toEqual([
      'Réparer le four',
      'Order parts',
      'Check the order',
      'Reorder: again',
      '× Begin',
    ]);
  });

  it('finds nothing for nothing, and never the step itself', () => {
    expect(names('fits', ' ')).toEqual([]);
    expect(names('qualify', 'qua')).toEqual([]);
  });
});

describe('[TY10] steps that may not be reached', () => {
  it('come last, with the reason', () => {
    const { targets } = connectTargets(map, 'qualify', 'order');
    expect(targets.map(({ step }) => step.name)).toEqual([
      'Check the order',
      'Reorder: again',
      'Order parts',
    ]);
    expect(targets.at(-1)?.refusal).toBe('“Qualify” leads to “Order parts” already.');
  });
});

describe('[TY11] the condition of a new exit', () => {
  it('stands before a colon when the arrow leaves a decision', () => {
    expect(connectTargets(map, 'fits', 'no: orde').condition).toBe('no');
    expect(names('fits', 'no: ordea')).toEqual(['Ordeal']);
    expect(connectTargets(map, 'qualify', 'no: orde')).toEqual({ condition: '', targets: [] });
  });

  it('is none where a step is called so', () => {
    expect(connectTargets(map, 'fits', 'reorder: a').condition).toBe('');
  });
});
