import { shareText } from './cardEntry.ts';
import { FIRMNESS_DRAWS } from './firmnessDraws.ts';
import type { RankFirmness } from './rankFirmness.ts';

/** How firm the rank of one handoff is, in words; without a full stop. */
export function firmnessSentence({ first, topThree }: RankFirmness): string {
  const draws = FIRMNESS_DRAWS.toLocaleString('en');
  return `Ranks first in ${shareText(first)} of ${draws} weightings, in the top three in ${shareText(topThree)}`;
}
