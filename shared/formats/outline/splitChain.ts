/** The arrow that a line begins with. */
export const ARROW = /^(->|-->|=>|→|⇒|➔|➜|~>)\s*/u;

const BETWEEN = /\s*[→⇒➔➜]\s*|\s(?:-{1,2}>|=>)(?:\s+|$)/gu;
const SIGN_BETWEEN = /\s>\s+/gu;
/** What stands in quotes where a lane or a name may begin. */
const QUOTED = /(?:^|[:：\]]\s?|[→⇒➔➜>]\s?)"(?:[^"]|"")*"/gu;

/**
 * The parts of a line that leads on by arrows, `Call -> Quote -> Book`, or by more than one `>`; null where it does not.
 * What stands in quotes is no arrow, and one after the last part leads nowhere.
 */
export function splitChain(line: string): readonly string[] | null {
  const masked = line.replace(QUOTED, (quoted) => 'x'.repeat(quoted.length));
  const arrows = [...masked.matchAll(BETWEEN)];
  const signs = arrows.length > 0 ? [] : [...masked.matchAll(SIGN_BETWEEN)];
  const between = signs.length > 1 ? signs : arrows;
  if (between.length === 0) return null;
  const starts = [0, ...between.map((found) => found.index + found[0].length)];
  const parts = starts.map((start, at) => line.slice(start, between[at]?.index ?? line.length));
  return parts.at(-1) === '' ? parts.slice(0, -1) : parts;
}
