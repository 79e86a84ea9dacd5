import { shareText } from './cardEntry.ts';
import { FIRMNESS_DRAWS } from './firmnessDraws.ts';
import { type HeatBin, heatBin } from './heatBin.ts';
import type { RankFirmness } from './rankFirmness.ts';

const draws = FIRMNESS_DRAWS.toLocaleString('en');

/** What the shading by firmness means, for a legend. */
export const firmnessMeaning = `How often the handoff ranks first when the weights are drawn ${draws} times at random.`;

/** Such as "first in 83 % of weightings". */
export function firmnessPhrase({ first }: RankFirmness): string {
  return `first in ${shareText(first)} of weightings`;
}

/** The firmness of one handoff in full, without a full stop. */
export function firmnessSentence({ first, topThree }: RankFirmness): string {
  return `Ranks first in ${shareText(first)} of ${draws} weightings, in the top three in ${shareText(topThree)}`;
}

/** The bin by which a map is shaded: the share in which it ranks first, by the edges 0–20–40–60–80–100 %. */
export function firmnessBin({ first }: RankFirmness): HeatBin {
  return heatBin(100 * first);
}
