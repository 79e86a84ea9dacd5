import { describe, expect, it } from 'vitest';
import { presetOf, weightPresets } from '../../../shared/analysis/weightPresets.ts';
import { defaultWeights, weightsSchema } from '../../../shared/model/weights.ts';

describe('the presets of weights', () => {
  it('[SC17] are four, all within 0 to 5, with the defaults as balanced', () => {
    expect(weightPresets.map(({ id }) => id)).toEqual(['balanced', 'customerPromise', 'cash', 'compliance']);
    for (const { weights } of weightPresets) expect(weightsSchema.parse(weights)).toEqual(weights);
    expect(weightPresets[0]?.weights).toEqual({
      customerImpact: 3,
      exceptionVolume: 3,
      hiddenLabor: 2,
      cashImpact: 2,
      ownershipClarity: 3,
      systemClarity: 2,
      riskLevel: 0,
    });
  });

  it('[SC17] move risk into heat only for compliance', () => {
    const withRisk = weightPresets.filter(({ weights }) => weights.riskLevel > 0);
    expect(withRisk.map(({ id }) => id)).toEqual(['compliance']);
  });

  it('[SC17] are told from somebody’s own weights', () => {
    expect(presetOf({ ...defaultWeights })?.id).toBe('balanced');
    expect(presetOf({ ...defaultWeights, cashImpact: 5 })).toBeNull();
  });
});
