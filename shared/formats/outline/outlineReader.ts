import { foldName, registryKey } from '../../model/names.ts';
import { stepKinds } from '../../model/step.ts';
import { countPhrase } from '../countPhrase.ts';
import { indentOf } from './indentOf.ts';
import { type OutlineDetails, type OutlineLane, outlineLimits } from './outline.ts';
import {
  isRuledOff,
  type OutlineCells,
  type OutlineColumns,
  readCells,
  readColumns,
} from './outlineColumns.ts';
import { OutlineDraft } from './outlineDraft.ts';
import { type FlowLink, OutlineFlow } from './outlineFlow.ts';
import type { OutlineRow } from './outlineRows.ts';
import { parseLaneCell } from './parseLane.ts';
import {
  type ParsedArrow,
  type ParsedChain,
  type ParsedLine,
  type ParsedStep,
  parseOutlineCell,
} from './parseOutlineLine.ts';
import type { ReadLine } from './readLines.ts';

const noCells: OutlineCells = { lane: '', step: '', kind: '', condition: '', leadsTo: null, details: {} };

/** Makes of lines, one after the other, what they say about the flow. */
export class OutlineReader {
  readonly draft = new OutlineDraft();
  readonly #flow = new OutlineFlow();
  #columns: OutlineColumns | null = null;
  /** A lane by itself, and how far the lines under it are indented. */
  #laneHead: { readonly at: number; inner: number | null } | null = null;
  /** Name of a step that stands in a chain -> the step. */
  readonly #inChains = new Map<string, number>();

  read({ row, parsed }: ReadLine): void {
    const { number, cells } = row;
    if (parsed) {
      this.#readLine(row, indentOf(row.text), parsed, noCells);
      return;
    }
    if (row.text.length > outlineLimits.name * 2) {
      this.draft.note(number, row.text, 'too long for a row');
      return;
    }
    const isFirst = this.#columns === null;
    this.#columns ??= readColumns(cells ?? []);
    if ((isFirst && this.#columns.isHeadingRow) || isRuledOff(cells ?? []))
      this.draft.mark(number, 'headings');
    else this.#readCells(row, readCells(cells ?? [], this.#columns), this.#columns.roles.includes('lane'));
  }

  #readCells(row: OutlineRow, cells: OutlineCells, hasLanes: boolean): void {
    const isLaneGiven = hasLanes && (row.cells?.length ?? 0) > 1;
    if (cells.lane) this.#flow.lane = this.draft.lane(parseLaneCell(cells.lane));
    if (foldName(cells.step) !== '') {
      this.#readLine(row, indentOf(cells.step), parseOutlineCell(cells.step, isLaneGiven), cells);
    } else if (cells.lane && Object.keys(cells.details).length === 0) this.draft.mark(row.number, 'lane');
    else this.draft.note(row.number, foldName(row.text.replaceAll('\t', ' · ')), 'no step in this row');
  }

  #readLine(row: OutlineRow, indent: number, parsed: ParsedLine, cells: OutlineCells): void {
    const { number } = row;
    if (parsed.kind === 'note') this.draft.note(number, parsed.text, parsed.why);
    else if (parsed.kind === 'title') this.#readTitle(number, parsed.title);
    else if (parsed.kind === 'lane') this.#readLaneHead(number, indent, parsed.lane);
    else {
      this.#flow.indentTo(this.#indentUnderLane(indent));
      if (parsed.kind === 'step') this.#readStep(row, parsed, cells);
      else if (parsed.kind === 'chain') this.#readChain(row, parsed);
      else if (parsed.kind === 'arrow') this.#readArrow(row, parsed);
      else {
        this.#flow.breakOff();
        this.draft.mark(number, 'break');
      }
    }
  }

  #readTitle(number: number, title: string): void {
    if (this.draft.title !== null) this.draft.note(number, title, 'a second title');
    else {
      this.draft.title = title;
      this.draft.mark(number, 'title');
    }
  }

  #readLaneHead(number: number, indent: number, lane: OutlineLane): void {
    this.#laneHead = { at: this.#indentUnderLane(indent), inner: null };
    this.#flow.lane = this.draft.lane(lane);
    this.draft.mark(number, 'lane', lane.name);
  }

  #readStep(row: OutlineRow, parsed: ParsedStep, cells: OutlineCells): void {
    const flow = this.#flow;
    const kind =
      stepKinds.find((known) => known === cells.kind) ??
      (cells.kind === 'gateway' ? 'decision' : parsed.stepKind);
    if (this.#goesOnFromChain(row, parsed)) return;
    if (kind === 'start' && !flow.isBranch) flow.breakOff();
    const links = flow.linksTo(parsed.condition ?? (cells.condition || null));
    const step = this.#makeStep(row, { ...parsed, stepKind: kind }, cells.details);
    if (kind !== 'start') for (const link of links) this.draft.arrow(link, step);
    if (kind === 'end') flow.close();
    const isBranch = links.some((link) => link.isBranch);
    this.draft.mark(row.number, isBranch ? 'branch' : 'step', this.draft.laneName(flow.lane));
    for (const name of cells.leadsTo ?? []) this.#leadTo(row, step, name);
  }

  #makeStep({ number }: OutlineRow, parsed: ParsedStep, details: OutlineDetails): number {
    const flow = this.#flow;
    if (parsed.lane) flow.lane = this.draft.lane(parsed.lane);
    const { name, stepKind: kind } = parsed;
    const step = this.draft.step({ name, kind, lane: flow.lane, line: number, details }, flow.group);
    flow.goOn(step, kind === 'decision');
    return step;
  }

  /** A decision of a chain, alone on a line, is there for what branches from it. */
  #goesOnFromChain({ number }: OutlineRow, { name, stepKind, condition, lane }: ParsedStep): boolean {
    const known = this.#inChains.get(registryKey(name));
    const isPlain = stepKind === 'decision' && condition === null && lane === null;
    if (known === undefined || !isPlain || this.#flow.isBranch) return false;
    this.#flow.goOn(known, true);
    this.draft.mark(number, 'arrow', name);
    return true;
  }

  /** A step of a chain that is there already is meant by its name. */
  #readChain(row: OutlineRow, chain: ParsedChain): void {
    const first = this.draft.count;
    let links = this.#linksToChain(chain);
    for (const [at, parsed] of chain.steps.entries()) {
      const known = this.draft.find(parsed);
      const step = known ?? this.#makeStep(row, parsed, {});
      const named = { ...parsed, ordinal: null, line: row.number, text: foldName(row.text) };
      for (const link of links) this.draft.arrow(link, known === null ? step : named);
      this.#inChains.set(registryKey(parsed.name), step);
      if (known !== null) this.#goOnFrom(step);
      if (known !== null && at > 0 && at === chain.steps.length - 1) this.#flow.close();
      links = [{ from: step, condition: chain.steps[at + 1]?.condition ?? '', isBranch: false }];
    }
    const made = this.draft.count - first;
    this.draft.mark(row.number, made === 0 ? 'arrow' : 'chain', countPhrase(made, 'step'));
  }

  #goOnFrom(step: number): void {
    const { lane = null, kind } = this.draft.stepAt(step) ?? {};
    this.#flow.lane = lane;
    this.#flow.goOn(step, kind === 'decision');
  }

  #linksToChain({ steps, isLedTo, isAlone }: ParsedChain): readonly FlowLink[] {
    const [head] = steps;
    const condition = head?.condition ?? null;
    const flow = this.#flow;
    if (isLedTo || condition !== null || flow.isBranch) return flow.linksTo(condition);
    if (head && this.draft.find(head) !== null) return [];
    if (isAlone || head?.stepKind === 'start') flow.breakOff();
    return flow.linksTo(null);
  }

  /** A cell of a column that says where a step leads, such as `[yes] Book the visit`. */
  #leadTo(row: OutlineRow, from: number, name: string): void {
    const parsed = parseOutlineCell(name.replace(/^(\[[^\]]*\])?\s*(?:->\s*)?/, '$1 -> '), true);
    if (parsed.kind !== 'arrow') {
      this.draft.note(row.number, name, 'no words in it');
      return;
    }
    const link = { from, condition: parsed.condition ?? '', isBranch: true };
    this.draft.arrow(link, { ...parsed, line: row.number, text: `-> ${name}` });
    this.#flow.close();
  }

  #readArrow({ number, text }: OutlineRow, parsed: ParsedArrow): void {
    const links = this.#flow.linksTo(parsed.condition);
    if (links.length === 0) {
      this.draft.note(number, foldName(text), 'nothing before it leads there');
      return;
    }
    this.draft.mark(number, 'arrow', parsed.name);
    const target = { ...parsed, line: number, text: foldName(text) };
    for (const link of links) this.draft.arrow(link, target, parsed.isMessage);
    this.#flow.close();
  }

  /** Lines under a lane by itself are read as if they stood where the lane stands. */
  #indentUnderLane(indent: number): number {
    const head = this.#laneHead;
    if (!head) return indent;
    if (indent <= head.at) {
      this.#laneHead = null;
      return indent;
    }
    head.inner ??= indent;
    return head.at + Math.max(0, indent - head.inner);
  }
}
