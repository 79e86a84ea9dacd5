import { foldName, searchKey } from '../../../../shared/model/names.ts';
import type { NamedEntry } from '../../../ui/matchNames.ts';

/** Part of a text, from `start` to before `end`. */
export interface Mention {
  readonly start: number;
  readonly end: number;
}

/** A lane that is meant; one without an identifier is to be made. */
export interface MeantLane {
  readonly id: string | null;
  readonly name: string;
}

/** No lane is looked for under more words than this. */
const mostWords = 12;

/** The lanes whose name, or a word of it, begins with what was typed: the first is the one that is meant. */
export function lanesCalled(lanes: readonly NamedEntry[], beginning: string): readonly NamedEntry[] {
  // After a space only a name that goes on is still meant.
  const wanted = searchKey(beginning) + (/\S\s$/u.test(beginning) ? ' ' : '');
  const places = lanes.map((lane) => ({ lane, place: ` ${searchKey(lane.name)}`.indexOf(` ${wanted}`) }));
  return places
    .filter(({ place }) => place !== -1)
    .sort((a, b) => Number(a.place > 0) - Number(b.place > 0))
    .map(({ lane }) => lane);
}

/** The lane of this name, whatever case and diacritics. */
export function laneNamed(lanes: readonly NamedEntry[], name: string): NamedEntry | undefined {
  return lanes.find((lane) => searchKey(lane.name) === searchKey(name));
}

/** The first `@` that names a lane. */
export function mentionedLane(
  text: string,
  lanes: readonly NamedEntry[],
): (Mention & { readonly lane: MeantLane }) | null {
  for (const { index, 0: sign } of text.matchAll(/(?:^|\s)@/gu)) {
    const start = index + sign.length;
    const meant = laneAfter(text.slice(start), lanes);
    if (meant) return { start: index, end: start + meant.length, lane: meant.lane };
  }
  return null;
}

/**
 * The lane that the text after an `@` begins with, and how much of it names the lane: a name in quotes, else as many
 * words as are a lane's whole name, else as many as begin one or a word of it.
 */
export function laneAfter(
  text: string,
  lanes: readonly NamedEntry[],
): { readonly lane: MeantLane; readonly length: number } | null {
  const quoted = /^["“„]([^"“”„\n]*\S[^"“”„\n]*)["“”]/u.exec(text);
  if (quoted) {
    const name = foldName(quoted[1] ?? '');
    return { lane: laneNamed(lanes, name) ?? { id: null, name }, length: quoted[0].length };
  }
  const runs = runsOf(text);
  for (const find of [laneNamed, (all: typeof lanes, run: string) => lanesCalled(all, run)[0]]) {
    for (const run of runs) {
      const lane = find(lanes, run);
      if (lane) return { lane, length: run.length };
    }
  }
  return null;
}

/** The first words of one line: many of them, then fewer, at last the first alone. */
function runsOf(text: string): readonly string[] {
  const line = /^\S.*/u.exec(text)?.[0] ?? '';
  const ends = [...line.matchAll(/\S(?=\s|$)/gu)].slice(0, mostWords);
  return ends.map(({ index, 0: last }) => line.slice(0, index + last.length)).reverse();
}

/** What the list of lanes completes. */
export interface OpenMention extends Mention {
  /** What was typed of the lane's name before the caret. */
  readonly beginning: string;
  /** The name as it stands there, with what follows the caret of it. */
  readonly name: string;
  /** A name in quotes may be new although a lane begins so. */
  readonly isQuoted: boolean;
}

/** The mention in which the caret stands: from an `@` to here no sign says anything else. */
export function mentionAt(text: string, caret: number): OpenMention | null {
  const before = /(?:^|\s)@(?:["“„]([^"“”„\n@]*)|((?:[^\s"“”„@?？؟][^"“”„\n@?？؟]*)?))$/u.exec(
    text.slice(0, caret),
  );
  const [, quoted, plain] = before ?? [];
  const beginning = quoted ?? plain;
  if (beginning === undefined || /\s(?:->|→)/u.test(plain ?? '')) return null;
  const isQuoted = quoted !== undefined;
  const after = text.slice(caret);
  const rest = (isQuoted && /^([^"“”„\n]*)["“”]/u.exec(after)) || /^(\S*)/u.exec(after);
  return {
    start: caret - beginning.length - (isQuoted ? 2 : 1),
    end: caret + (rest?.[0].length ?? 0),
    beginning,
    name: foldName(beginning + (rest?.[1] ?? '')),
    isQuoted,
  };
}
