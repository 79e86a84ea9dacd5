import { disagreementLens } from './disagreementLens.ts';
import { exceptionsLens } from './exceptionsLens.ts';
import { feltLens } from './feltLens.ts';
import { firmnessLens } from './firmnessLens.ts';
import { gapsLens } from './gapsLens.ts';
import { heatLens } from './heatLens.ts';
import type { Lens } from './lens.ts';
import { readinessLens } from './readinessLens.ts';
import { sidesLens } from './sidesLens.ts';
import { waitingLens } from './waitingLens.ts';

/** Every lens, in the order of menus. A new one is a file and a line here. */
export const lenses = [
  heatLens,
  readinessLens,
  waitingLens,
  exceptionsLens,
  disagreementLens,
  sidesLens,
  gapsLens,
  feltLens,
  firmnessLens,
] as const;

export type LensId = (typeof lenses)[number]['id'];

export const lensIds: readonly LensId[] = lenses.map(({ id }) => id);

/** What a map is called when it is seen through the lens: “heat map”, “map by waiting”. */
export function mapName(id: LensId): string {
  return id === 'heat' ? 'heat map' : `map by ${lensOf(id).name.toLowerCase()}`;
}

export function lensOf(id: LensId): Lens<LensId> {
  return lenses.find((lens) => lens.id === id) ?? heatLens;
}
