import { describe, expect, it } from 'vitest';
import { deleteOwnPreset, renameOwnPreset, saveOwnPreset } from '../../../shared/analysis/ownPresets.ts';
import { weightsName } from '../../../shared/analysis/weightPresets.ts';
import { OWN_PRESET_LIMIT } from '../../../shared/model/ownPreset.ts';
import { defaultWeights } from '../../../shared/model/weights.ts';

const weights = { ...defaultWeights, cashImpact: 4.5 };
const peak = { name: 'Peak season', weights };

describe('[FI23] presets of one’s own', () => {
  it('are kept under a folded name, after the others', () => {
    const other = { name: 'Audit', weights: { ...defaultWeights, riskLevel: 3 } };
    expect(saveOwnPreset([other], '  Peak   season ', weights).presets).toEqual([other, peak]);
  });

  it('name the weights that equal them, wherever they come from', () => {
    expect(weightsName({ ...weights }, [peak])).toBe('Peak season');
    expect(weightsName(defaultWeights, [peak])).toBe('Balanced');
    expect(weightsName({ ...weights, riskLevel: 1 }, [peak])).toBeNull();
  });

  it('are refused with a sentence when the weights have a name, or the name is taken, missing or too long', () => {
    const refusal = (name: string, given = { ...weights, riskLevel: 2 }) =>
      saveOwnPreset([peak], name, given).refusal;
    expect(refusal('Again', weights)).toBe('These weights are kept as Peak season already.');
    expect(refusal('Again', defaultWeights)).toBe('These weights are kept as Balanced already.');
    expect(refusal('peak  SEASON')).toBe(
      'There is a preset called Peak season already. Choose another name.',
    );
    expect(refusal('cash')).toBe('There is a preset called Cash already. Choose another name.');
    expect(refusal(' ')).toBe('Give the preset a name.');
    expect(refusal('x'.repeat(61))).toBe('A name of a preset has at most 60 characters.');
    const many = Array.from({ length: OWN_PRESET_LIMIT }, (_, at) => ({ ...peak, name: `P${at}` }));
    expect(saveOwnPreset(many, 'One more', defaultWeights).refusal).toMatch(/^These weights/);
    expect(saveOwnPreset(many, 'One more', { ...weights, riskLevel: 2 }).refusal).toBe(
      '30 presets of your own are kept. Delete one to keep another.',
    );
  });

  it('are renamed, also to another case of the same name, and deleted', () => {
    expect(renameOwnPreset([peak], peak, 'PEAK season').presets).toEqual([{ name: 'PEAK season', weights }]);
    expect(renameOwnPreset([peak], peak, 'Balanced').refusal).toMatch(/called Balanced already/);
    expect(deleteOwnPreset([peak], peak)).toEqual([]);
  });
});
