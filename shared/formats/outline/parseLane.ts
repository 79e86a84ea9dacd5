import { type LaneKind, laneKinds } from '../../model/lane.ts';
import { foldName } from '../../model/names.ts';
import type { OutlineLane } from './outline.ts';
import { hasWords, plainText, QUOTED } from './parseName.ts';

const LONGEST_LANE = 80;

/** `Sales: …`, `"Sales: north": …`, `Sales {2}: …`, `Customer (outside): …`. A time or an address is no lane. */
export function takeLane(line: string): { lane: OutlineLane | null; rest: string } {
  const quoted = QUOTED.exec(line);
  const marks = quoted ? line.slice(quoted[0].length) : line;
  const end = laneEnd(marks, quoted ? marks.search(/[:：]/u) : 0);
  if (end === -1) return { lane: null, rest: line };
  const marked = takeLaneMarks(marks.slice(0, end));
  if (quoted && marked.name !== '') return { lane: null, rest: line };
  const name = quoted ? foldName((quoted[1] ?? '').replaceAll('""', '"')) : plainText(marked.name);
  if (!quoted && (!hasWords(name) || name.length > LONGEST_LANE)) return { lane: null, rest: line };
  return { lane: { name, ordinal: marked.ordinal, kind: marked.kind }, rest: marks.slice(end + 1).trim() };
}

function laneEnd(line: string, from: number): number {
  for (let at = from; at < line.length && at >= 0 && at <= LONGEST_LANE * 2; at += 1) {
    if (line[at] === '：') return at;
    if (line[at] !== ':') continue;
    if (line.startsWith('//', at + 1)) return -1;
    if (!(/\d/.test(line[at - 1] ?? '') && /\d/.test(line[at + 1] ?? ''))) return at;
  }
  return -1;
}

/** A lane as it stands in a column of its own. */
export function parseLaneCell(text: string): OutlineLane {
  const { name, ...marks } = takeLaneMarks(foldName(text));
  return { name: plainText(name), ...marks };
}

function takeLaneMarks(text: string): { name: string; ordinal: number; kind: LaneKind } {
  const found = /^(.*?)\s*(?:\{(\d{1,6})\})?\s*(?:\((team|role|outside|system)\))?\s*$/isu.exec(text);
  const kind = laneKinds.find((known) => known === found?.[3]?.toLowerCase()) ?? 'team';
  return { name: found?.[1] ?? text, ordinal: Math.max(1, Number(found?.[2] ?? 1)), kind };
}
