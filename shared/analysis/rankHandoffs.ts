import { compareText } from '../model/compareText.ts';
import { HEAT_TOLERANCE } from './heatBin.ts';

/** What decides the place of a scored handoff. */
export interface Rankable {
  readonly heat: number;
  /** The widest spread of any dimension, 0–4. */
  readonly spread: number;
  /** Items a week, or null when not known. */
  readonly volume: number | null;
  /** Sender → receiver. */
  readonly name: string;
  readonly id: string;
}

export type Ranked<T> = T & { readonly rank: number };

/**
 * Hottest first; then the wider spread; then the higher volume, unknown last; then by name.
 * Equals in heat, spread and volume share a rank and the next rank is skipped: 1, 1, 3 (method §3).
 */
export function rankHandoffs<T extends Rankable>(handoffs: readonly T[]): readonly Ranked<T>[] {
  const levels = heatLevels(handoffs.map(({ heat }) => heat));
  const merit = (a: T, b: T): number =>
    (levels.get(a.heat) ?? 0) - (levels.get(b.heat) ?? 0) ||
    b.spread - a.spread ||
    compareVolume(a.volume, b.volume);
  const sorted = [...handoffs].sort(
    (a, b) => merit(a, b) || compareText(a.name, b.name) || compareText(a.id, b.id),
  );
  const ranked: Ranked<T>[] = [];
  for (const [index, handoff] of sorted.entries()) {
    const previous = ranked[index - 1];
    const rank = previous && merit(previous, handoff) === 0 ? previous.rank : index + 1;
    ranked.push({ ...handoff, rank });
  }
  return ranked;
}

/** Heat -> level from 0, the hottest. Heats that only noise tells apart share a level. */
function heatLevels(heats: readonly number[]): ReadonlyMap<number, number> {
  const levels = new Map<number, number>();
  let level = -1;
  let previous = Number.POSITIVE_INFINITY;
  for (const heat of [...heats].sort((a, b) => b - a)) {
    if (previous - heat > HEAT_TOLERANCE) level += 1;
    levels.set(heat, level);
    previous = heat;
  }
  return levels;
}

function compareVolume(a: number | null, b: number | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  return b === null ? -1 : b - a;
}
