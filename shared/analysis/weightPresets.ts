import { weightedDimensions } from '../model/dimension.ts';
import type { OwnPreset } from '../model/ownPreset.ts';
import { defaultWeights, type Weights } from '../model/weights.ts';

export interface WeightPreset {
  readonly id: 'balanced' | 'customerPromise' | 'cash' | 'compliance';
  readonly name: string;
  readonly summary: string;
  readonly weights: Weights;
}

export const weightPresets: readonly WeightPreset[] = [
  {
    id: 'balanced',
    name: 'Balanced',
    summary: 'Customers, exceptions and ownership count most.',
    weights: defaultWeights,
  },
  {
    id: 'customerPromise',
    name: 'Customer promise',
    summary: 'What the customer feels counts most, cash least.',
    weights: {
      customerImpact: 5,
      exceptionVolume: 3,
      hiddenLabor: 2,
      cashImpact: 1,
      ownershipClarity: 3,
      systemClarity: 2,
      riskLevel: 0,
    },
  },
  {
    id: 'cash',
    name: 'Cash',
    summary: 'What slows money down counts most.',
    weights: {
      customerImpact: 2,
      exceptionVolume: 3,
      hiddenLabor: 2,
      cashImpact: 5,
      ownershipClarity: 3,
      systemClarity: 2,
      riskLevel: 0,
    },
  },
  {
    id: 'compliance',
    name: 'Compliance',
    summary: 'Risk level counts toward heat, and one source of truth counts more.',
    weights: {
      customerImpact: 2,
      exceptionVolume: 3,
      hiddenLabor: 2,
      cashImpact: 1,
      ownershipClarity: 4,
      systemClarity: 4,
      riskLevel: 5,
    },
  },
];

/** The preset that the weights are, or null when they are somebody's own. */
export function presetOf(weights: Weights): WeightPreset | null {
  return weightPresets.find((preset) => isSameWeights(preset.weights, weights)) ?? null;
}

/** What the weights are called: a preset, one of a person's own, or null. */
export function weightsName(weights: Weights, own: readonly OwnPreset[]): string | null {
  return presetOf(weights)?.name ?? ownPresetName(weights, own) ?? null;
}

/** The name under which a person keeps these weights. */
export function ownPresetName(weights: Weights, own: readonly OwnPreset[]): string | undefined {
  return own.find((each) => isSameWeights(each.weights, weights))?.name;
}

function isSameWeights(a: Weights, b: Weights): boolean {
  return weightedDimensions.every((dimension) => a[dimension] === b[dimension]);
}
