import { type LaneKind, laneKinds } from '../../model/lane.ts';
import { foldName } from '../../model/names.ts';
import { type StepKind, stepKinds } from '../../model/step.ts';
import type { OutlineLane } from './outline.ts';
import { outlineLimits } from './outline.ts';

/** One line as it reads by itself, before it is known what stands around it. */
export type ParsedLine =
  | { readonly kind: 'title'; readonly title: string }
  | { readonly kind: 'lane'; readonly lane: OutlineLane }
  | { readonly kind: 'break' }
  | { readonly kind: 'note'; readonly text: string; readonly why: string }
  | {
      readonly kind: 'step';
      /** null where the line has no brackets. */
      readonly condition: string | null;
      readonly lane: OutlineLane | null;
      readonly name: string;
      readonly stepKind: StepKind;
    }
  | {
      readonly kind: 'arrow';
      readonly condition: string | null;
      readonly lane: OutlineLane | null;
      readonly name: string;
      /** Which of the steps of this name, from 1; null where it was not said. */
      readonly ordinal: number | null;
      readonly isMessage: boolean;
    };

const QUOTED = /^"((?:[^"]|"")*)"\s*/;
const BULLET =
  /^(?:[-*+·o–—]\s+|[•‣◦▪●○■➤]\s*|(?:\d{1,4}(?:\.\d{1,3})*[.)]|\d{1,3}(?:\.\d{1,3})+|[a-z][.)]|\([a-z\d]{1,3}\)|(?:[ivx]{1,5}|[IVX]{2,5})[.)])\s+|[-–—](?=\p{L}))/u;
const CHECKBOX = /^\[[ xX]\]\s+/;
const HEADING = /^(#{1,6})\s+(.+)$/su;
const BREAK = /^(?:[-–—_=*]\s*){3,}$/u;
const CONDITION = /^(?:\["((?:[^"]|"")*)"\]|\[([^\]]*)\])\s*/;
const ARROW = /^(->|-->|=>|→|⇒|➔|➜|~>)\s*/u;
/** Conditions that people write like a lane. */
const SPOKEN_CONDITION = /^(?:yes|no|else|otherwise|(?:if|when)\s.*)$/isu;
const LONGEST_LANE = 80;

/** Reads one line without its indentation. A lane that was named elsewhere, in a column, is not looked for here. */
export function parseOutlineLine(text: string, isLaneGiven = false): ParsedLine {
  // Folding comes first: no pattern below can then run over the same white space again and again.
  const line = foldName(text);
  if (line.startsWith('//')) return noteOf(line.slice(2).trim(), 'marked as a note');
  if (line.length > outlineLimits.name * 2) return noteOf(line, 'too long for a name');
  if (BREAK.test(line)) return { kind: 'break' };
  const heading = HEADING.exec(line);
  if (heading) return parseHeading(heading[1] ?? '', heading[2] ?? '', isLaneGiven);
  return parseFlowLine(withoutBullets(line), isLaneGiven) ?? noteOf(line, 'no words in it');
}

function noteOf(text: string, why: string): ParsedLine {
  return { kind: 'note', text, why };
}

/** `# Title`; a smaller heading is a lane, or a line like every other when it names a lane and a step. */
function parseHeading(signs: string, text: string, isLaneGiven: boolean): ParsedLine {
  if (signs.length === 1) return { kind: 'title', title: text };
  const parsed = parseFlowLine(text, isLaneGiven);
  if (parsed?.kind !== 'step' || parsed.lane || parsed.condition !== null)
    return parsed ?? noteOf(text, 'no words in it');
  return { kind: 'lane', lane: { name: parsed.name, ordinal: 1, kind: 'team' } };
}

function withoutBullets(line: string): string {
  let rest = line.replace(/^>[>\s]*\s/, '');
  for (let round = 0; round < 2; round += 1) {
    const bullet = BULLET.exec(rest);
    if (!bullet) break;
    rest = rest.slice(bullet[0].length).replace(CHECKBOX, '');
  }
  return rest;
}

function parseFlowLine(line: string, isLaneGiven: boolean): ParsedLine | null {
  const before = takeCondition(line);
  const arrow = ARROW.exec(before.rest);
  if (arrow) return parseArrow(before, arrow, isLaneGiven);
  const { lane, rest } = isLaneGiven ? { lane: null, rest: before.rest } : takeLane(before.rest);
  if (lane && before.condition === null && SPOKEN_CONDITION.test(lane.name) && !line.startsWith('"'))
    return parseFlowLine(`[${lane.name.replaceAll(']', ')')}] ${rest}`, isLaneGiven);
  if (lane && rest === '') return { kind: 'lane', lane };
  const after = before.condition === null ? takeCondition(rest) : { condition: before.condition, rest };
  const named = takeName(after.rest);
  return named && { kind: 'step', condition: after.condition, lane, ...named };
}

function parseArrow(
  { condition, rest }: { condition: string | null; rest: string },
  arrow: RegExpExecArray,
  isLaneGiven: boolean,
): ParsedLine | null {
  const target = rest.slice(arrow[0].length);
  const numbered = /\s*\{(\d{1,6})\}$/.exec(target);
  const unnumbered = numbered ? target.slice(0, numbered.index) : target;
  const { lane, rest: name } = isLaneGiven ? { lane: null, rest: unnumbered } : takeLane(unnumbered);
  const named = takeName(name);
  if (!named) return null;
  const ordinal = numbered ? Number(numbered[1]) : null;
  return { kind: 'arrow', condition, lane, name: named.name, ordinal, isMessage: arrow[1] === '~>' };
}

function takeCondition(line: string): { condition: string | null; rest: string } {
  const found = CONDITION.exec(line);
  if (!found) return { condition: null, rest: line };
  const condition = found[1] === undefined ? found[2] : found[1].replaceAll('""', '"');
  return { condition: foldName(condition ?? ''), rest: line.slice(found[0].length) };
}

/** `Sales: …`, `"Sales: north": …`, `Sales {2}: …`, `Customer (outside): …`. A time or an address is no lane. */
function takeLane(line: string): { lane: OutlineLane | null; rest: string } {
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
    const isTime = /\d/.test(line[at - 1] ?? '') && /\d/.test(line[at + 1] ?? '');
    if (!isTime && line.slice(at + 1, at + 3) !== '//') return at;
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

/** The name and its kind: `Big enough?`, `Parts arrive (wait)`, `"(wait)" (task)`, `(end)`. */
function takeName(text: string): { name: string; stepKind: StepKind } | null {
  const quoted = QUOTED.exec(text);
  const marked = /^(.*?)\s*\((task|decision|wait|start|end)\)$/isu.exec(
    quoted ? text.slice(quoted[0].length) : text.trimEnd(),
  );
  const kind = stepKinds.find((known) => known === marked?.[2]?.toLowerCase());
  const rest = quoted ? text.slice(quoted[0].length) : text;
  if (quoted && (marked ? marked[1] : rest) === '')
    return { name: foldName((quoted[1] ?? '').replaceAll('""', '"')), stepKind: kind ?? 'task' };
  const name = plainText(marked ? (marked[1] ?? '') : text);
  if (name.length > outlineLimits.name || !(kind || hasWords(name))) return null;
  return { name, stepKind: kind ?? (/[?？؟]$/u.test(name) ? 'decision' : 'task') };
}

function hasWords(text: string): boolean {
  return /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(text);
}

/** Without the stars, underscores and backticks of Markdown that stand in pairs around words. */
function plainText(text: string): string {
  return foldName(text.replace(/(\*\*|__|`)(?=\S)([^*_`]+)(?<=\S)\1/gu, '$2'));
}
