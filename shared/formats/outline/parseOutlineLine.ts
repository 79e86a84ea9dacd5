import { foldName } from '../../model/names.ts';
import type { StepKind } from '../../model/step.ts';
import type { OutlineLane } from './outline.ts';
import { outlineLimits } from './outline.ts';
import { takeLane } from './parseLane.ts';
import { takeName } from './parseName.ts';
import { ARROW, splitChain } from './splitChain.ts';

export interface ParsedStep {
  readonly kind: 'step';
  /** null where the line has no brackets. */
  readonly condition: string | null;
  readonly lane: OutlineLane | null;
  readonly name: string;
  readonly stepKind: StepKind;
}

export interface ParsedArrow extends Omit<ParsedStep, 'kind'> {
  readonly kind: 'arrow';
  /** Which of the steps of this name, from 1; null where it was not said. */
  readonly ordinal: number | null;
  readonly isMessage: boolean;
}

/** `Call -> Quote -> Book`: each leads to the next. */
export interface ParsedChain {
  readonly kind: 'chain';
  readonly steps: readonly ParsedStep[];
  /** Whether an arrow before the first says that the line before leads there. */
  readonly isLedTo: boolean;
  /** Whether it says by itself what leads where, and nothing of it follows the line before. */
  readonly isAlone: boolean;
}

/** One line as it reads by itself, before it is known what stands around it. */
export type ParsedLine =
  | { readonly kind: 'title'; readonly title: string }
  | { readonly kind: 'lane'; readonly lane: OutlineLane }
  | { readonly kind: 'break' }
  | { readonly kind: 'note'; readonly text: string; readonly why: string }
  | ParsedStep
  | ParsedArrow
  | ParsedChain;

const BULLET =
  /^(?:[-*+·o–—]\s+|[•‣◦▪●○■➤]\s*|(?:\d{1,4}(?:\.\d{1,3})*[.)]|\d{1,3}(?:\.\d{1,3})+|[a-z][.)]|\([a-z\d]{1,3}\)|(?:[ivx]{1,5}|[IVX]{2,5})[.)]|[Ss]tep \d{1,3}(?:[.):]| [-–—]))\s+|[-–—](?=\p{L}))/u;
const CHECKBOX = /^\[[ xX]\]\s+/;
const HEADING = /^(#{1,6})\s+(.+)$/su;
const BREAK = /^(?:[-–—_=*]\s*){3,}$/u;
const CONDITION = /^(?:\["((?:[^"]|"")*)"\]|\[([^\]]*)\])\s*/;
/** Conditions that people write like a lane. */
const SPOKEN_CONDITION = /^(?:yes|no|else|otherwise|(?:if|when)\s.*)$/isu;
const SPOKEN_NOTE = /^(?:notes?|n\.?b\.?|to-?do|open question|parking lot)\s?[:：]\s*\S/iu;

/** Reads one line without its indentation. */
export function parseOutlineLine(text: string): ParsedLine {
  return parseLine(text, (line) => parseChain(line) ?? parseFlowLine(line, false));
}

/** The step of a row of a table, which is one, with whatever arrows; its lane may stand in a column. */
export function parseOutlineCell(text: string, isLaneGiven: boolean): ParsedLine {
  return parseLine(text, (line) => parseFlowLine(line, isLaneGiven));
}

/** Whether a line of text begins as a line of a list does. */
export function isListed(text: string): boolean {
  return BULLET.test(foldName(text));
}

function parseLine(text: string, parseFlow: (line: string) => ParsedLine | null): ParsedLine {
  // Folding comes first: no pattern below can then run over the same white space again and again.
  const line = foldName(text);
  if (line.startsWith('//')) return noteOf(line.slice(2).trim(), 'marked as a note');
  if (line.length > outlineLimits.name * 2) return noteOf(line, 'too long for a name');
  if (BREAK.test(line)) return { kind: 'break' };
  const heading = HEADING.exec(line);
  if (heading) return parseHeading(heading[1] ?? '', heading[2] ?? '', parseFlow);
  const rest = withoutBullets(line);
  if (SPOKEN_NOTE.test(rest)) return noteOf(rest, 'marked as a note');
  return parseFlow(rest) ?? noteOf(line, 'no words in it');
}

function noteOf(text: string, why: string): ParsedLine {
  return { kind: 'note', text, why };
}

/** `# Title`; a smaller heading is a lane, or a line like every other when it names a lane and a step. */
function parseHeading(
  signs: string,
  text: string,
  parseFlow: (line: string) => ParsedLine | null,
): ParsedLine {
  if (signs.length === 1) return { kind: 'title', title: text };
  const parsed = parseFlow(text);
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

/** A line that leads on from step to step, or null; an arrow after the last step leads nowhere and is left out. */
function parseChain(line: string): ParsedLine | null {
  const condition = CONDITION.exec(line)?.[0] ?? '';
  const arrow = ARROW.exec(line.slice(condition.length))?.[0] ?? '';
  const parts = splitChain(line.slice(condition.length + arrow.length));
  if (parts === null) return null;
  const [first = '', ...others] = parts;
  if (others.length === 0) return parseFlowLine(`${condition}${arrow}${first}`, false);
  const steps = [`${condition}${first}`, ...others].map((part) => parseFlowLine(part, false));
  if (!steps.every((step) => step?.kind === 'step')) return null;
  return { kind: 'chain', steps, isLedTo: arrow !== '', isAlone: false };
}

function parseFlowLine(line: string, isLaneGiven: boolean): Exclude<ParsedLine, ParsedChain> | null {
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
): ParsedArrow | null {
  const target = rest.slice(arrow[0].length);
  const numbered = /\s*\{(\d{1,6})\}$/.exec(target);
  const unnumbered = numbered ? target.slice(0, numbered.index) : target;
  const { lane, rest: name } = isLaneGiven ? { lane: null, rest: unnumbered } : takeLane(unnumbered);
  const named = takeName(name);
  if (!named) return null;
  const ordinal = numbered ? Number(numbered[1]) : null;
  return { kind: 'arrow', condition, lane, ...named, ordinal, isMessage: arrow[1] === '~>' };
}

function takeCondition(line: string): { condition: string | null; rest: string } {
  const found = CONDITION.exec(line);
  if (!found) return { condition: null, rest: line };
  const condition = found[1] === undefined ? found[2] : found[1].replaceAll('""', '"');
  return { condition: foldName(condition ?? ''), rest: line.slice(found[0].length) };
}
