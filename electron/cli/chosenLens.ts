import { lensIds } from '../../shared/analysis/lenses/lenses.ts';
import type { LensChoice } from '../../shared/analysis/lenses/readLens.ts';
import { misused, type Usage } from './readArguments.ts';

/** What follows `--lens`, for the usage of a command. */
export const lensOption = `one of ${lensIds.join(', ')}`;

/**
 * The lens that `--lens` names, heat when it is left out, and whether `--relative` asks for the map's own scale.
 * @throws UserError when there is no such lens.
 */
export function chosenLens(options: ReadonlyMap<string, string>, usage: Usage): LensChoice {
  const name = options.get('--lens') ?? 'heat';
  const id = lensIds.find((known) => known === name);
  if (!id) throw misused(`There is no lens ${name}; --lens needs ${lensOption}`, usage);
  return { id, relative: options.has('--relative') };
}
