import { describe, expect, it } from 'vitest';
import {
  nextHandoffInRound,
  nextInRound,
} from '../../../../../renderer/features/scoring/rounds/nextInRound.ts';
import { analyseMap } from '../../../../../shared/analysis/analyseMap.ts';
import type { Rater } from '../../../../../shared/model/rater.ts';
import { raterNames } from '../../../../../shared/model/raterNames.ts';
import type { WorkflowMap } from '../../../../../shared/model/workflowMap.ts';
import { buildMap } from '../../../../support/mapBuilder.ts';
import { ratingOf, withRecords } from '../../../../support/ratedMap.ts';

const rater = (id: string, name: string): Rater => ({ type: 'rater', id, name, role: '', laneId: null });
const begun = withRecords(
  buildMap({
    steps: ['Sales: Call', 'Office: Quote', 'Sales: Sign'],
    arrows: ['Call -> Quote', 'Quote -> Sign'],
  }),
  [
    rater('a', 'Ana'),
    rater('b', 'Ben'),
    rater('c', 'Cem'),
    { type: 'round', id: '1', number: 1, startedAt: '2026-03-02T09:00:00.000Z', revealed: false },
  ],
);
const [first, second] = ['call:quote', 'quote:sign'];

function leads(map: WorkflowMap, raterId: string, dimension: 'customerImpact' | 'improvementEvidence') {
  const asked = { handoffId: first, raterId, dimension } as const;
  const next = (order: 'handoff' | 'rater') => {
    const to = nextInRound(map, analyseMap(map), asked, order, raterNames(map, 'named'));
    return to && `${to.handoffId} ${to.raterId} ${to.dimension}`;
  };
  return { byHandoff: next('handoff'), byRater: next('rater') };
}

describe('[RM9] keying in the answers of several people', () => {
  it('goes dimension by dimension, and from the last to the first left open', () => {
    expect(leads(begun, 'a', 'customerImpact').byHandoff).toBe('call:quote a exceptionVolume');
    const gap = withRecords(begun, [ratingOf(first, 'a', '12-45123')]);
    expect(leads(gap, 'a', 'improvementEvidence').byHandoff).toBe('call:quote a hiddenLabor');
  });

  it('then to the next rater, or rater by rater to the next handoff', () => {
    const full = withRecords(begun, [ratingOf(first, 'a', '12345123')]);
    const { byHandoff, byRater } = leads(full, 'a', 'improvementEvidence');
    expect(byHandoff).toBe('call:quote b customerImpact');
    expect(byRater).toBe('quote:sign a customerImpact');
  });

  it('stays where everybody has answered; rater by rater it goes to the next rater first', () => {
    const all = withRecords(
      begun,
      ['a', 'b', 'c'].map((id) => ratingOf(first, id, '12345123')),
    );
    expect(leads(all, 'a', 'improvementEvidence').byHandoff).toBeNull();
    const anaDone = withRecords(all, [ratingOf(second, 'a', '12345123')]);
    expect(leads(anaDone, 'a', 'improvementEvidence').byRater).toBe('quote:sign b customerImpact');
  });

  it('the next handoff is one that anybody has left open', () => {
    const ana = withRecords(begun, [ratingOf(second, 'a', '12345123')]);
    const names = raterNames(ana, 'named');
    expect(nextHandoffInRound(ana, analyseMap(ana), first, names)).toMatchObject({
      handoffId: second,
      raterId: 'b',
    });
    expect(nextHandoffInRound(ana, analyseMap(ana), second, names)).toMatchObject({
      handoffId: first,
      raterId: 'a',
    });
  });
});
