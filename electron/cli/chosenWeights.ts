import { weightPresets } from '../../shared/analysis/weightPresets.ts';
import { type WeightedDimension, weightedDimensions } from '../../shared/model/dimension.ts';
import { registryKey } from '../../shared/model/names.ts';
import type { OwnPreset } from '../../shared/model/ownPreset.ts';
import type { Weights } from '../../shared/model/weights.ts';
import { misused, type Usage } from './readArguments.ts';

/** What follows `--weights`, for the usage of a command. */
export const weightsOption = 'a preset, or weights such as customerImpact=5,cashImpact=0';

/**
 * The weights that `--weights` asks for: a preset by its name, whatever its case and white space, or some weights of
 * 0–5 in the place of the map's. Those of the map when it is left out.
 * @throws UserError with what is wrong, and what there is.
 */
export function chosenWeights(
  options: ReadonlyMap<string, string>,
  usage: Usage,
  ofMap: Weights,
  ownPresets: () => readonly OwnPreset[],
): Weights {
  const asked = options.get('--weights');
  if (asked === undefined) return ofMap;
  return asked.includes('=')
    ? { ...ofMap, ...listedWeights(asked, usage) }
    : presetWeights(asked, usage, ownPresets());
}

function presetWeights(asked: string, usage: Usage, ownPresets: readonly OwnPreset[]): Weights {
  const presets = [...weightPresets, ...ownPresets];
  const key = (name: string): string => registryKey(name).replaceAll(' ', '');
  const preset = presets.find(({ name }) => key(name) === key(asked));
  if (preset) return preset.weights;
  const names = presets.map(({ name }) => name).join(', ');
  throw misused(`There is no preset ${asked}; there are ${names}`, usage);
}

function listedWeights(asked: string, usage: Usage): Partial<Weights> {
  const weights = new Map<WeightedDimension, number>();
  for (const part of asked.split(',')) {
    const [name = '', value = '', ...rest] = part.split('=').map((text) => text.trim());
    const dimension = weightedDimensions.find((known) => known === name);
    if (!dimension) {
      throw misused(`There is no weight ${name || part}; there are ${weightedDimensions.join(', ')}`, usage);
    }
    const weight = /^\d+(\.\d+)?$/.test(value) && rest.length === 0 ? Number(value) : Number.NaN;
    if (!(weight <= 5))
      throw misused(`The weight of ${name} is a number from 0 to 5, not ${value || 'nothing'}`, usage);
    if (weights.has(dimension)) throw misused(`The weight of ${name} is given twice`, usage);
    weights.set(dimension, weight);
  }
  return Object.fromEntries(weights);
}
