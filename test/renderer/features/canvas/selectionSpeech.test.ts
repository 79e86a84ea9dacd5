import { describe, expect, it } from 'vitest';
import { selectionSpeech } from '../../../../renderer/features/canvas/selectionSpeech.ts';
import { analyseMap } from '../../../../shared/analysis/analyseMap.ts';
import { readLens, usualLens } from '../../../../shared/analysis/lenses/readLens.ts';
import { buildMap } from '../../../support/mapBuilder.ts';

const map = buildMap({
  steps: ['Sales: Check order', 'Finance: Approve invoice', 'Sales: Pay'],
  arrows: ['Check order -> Approve invoice', 'Approve invoice -> Pay'],
});
const speech = (
  ...given: Parameters<typeof selectionSpeech> extends [unknown, unknown, ...infer R] ? R : never
) => selectionSpeech(map, readLens(map, analyseMap(map), usualLens), ...given);

describe('[WI19] a screen reader hears the flow', () => {
  it('of a step: its lane, what leads to it, where it leads, and its handoff', () => {
    expect(speech({ kind: 'step', ids: ['approve-invoice'] }, null)).toBe(
      'Approve invoice, Finance, from Check order, to Pay; handoff unscored',
    );
  });

  it('of a handoff: both ends with their lanes', () => {
    expect(speech({ kind: 'handoff', id: 'check-order:approve-invoice' }, null)).toBe(
      'Handoff from Check order, Sales to Approve invoice, Finance; unscored',
    );
  });

  it('of a begun arrow: where it would go', () => {
    const selection = { kind: 'step', ids: ['pay'] } as const;
    expect(speech(selection, { from: 'pay', to: 'check-order', cameFrom: null })).toBe(
      'Connecting from Pay, to Check order',
    );
  });

  it('of a lane: its kind and how many steps', () => {
    expect(speech({ kind: 'lane', id: 'sales' }, null)).toBe('Lane Sales, Team, 2 steps');
  });
});
