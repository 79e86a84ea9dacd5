import { describe, expect, it } from 'vitest';
import { scoreHandoff } from '../../../shared/analysis/scoreHandoff.ts';
import { defaultWeights } from '../../../shared/model/weights.ts';
import type { WorkflowMap } from '../../../shared/model/workflowMap.ts';
import { buildMap } from '../../support/mapBuilder.ts';
import { ratingOf, withRatings, withRecords, withWorkflow } from '../../support/ratedMap.ts';

const map = buildMap({ steps: ['Sales: Sell', 'Field: Do'], arrows: ['Sell -> Do'] });
const id = 'sell:do';

function rated(...raters: string[]): WorkflowMap {
  return withRatings(map, { [id]: raters });
}

describe('the score of one dimension', () => {
  it('[SC3] is the middle value of an odd number of raters', () => {
    const { customerImpact } = scoreHandoff(rated('5', '1', '2'), id).byDimension;
    expect(customerImpact.median).toBe(2);
    expect(customerImpact.spread).toBe(4);
  });

  it('[SC3] is the mean of the middle two of an even number', () => {
    // 1 2 5 5: (2 + 5) / 2
    expect(scoreHandoff(rated('5', '1', '2', '5'), id).byDimension.customerImpact.median).toBe(3.5);
  });

  it('[SC1] leaves “don’t know” out of the figures and keeps it in sight', () => {
    const { customerImpact } = scoreHandoff(rated('?', '4', '?'), id).byDimension;
    expect(customerImpact.median).toBe(4);
    expect(customerImpact.spread).toBe(0);
    expect(customerImpact.values.map(({ value }) => value)).toEqual(['unknown', 4, 'unknown']);
  });

  it('[SC13] lists the answers by rater, in whatever order they were stored', () => {
    const stored = [ratingOf(id, 'zoe', '1'), ratingOf(id, 'ann', '2'), ratingOf(id, 'max', '3')];
    const { values } = scoreHandoff(withRecords(map, stored), id).byDimension.customerImpact;
    expect(values.map(({ raterId }) => raterId)).toEqual(['ann', 'max', 'zoe']);
  });

  it('[SC3] is not known where nobody gave a score', () => {
    const { customerImpact } = scoreHandoff(rated('?', '-'), id).byDimension;
    expect(customerImpact).toMatchObject({ median: null, spread: null, discuss: false, mustDiscuss: false });
  });

  it('[SC2] counts only the latest round of each rater, as a whole', () => {
    const later = withRecords(rated('11111111', '33333333'), [ratingOf(id, 'rater-1', '5-------', 3)]);
    const both = withRecords(later, [ratingOf(id, 'rater-1', '22222222', 2)]);
    const scores = scoreHandoff(both, id);
    // rater-1 answers only customer impact in round 3: 5 and 3 give 4; elsewhere rater-2 stands alone.
    expect(scores.byDimension.customerImpact.median).toBe(4);
    expect(scores.byDimension.cashImpact).toMatchObject({ median: 3, spread: 0 });
  });

  it('[SC4] is to be discussed from a spread of 2', () => {
    const scores = scoreHandoff(rated('14', '25', '-3'), id);
    expect(scores.byDimension.customerImpact).toMatchObject({ spread: 1, discuss: false });
    expect(scores.byDimension.exceptionVolume).toMatchObject({ spread: 2, discuss: true });
    expect(scores.discuss).toBe(true);
    expect(scoreHandoff(rated('14', '25'), id).discuss).toBe(false);
  });

  it('[SC5] must be discussed at a median of 5 on customer impact or risk level, and nowhere else', () => {
    expect(scoreHandoff(rated('5-------'), id).mustDiscuss).toBe(true);
    expect(scoreHandoff(rated('------5-'), id).byDimension.riskLevel.mustDiscuss).toBe(true);
    expect(scoreHandoff(rated('-55555-5'), id).mustDiscuss).toBe(false);
    // The median of 4 and 5 is 4.5, which is not 5; of 4, 5 and 5 it is 5.
    expect(scoreHandoff(rated('4', '5'), id).mustDiscuss).toBe(false);
    expect(scoreHandoff(rated('4', '5', '5'), id).mustDiscuss).toBe(true);
  });
});

describe('heat', () => {
  it('[SC6] weighs the severities of the six dimensions', () => {
    // severities 1, 0.75, 0.5, 0.25, 0, 0.5; weights 3 3 2 2 3 2
    // 3 + 2.25 + 1 + 0.5 + 0 + 1 = 7.75; of 15: 51.666…
    expect(scoreHandoff(rated('543213'), id).heat).toBeCloseTo(775 / 15, 12);
  });

  it('[SC6] uses the medians of several raters', () => {
    // medians 4.5 3 3 3 3 3: severities 0.875 and 0.5; 3 · 0.875 + 12 · 0.5 = 8.625; of 15: 57.5
    expect(scoreHandoff(rated('533333', '433333'), id).heat).toBe(57.5);
  });

  it('[SC6] runs from 0 to 100', () => {
    expect(scoreHandoff(rated('111111'), id).heat).toBe(0);
    expect(scoreHandoff(rated('555555'), id).heat).toBe(100);
  });

  it('[SC6] divides by the weights of the answered dimensions only', () => {
    // customer 5, exceptions 3, hidden 3, cash 1: 3 + 1.5 + 1 + 0 = 5.5 of 3 + 3 + 2 + 2 = 10
    expect(scoreHandoff(rated('5331'), id).heat).toBeCloseTo(55, 12);
  });

  it('[SC7] is not known under four answered heat dimensions', () => {
    expect(scoreHandoff(rated('555'), id).heat).toBeNull();
    expect(scoreHandoff(rated('555???55'), id).heat).toBeNull();
    expect(scoreHandoff(rated('5551'), id).heat).not.toBeNull();
    expect(scoreHandoff(map, id).heat).toBeNull();
  });

  it('[SC7] is not known when the answered dimensions carry no weight', () => {
    const cashless = { customerImpact: 0, exceptionVolume: 0, hiddenLabor: 0, cashImpact: 0 };
    const weights = { ...defaultWeights, ...cashless };
    expect(scoreHandoff(withWorkflow(rated('5555'), { weights }), id).heat).toBeNull();
    // One more answer, of ownership at 3, carries all the weight.
    expect(scoreHandoff(withWorkflow(rated('55553'), { weights }), id).heat).toBe(50);
  });

  it('[SC6] takes risk level in only where it has weight', () => {
    const calm = rated('11111151');
    expect(scoreHandoff(calm, id).heat).toBe(0);
    // risk 5 of weight 5 against fifteen calm ones: 5 of 20
    const weights = { ...defaultWeights, riskLevel: 5 };
    expect(scoreHandoff(withWorkflow(calm, { weights }), id).heat).toBe(25);
  });

  it('[SC7] counts risk level among the four when it has weight', () => {
    const three = rated('333---3-');
    expect(scoreHandoff(three, id).heat).toBeNull();
    const weights = { ...defaultWeights, riskLevel: 1 };
    expect(scoreHandoff(withWorkflow(three, { weights }), id).heat).toBe(50);
  });
});

describe('readiness and coverage', () => {
  it('[SC8] is what risk level and improvement evidence leave', () => {
    // severities 0.25 and 0.75: 100 · (1 − 0.5)
    expect(scoreHandoff(rated('------24'), id).readiness).toBe(50);
    expect(scoreHandoff(rated('------11'), id).readiness).toBe(100);
    expect(scoreHandoff(rated('------55'), id).readiness).toBe(0);
  });

  it('[SC8] is not known, never zero, unless both are answered', () => {
    expect(scoreHandoff(rated('5555555-'), id).readiness).toBeNull();
    expect(scoreHandoff(rated('555555?5'), id).readiness).toBeNull();
  });

  it('[SC9] covers the share of the eight dimensions that somebody scored', () => {
    expect(scoreHandoff(rated('1?-4', '-?3'), id).coverage).toBe(3 / 8);
    expect(scoreHandoff(map, id).coverage).toBe(0);
    expect(scoreHandoff(rated('11111111'), id).coverage).toBe(1);
  });

  it('[SC10] has the widest spread of all eight dimensions', () => {
    expect(scoreHandoff(rated('333333-1', '343333-4'), id).spread).toBe(3);
    expect(scoreHandoff(map, id).spread).toBe(0);
  });
});
