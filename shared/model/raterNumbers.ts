import { compareText } from './compareText.ts';

/** A number has so many digits, unless another rater’s begins with the same ones. */
const DIGITS = 3;
/** As many as the hash is good for. */
const MOST_DIGITS = 9;

export interface RaterNumber {
  readonly id: string;
  readonly number: string;
}

/**
 * A number for each rater, ascending. It is made of the identifier alone, so it stays while others come and go, is the
 * same on every machine, and says nothing about name, role, lane or who came first. Where two would have the same, both
 * are told with as many more digits of their own as it takes: what was said of “Rater 348” is never another’s.
 */
export function raterNumbers(ids: Iterable<string>): RaterNumber[] {
  const known = [...ids].sort(compareText).map((id) => ({ id, digits: digitsOf(id) }));
  const numbered = known.map((rater) => {
    const { id, digits } = rater;
    const alike = known.filter((other) => other.digits === digits);
    if (alike.length > 1) return { id, number: `${digits}-${alike.indexOf(rater) + 1}` };
    const others = known.flatMap((other) => (other === rater ? [] : other.digits));
    return { id, number: shortest(digits, others) };
  });
  return numbered.sort((a, b) => compareText(a.number, b.number));
}

function shortest(digits: string, others: readonly string[]): string {
  for (let length = DIGITS; length < MOST_DIGITS; length += 1) {
    const start = digits.slice(0, length);
    if (others.every((other) => !other.startsWith(start))) return start;
  }
  return digits;
}

/** Nine digits, the first of them not 0. */
function digitsOf(id: string): string {
  return String(100_000_000 + (hashOf(id) % 900_000_000));
}

/** FNV-1a, put through a finalizer so that identifiers which count up are scattered too. */
function hashOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at += 1) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x21f0aaad);
  hash = Math.imul(hash ^ (hash >>> 15), 0x735a2d97);
  return (hash ^ (hash >>> 15)) >>> 0;
}
