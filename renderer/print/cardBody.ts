import type { CardEntry } from '../../shared/analysis/cardEntry.ts';
import { type CardMetric, metricRoleNames } from '../../shared/analysis/cardMetrics.ts';
import type { CardSection } from '../../shared/analysis/cardSections.ts';
import type { DecisionCard } from '../../shared/analysis/decisionCard.ts';
import type { Span } from './paginate.ts';

/** A row of the table of metrics: a metric, or the sentence that says which one is missing. */
export type MetricRow =
  | { readonly kind: 'metric'; readonly metric: CardMetric }
  | { readonly kind: 'missing'; readonly entry: CardEntry };

export type BodyItem =
  /** One entry, or several short ones that share a line. */
  | { readonly kind: 'entries'; readonly entries: readonly CardEntry[] }
  | { readonly kind: 'row'; readonly row: MetricRow };

/** A part of the card that stands in the two columns. */
export interface BodySection {
  readonly id: CardSection['id'];
  readonly title: string;
  readonly items: readonly BodyItem[];
}

/** What stands above the columns, and what stands below them. */
const outsideColumns: ReadonlySet<CardSection['id']> = new Set([
  'decision',
  'workflow',
  'handoff',
  'signOff',
]);

export function cardBody(card: DecisionCard): readonly BodySection[] {
  return card.sections
    .filter(({ id }) => !outsideColumns.has(id))
    .map(({ id, title, entries }) => ({
      id,
      title,
      items:
        id === 'metrics'
          ? metricRows(card.metrics, entries).map((row) => ({ kind: 'row', row }))
          : sharedLines(entries).map((shared) => ({ kind: 'entries', entries: shared })),
    }));
}

/** The characters that surely fit beside a label, and those that part two entries there. */
const LINE_LENGTH = 40;
const GAP_LENGTH = 3;

/** Puts short entries that follow each other on one line; the first label stands before it. */
function sharedLines(entries: readonly CardEntry[]): readonly (readonly CardEntry[])[] {
  const lines: CardEntry[][] = [];
  let length = LINE_LENGTH;
  for (const entry of entries) {
    const line = lines.at(-1);
    const more = length + GAP_LENGTH + entry.label.length + 1 + entry.text.length;
    const isShared = line !== undefined && entry.kind === 'text' && more <= LINE_LENGTH;
    if (isShared) line.push(entry);
    else lines.push([entry]);
    const own = entry.kind === 'missing' ? LINE_LENGTH : entry.text.length;
    length = isShared ? more : own;
  }
  return lines;
}

export function sectionOf(card: DecisionCard, id: CardSection['id']): readonly CardEntry[] {
  return card.sections.find((section) => section.id === id)?.entries ?? [];
}

function metricRows(metrics: readonly CardMetric[], entries: readonly CardEntry[]): readonly MetricRow[] {
  const lacking = (role: CardMetric['role']): readonly MetricRow[] =>
    metrics.some((metric) => metric.role === role)
      ? []
      : entries
          .filter(({ kind, label }) => kind === 'missing' && label === metricRoleNames[role])
          .map((entry) => ({ kind: 'missing', entry }));
  return [
    ...lacking('lever'),
    ...metrics.map((metric) => ({ kind: 'metric', metric }) as const),
    ...lacking('guardrail'),
  ];
}

/** What a column shows of one item: its text from one offset to another. */
export interface ItemSlice {
  readonly index: number;
  readonly start: number;
  /** Null for the end of the text. */
  readonly end: number | null;
}

/** What a column shows of one section. */
export interface SectionPart {
  readonly section: number;
  /** True when the section began in an earlier column. */
  readonly continued: boolean;
  readonly items: readonly ItemSlice[];
}

/** The parts of the sections that lie in a span; `counts` holds the number of items of each section. */
export function partsOf({ from, to }: Span, counts: readonly number[]): readonly SectionPart[] {
  const parts: SectionPart[] = [];
  for (const [section, count] of counts.entries()) {
    if (section < from.section || section > to.section) continue;
    const first = section === from.section ? from.item : 0;
    const last = section < to.section ? count - 1 : to.offset > 0 ? to.item : to.item - 1;
    const items: ItemSlice[] = [];
    for (let index = first; index <= last; index += 1) {
      items.push({
        index,
        start: section === from.section && index === from.item ? from.offset : 0,
        end: section === to.section && index === to.item ? to.offset : null,
      });
    }
    const continued = section === from.section && (from.item > 0 || from.offset > 0);
    if (items.length > 0) parts.push({ section, continued, items });
  }
  return parts;
}
