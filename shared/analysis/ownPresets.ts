import { foldName, registryKey } from '../model/names.ts';
import { OWN_PRESET_LIMIT, type OwnPreset, PRESET_NAME_LENGTH } from '../model/ownPreset.ts';
import type { Weights } from '../model/weights.ts';
import { weightPresets, weightsName } from './weightPresets.ts';

/** The presets after a change, or the sentence that says why it cannot be. */
export type PresetChange =
  | { readonly presets: OwnPreset[]; readonly refusal: null }
  | { readonly presets: null; readonly refusal: string };

/** Keeps the weights under a name of one's own, after the others. */
export function saveOwnPreset(own: readonly OwnPreset[], typed: string, weights: Weights): PresetChange {
  const name = foldName(typed);
  const known = weightsName(weights, own);
  if (known !== null) return refused(`These weights are kept as ${known} already.`);
  if (own.length >= OWN_PRESET_LIMIT) {
    return refused(`${OWN_PRESET_LIMIT} presets of your own are kept. Delete one to keep another.`);
  }
  const refusal = nameRefusal(own, name);
  return refusal === null ? changed([...own, { name, weights: { ...weights } }]) : refused(refusal);
}

/** Gives one of them another name. */
export function renameOwnPreset(own: readonly OwnPreset[], preset: OwnPreset, typed: string): PresetChange {
  const name = foldName(typed);
  const others = own.filter((each) => each !== preset);
  const refusal = nameRefusal(others, name);
  if (refusal !== null) return refused(refusal);
  return changed(own.map((each) => (each === preset ? { ...each, name } : each)));
}

export function deleteOwnPreset(own: readonly OwnPreset[], preset: OwnPreset): OwnPreset[] {
  return own.filter((each) => each !== preset);
}

/** Why these weights cannot be called so; null when they can. */
function nameRefusal(others: readonly OwnPreset[], name: string): string | null {
  if (name === '') return 'Give the preset a name.';
  if (name.length > PRESET_NAME_LENGTH)
    return `A name of a preset has at most ${PRESET_NAME_LENGTH} characters.`;
  const taken = [...weightPresets, ...others].find((each) => registryKey(each.name) === registryKey(name));
  return taken ? `There is a preset called ${taken.name} already. Choose another name.` : null;
}

function changed(presets: OwnPreset[]): PresetChange {
  return { presets, refusal: null };
}

function refused(refusal: string): PresetChange {
  return { presets: null, refusal };
}
