import { foldName, registryKey } from '../../model/names.ts';
import type { WorkflowMap } from '../../model/workflowMap.ts';
import { mailLines } from './mailLines.ts';
import type { OutlineRow } from './outlineRows.ts';
import type { ParsedArrow, ParsedLine, ParsedStep } from './parseOutlineLine.ts';
import { parseOutlineLine } from './parseOutlineLine.ts';

export interface ReadLine {
  readonly row: OutlineRow;
  /** What it reads as, by itself and by what the other lines do; null for a row of a table. */
  readonly parsed: ParsedLine | null;
}

/** `Sales – Call the lead`: a lane before a dash or a bar, as a whole text may have it. */
const BEFORE_DASH = /^(?<lane>[^–—|:]{1,40}?)\s(?:[-–—|]|--)\s(?<name>.*\S.*)$/su;
const LONGEST_LANE = 4;

/** Reads every row as a line, where habits of the whole text say more than one line does. */
export function readLines(rows: readonly OutlineRow[], map: WorkflowMap): readonly ReadLine[] {
  const mail = mailLines(rows);
  const lines = rows.map((row): ReadLine => {
    const why = mail.get(row);
    if (why !== undefined) return { row, parsed: { kind: 'note', text: foldName(row.text), why } };
    return { row, parsed: row.cells === null ? parseOutlineLine(row.text) : null };
  });
  return withChainsAlone(withArrowsAsBullets(withLanesBeforeDashes(lines, map), map));
}

/** Where every step has its lane before a dash, and some of these lanes more than one or a place on the map. */
function withLanesBeforeDashes(lines: readonly ReadLine[], map: WorkflowMap): readonly ReadLine[] {
  const isQuoted = lines.some(({ row }) => row.text.includes('"'));
  const open = lines.flatMap((line) => stepsOf(line).filter(({ lane }) => lane === null));
  const split = open.map(laneBeforeDash);
  const named = split.flatMap((step) => (step?.lane ? [registryKey(step.lane.name)] : []));
  const known = new Set([
    ...[...map.lane.values()].map(({ name }) => registryKey(name)),
    ...lines.flatMap((line) => stepsOf(line).flatMap(({ lane }) => (lane ? [registryKey(lane.name)] : []))),
  ]);
  const isHabit =
    !isQuoted &&
    named.length > 1 &&
    named.length === open.length &&
    (new Set(named).size < named.length || named.some((lane) => known.has(lane)) || open.every(isTitled));
  return isHabit ? lines.map((line) => withSteps(line, (step) => laneBeforeDash(step) ?? step)) : lines;
}

function laneBeforeDash(step: ParsedStep): ParsedStep | null {
  if (step.lane) return null;
  const { lane = '', name = '' } = BEFORE_DASH.exec(step.name)?.groups ?? {};
  if (!/^\p{L}.*(?<!\d)$/su.test(lane) || lane.split(' ').length > LONGEST_LANE) return null;
  return { ...step, lane: { name: lane, ordinal: 1, kind: 'team' }, name };
}

/** `Sales – Call the lead`, not `Call – by phone`. */
function isTitled(step: ParsedStep): boolean {
  const { lane, name } = laneBeforeDash(step) ?? step;
  return (
    lane !== null && lane.name.split(' ').length < 3 && /^\p{Lu}/u.test(lane.name) && /^\p{Lu}/u.test(name)
  );
}

/** Where several lines begin with an arrow and none of them leads to a step that is there, arrows are the list's signs. */
function withArrowsAsBullets(lines: readonly ReadLine[], map: WorkflowMap): readonly ReadLine[] {
  const names = new Set([
    ...lines.flatMap((line) => stepsOf(line).map(({ name }) => registryKey(name))),
    ...[...map.step.values()].map(({ name }) => registryKey(name)),
  ]);
  const arrows = lines.flatMap(({ parsed }) => (parsed?.kind === 'arrow' ? [parsed] : []));
  const isSign = ({ name, ordinal, isMessage }: ParsedArrow): boolean =>
    ordinal === null && !isMessage && !names.has(registryKey(name));
  if (arrows.length < 2 || !arrows.every(isSign)) return lines;
  return lines.map(({ row, parsed }) => ({
    row,
    parsed: parsed?.kind === 'arrow' ? { ...parsed, kind: 'step' } : parsed,
  }));
}

/** Where a step stands in more than one chain, each chain says by itself what leads where. */
function withChainsAlone(lines: readonly ReadLine[]): readonly ReadLine[] {
  const chains = lines.flatMap(({ parsed }) => (parsed?.kind === 'chain' ? [parsed] : []));
  const names = chains.flatMap(({ steps }) => [...new Set(steps.map(({ name }) => registryKey(name)))]);
  if (new Set(names).size === names.length) return lines;
  return lines.map(({ row, parsed }) => ({
    row,
    parsed: parsed?.kind === 'chain' ? { ...parsed, isAlone: true } : parsed,
  }));
}

function stepsOf({ parsed }: ReadLine): readonly ParsedStep[] {
  if (parsed?.kind === 'chain') return parsed.steps;
  return parsed?.kind === 'step' ? [parsed] : [];
}

function withSteps({ row, parsed }: ReadLine, change: (step: ParsedStep) => ParsedStep): ReadLine {
  if (parsed?.kind === 'chain') return { row, parsed: { ...parsed, steps: parsed.steps.map(change) } };
  return { row, parsed: parsed?.kind === 'step' ? change(parsed) : parsed };
}
