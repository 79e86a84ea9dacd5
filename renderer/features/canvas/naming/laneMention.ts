import { searchKey } from '../../../../shared/model/names.ts';
import type { NamedEntry } from '../../../ui/matchNames.ts';

/** Part of a text, from `start` to before `end`. */
export interface Mention {
  readonly start: number;
  readonly end: number;
}

/** The lanes whose name, or a word of it, begins with what was typed: the first is the one that is meant. */
export function lanesCalled(lanes: readonly NamedEntry[], beginning: string): readonly NamedEntry[] {
  const wanted = searchKey(beginning);
  const places = lanes.map((lane) => ({ lane, place: ` ${searchKey(lane.name)}`.indexOf(` ${wanted}`) }));
  return places
    .filter(({ place }) => place !== -1)
    .sort((a, b) => Number(a.place > 0) - Number(b.place > 0))
    .map(({ lane }) => lane);
}

/** The first `@` that names a lane: one picked from the list in full, another by the beginning of a word. */
export function mentionedLane(
  text: string,
  { lanes, picked }: { readonly lanes: readonly NamedEntry[]; readonly picked: readonly NamedEntry[] },
): (Mention & { readonly lane: NamedEntry }) | null {
  for (const { index, 0: sign } of text.matchAll(/(?:^|\s)@/gu)) {
    const start = index + sign.length;
    const rest = text.slice(start);
    const whole = picked.find(
      ({ name }) => rest.startsWith(name) && /^(?:\s|$)/u.test(rest.slice(name.length)),
    );
    if (whole) return { start: index, end: start + whole.name.length, lane: whole };
    const word = /^\S+/u.exec(rest)?.[0];
    const lane = word === undefined ? undefined : lanesCalled(lanes, word)[0];
    if (word !== undefined && lane) return { start: index, end: start + word.length, lane };
  }
  return null;
}

/** The word after an `@` in which the caret stands, with the `@`: what the list of lanes completes. */
export function mentionAt(text: string, caret: number): (Mention & { readonly beginning: string }) | null {
  const beginning = /(?:^|\s)@(\S*)$/u.exec(text.slice(0, caret))?.[1];
  if (beginning === undefined) return null;
  const rest = /^\S*/u.exec(text.slice(caret))?.[0] ?? '';
  return { start: caret - beginning.length - 1, end: caret + rest.length, beginning };
}
