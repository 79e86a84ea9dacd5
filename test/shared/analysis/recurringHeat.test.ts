import { describe, expect, it } from 'vitest';
import { recurringHeat } from '../../../shared/analysis/recurringHeat.ts';
import { portfolioHandoff } from '../../support/portfolioHandoff.ts';

const none = new Map<string, string>();
const found = (recurrences: ReturnType<typeof recurringHeat>) =>
  recurrences.map(({ kind, name, handoffs, workflows, hottest }) => [
    kind,
    name,
    handoffs,
    workflows,
    hottest,
  ]);

describe('[PO5] what recurs among hot handoffs', () => {
  it('is a pair of lanes that is hot in two maps, whatever the case, accents and white space of their names', () => {
    const handoffs = [
      portfolioHandoff({ mapId: 'a', heat: 60 }),
      portfolioHandoff({ mapId: 'b', fromLane: 'SÀLES', toLane: ' office', heat: 71 }),
    ];
    expect(found(recurringHeat(handoffs, none))).toEqual([['pair', 'SÀLES →  office', 2, 2, 71]]);
  });

  it('is no pair that is hot in one map only, less than hot in the other, or the other way round', () => {
    const hot = portfolioHandoff({ mapId: 'a', heat: 90 });
    const again = portfolioHandoff({ mapId: 'a', handoffId: 'b:c', heat: 90 });
    const warm = portfolioHandoff({ mapId: 'b', heat: 59.9 });
    const back = portfolioHandoff({ mapId: 'c', fromLane: 'Office', toLane: 'Sales', heat: 90 });
    const unscored = portfolioHandoff({ mapId: 'd', heat: null });
    expect(recurringHeat([hot, again, warm, back, unscored], none)).toEqual([]);
  });

  it('counts a map and its to-be, and the to-be of that, as one workflow', () => {
    const handoffs = ['a', 'b', 'c'].map((mapId) =>
      portfolioHandoff({ mapId, ownerId: 'dana', owner: 'Dana' }),
    );
    const chain = new Map([
      ['c', 'b'],
      ['b', 'a'],
    ]);
    expect(recurringHeat(handoffs, chain)).toEqual([]);
    expect(found(recurringHeat(handoffs, new Map([['c', 'b']])))).toEqual([
      ['pair', 'Sales → Office', 2, 2, 70],
      ['owner', 'Dana', 2, 2, 70],
    ]);
  });

  it('does not hang on maps that name each other', () => {
    const handoffs = ['a', 'b'].map((mapId) => portfolioHandoff({ mapId }));
    const loop = new Map([
      ['a', 'b'],
      ['b', 'a'],
    ]);
    expect(recurringHeat(handoffs, loop).length).toBeLessThanOrEqual(1);
  });

  it('is an owner or a system of record on two hot handoffs, also of one map; nobody is not somebody', () => {
    const handoffs = [
      portfolioHandoff({ ownerId: 'dana', owner: 'Dana', heat: 88 }),
      portfolioHandoff({ handoffId: 'b:c', ownerId: 'dana', owner: 'Dana', systemId: 'crm', system: 'CRM' }),
      portfolioHandoff({ handoffId: 'c:d', systemId: 'crm', system: 'CRM', heat: 95 }),
      portfolioHandoff({ handoffId: 'd:e' }),
    ];
    expect(found(recurringHeat(handoffs, none))).toEqual([
      ['owner', 'Dana', 2, 1, 88],
      ['system', 'CRM', 2, 1, 95],
    ]);
  });

  it('comes pairs first, then owners and systems, the widest spread first', () => {
    const handoffs = ['a', 'b', 'c'].flatMap((mapId) => [
      portfolioHandoff({ mapId, ownerId: 'dana', owner: 'Dana' }),
      ...(mapId === 'c' ? [] : [portfolioHandoff({ mapId, handoffId: 'x:y', toLane: 'Field', heat: 99 })]),
    ]);
    expect(recurringHeat(handoffs, none).map(({ name }) => name)).toEqual([
      'Sales → Office',
      'Sales → Field',
      'Dana',
    ]);
  });
});
