import { foldName } from '../../model/names.ts';
import { stepKinds } from '../../model/step.ts';
import { blankMap, type WorkflowMap } from '../../model/workflowMap.ts';
import { countPhrase } from '../countPhrase.ts';
import { type OutlineLane, type OutlineReading, outlineLimits } from './outline.ts';
import {
  isRuledOff,
  type OutlineCells,
  type OutlineColumns,
  readCells,
  readColumns,
} from './outlineColumns.ts';
import { OutlineDraft } from './outlineDraft.ts';
import { OutlineFlow } from './outlineFlow.ts';
import { type OutlineRow, outlineRows } from './outlineRows.ts';
import { type ParsedLine, parseLaneCell, parseOutlineLine } from './parseOutlineLine.ts';

const TAB_WIDTH = 4;
const noCells: OutlineCells = { lane: '', step: '', kind: '', condition: '', leadsTo: null, details: {} };

/**
 * Reads steps from text: one line a step, `Lane: step`, or the columns of a spreadsheet. Every line that says something
 * becomes something, if only a note. A way to a step that the text does not have leads to the one of `map`.
 */
export function readOutline(text: string, map: WorkflowMap = blankMap('')): OutlineReading {
  if (text.length > outlineLimits.characters)
    return refused(`${text.length.toLocaleString('en')} characters`, outlineLimits.characters);
  const rows = outlineRows(text);
  if (rows.length > outlineLimits.lines)
    return refused(countPhrase(rows.length, 'line'), outlineLimits.lines);
  const reader = new OutlineReader();
  for (const row of rows) reader.read(row);
  return { kind: 'read', outline: reader.draft.complete(map) };
}

function refused(found: string, limit: number): OutlineReading {
  const most = limit.toLocaleString('en');
  return {
    kind: 'refused',
    sentence: `This outline has ${found}, more than the ${most} that are read at once. Nothing was added. Take a part of it.`,
  };
}

class OutlineReader {
  readonly draft = new OutlineDraft();
  readonly #flow = new OutlineFlow();
  #columns: OutlineColumns | null = null;
  /** A lane by itself, and how far the lines under it are indented. */
  #laneHead: { readonly at: number; inner: number | null } | null = null;

  read(row: OutlineRow): void {
    const { number, cells } = row;
    if (cells === null) {
      this.#readLine(row, indentOf(row.text), parseOutlineLine(row.text), noCells);
      return;
    }
    if (row.text.length > outlineLimits.name * 2) {
      this.draft.note(number, row.text, 'too long for a row');
      return;
    }
    const isFirst = this.#columns === null;
    this.#columns ??= readColumns(cells);
    if ((isFirst && this.#columns.isHeadingRow) || isRuledOff(cells)) this.draft.mark(number, 'headings');
    else this.#readCells(row, readCells(cells, this.#columns), this.#columns.roles.includes('lane'));
  }

  #readCells(row: OutlineRow, cells: OutlineCells, hasLanes: boolean): void {
    const isLaneGiven = hasLanes && (row.cells?.length ?? 0) > 1;
    if (cells.lane) this.#flow.lane = this.draft.lane(parseLaneCell(cells.lane));
    if (foldName(cells.step) !== '') {
      this.#readLine(row, indentOf(cells.step), parseOutlineLine(cells.step, isLaneGiven), cells);
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

  #readStep(row: OutlineRow, parsed: ParsedLine & { kind: 'step' }, cells: OutlineCells): void {
    const flow = this.#flow;
    const kind =
      stepKinds.find((known) => known === cells.kind) ??
      (cells.kind === 'gateway' ? 'decision' : parsed.stepKind);
    if (kind === 'start' && !flow.isBranch) flow.breakOff();
    const links = flow.linksTo(parsed.condition ?? (cells.condition || null));
    if (parsed.lane) flow.lane = this.draft.lane(parsed.lane);
    const { number } = row;
    const step = this.draft.step(
      { name: parsed.name, kind, lane: flow.lane, line: number, details: cells.details },
      flow.group,
    );
    if (kind !== 'start') for (const link of links) this.draft.arrow(link, step);
    flow.goOn(step, kind === 'decision');
    if (kind === 'end') flow.close();
    const isBranch = links.some((link) => link.isBranch);
    this.draft.mark(number, isBranch ? 'branch' : 'step', this.draft.laneName(flow.lane));
    for (const name of cells.leadsTo ?? []) this.#leadTo(row, step, name);
  }

  /** A cell of a column that says where a step leads, such as `[yes] Book the visit`. */
  #leadTo(row: OutlineRow, from: number, name: string): void {
    const parsed = parseOutlineLine(name.replace(/^(\[[^\]]*\])?\s*(?:->\s*)?/, '$1 -> '), true);
    if (parsed.kind !== 'arrow') {
      this.draft.note(row.number, name, 'no words in it');
      return;
    }
    const link = { from, condition: parsed.condition ?? '', isBranch: true };
    this.draft.arrow(link, { ...parsed, line: row.number, text: `-> ${name}` });
    this.#flow.close();
  }

  #readArrow({ number, text }: OutlineRow, parsed: ParsedLine & { kind: 'arrow' }): void {
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

/** Columns of white space before the text: a tab goes to the next fourth, an ideographic space counts two. */
function indentOf(text: string): number {
  let indent = 0;
  for (const sign of text) {
    if (sign === '\t') indent += TAB_WIDTH - (indent % TAB_WIDTH);
    else if (sign === '\u3000') indent += 2;
    else if (sign !== '\uFEFF' && /\s/u.test(sign)) indent += 1;
    else if (!/[\uFEFF\u200B-\u200F\u2060]/u.test(sign)) return indent;
  }
  return indent;
}
