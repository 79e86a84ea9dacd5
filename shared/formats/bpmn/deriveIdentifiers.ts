import { identifierSchema } from '../../model/identifier.ts';

/**
 * One identifier for each wish, all different: the wish itself where it is an identifier that nothing before it took,
 * else the wish with other characters replaced (or the word, when there is no wish), numbered when taken.
 */
export function deriveIdentifiers(wishes: readonly (string | null)[], word: string): string[] {
  const taken = new Set<string>();
  const kept = wishes.map((wish) => {
    if (wish === null || taken.has(wish) || !identifierSchema.safeParse(wish).success) return null;
    taken.add(wish);
    return wish;
  });
  const next = new Map<string, number>();
  return kept.map((identifier, index) => {
    if (identifier !== null) return identifier;
    const stem = stemOf(wishes[index] ?? '', word);
    let number = next.get(stem) ?? 1;
    let derived = `${stem}-${number}`;
    while (taken.has(derived)) derived = `${stem}-${++number}`;
    next.set(stem, number + 1);
    taken.add(derived);
    return derived;
  });
}

function stemOf(wish: string, word: string): string {
  const stem = [...wish.replace(/[^\p{L}\p{N}\p{M}_.-]+/gu, '-')].slice(0, 90).join('');
  return stem.replace(/^-+|-+$/g, '') || word;
}
