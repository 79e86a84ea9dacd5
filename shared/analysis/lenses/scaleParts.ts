import { HEAT_TOLERANCE } from '../heatBin.ts';
import { type Edges, type LegendEntry, tones } from './lens.ts';

/** Edges of kinds that are numbered from 1: each is a part of its own. */
export const kindEdges: Edges = [2, 3, 4, 5];

/** Five equal parts from the lowest to the highest of the values; null where they do not differ. */
export function equalParts(values: readonly number[]): Edges | null {
  const lowest = Math.min(...values);
  const highest = Math.max(...values);
  if (values.length === 0 || highest - lowest <= HEAT_TOLERANCE) return null;
  const at = (share: number): number => lowest + (highest - lowest) * share;
  return [at(0.2), at(0.4), at(0.6), at(0.8)];
}

/** The five parts in words: “under 8 h”, “8–24 h”, …, “from 168 h”. */
export function partEntries(edges: Edges, unit = ''): LegendEntry[] {
  const [first, second, third, fourth] = edges.map(edgeText);
  const ranges = [`${first}–${second}`, `${second}–${third}`, `${third}–${fourth}`];
  const texts = [`under ${first}`, ...ranges, `from ${fourth}`];
  return tones.map((tone, place) => ({ tone, sign: '', text: `${texts[place]}${unit && ` ${unit}`}` }));
}

/** The five parts of a scale of 0 to 100. */
export function percentEntries(edges: Edges, unit = ''): LegendEntry[] {
  const ends = [0, ...edges, 100].map(edgeText);
  return tones.map((tone, place) => ({
    tone,
    sign: '',
    text: `${ends[place]}–${ends[place + 1]}${unit && ` ${unit}`}`,
  }));
}

/** Kinds in the order of their numbers, from 1, each by its sign and what it stands for. */
export function kindEntries(kinds: readonly (readonly [sign: string, text: string])[]): LegendEntry[] {
  return tones.slice(0, kinds.length).map((tone, place) => {
    const [sign, text] = kinds[place] ?? ['', ''];
    return { tone, sign, text };
  });
}

/** An edge with one decimal where it is small enough for one. */
function edgeText(edge: number): string {
  return String(Math.abs(edge) < 10 ? Math.round(edge * 10) / 10 : Math.round(edge));
}
