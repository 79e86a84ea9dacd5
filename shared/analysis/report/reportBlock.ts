import type { CardEntry } from '../cardEntry.ts';
import type { HeatBin } from '../heatBin.ts';
import type { HandoffPage } from './handoffPage.ts';

/** One cell of a table on paper. A bar shows a share of 0–1 beside its number; `bin` gives it the colour of a heat. */
export type ReportCell =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'missing'; readonly text: string }
  | { readonly kind: 'bar'; readonly text: string; readonly share: number; readonly bin: HeatBin | null };

export interface ReportColumn {
  readonly title: string;
  /** How much of the page it takes; texts share what the others leave. */
  readonly width: 'digits' | 'number' | 'bar' | 'word' | 'name' | 'text';
}

/** A table of which the first cell of a row names it. */
export interface ReportTable {
  /** What it lists, for readers who cannot see it. */
  readonly caption: string;
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly (readonly ReportCell[])[];
}

/** What the numbers of a picture stand for. */
export interface ReportLegend {
  readonly title: string;
  readonly items: readonly { readonly number: number; readonly text: string }[];
}

/** A drawing of the map. */
export type ReportPicture = 'map' | 'matrix' | 'quadrant' | 'pareto';

/** A piece of a chapter, in the order in which it is read. */
export type ReportBlock =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'sentence'; readonly text: string }
  | { readonly kind: 'missing'; readonly text: string }
  | { readonly kind: 'entries'; readonly entries: readonly CardEntry[] }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly table: ReportTable }
  /** Set in two columns under the picture. */
  | { readonly kind: 'legends'; readonly legends: readonly ReportLegend[] }
  | { readonly kind: 'picture'; readonly of: ReportPicture }
  /** Fills a page by itself. */
  | { readonly kind: 'handoff'; readonly page: HandoffPage };

export function heading(text: string): ReportBlock {
  return { kind: 'heading', text };
}

export function sentence(text: string): ReportBlock {
  return { kind: 'sentence', text };
}

/** A part that is not there, said in its place. */
export function missing(text: string): ReportBlock {
  return { kind: 'missing', text };
}

export function entries(list: readonly CardEntry[]): ReportBlock {
  return { kind: 'entries', entries: list };
}

export function list(items: readonly string[]): ReportBlock {
  return { kind: 'list', items };
}

export function picture(of: ReportPicture): ReportBlock {
  return { kind: 'picture', of };
}

/** The table, or without any row the sentence that says so. */
export function table(content: ReportTable, empty: string): ReportBlock {
  return content.rows.length === 0 ? missing(empty) : { kind: 'table', table: content };
}

export function textCell(text: string): ReportCell {
  return { kind: 'text', text };
}

/** What is known as text, else the words for what is not. */
export function cell(text: string | null, unknown: string): ReportCell {
  return text === null || text === '' ? { kind: 'missing', text: unknown } : { kind: 'text', text };
}

export function barCell(text: string, share: number, bin: HeatBin | null = null): ReportCell {
  return { kind: 'bar', text, share, bin };
}
