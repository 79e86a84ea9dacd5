import type { CardEntry } from '../analysis/cardEntry.ts';
import type { HandoffPage } from '../analysis/report/handoffPage.ts';
import { type FittedTexts, fitTexts } from './fitTexts.ts';
import type { PageRoom } from './mapTiles.ts';
import { wrapText } from './wrapText.ts';

/** Sizes of the page of a handoff, in points; the style sheet gives the same. */
export const handoffPageMeasures = {
  titleSize: 17,
  titleLine: 20.5,
  afterTitle: 6,
  /** Where the handoff stands in words, and beside it its place on the map. */
  headHeight: 78,
  headText: 182,
  fontSize: 9,
  line: 11.5,
  /** Above a heading, with it, and under it. */
  heading: 17.5,
  columnGap: 16,
  /** The record and what is to be settled take so much of the width. */
  leftShare: 0.46,
  recordLabel: 84,
  measureLabel: 98,
  figureLabel: 114,
  labelGap: 6,
} as const;

const measures = handoffPageMeasures;
/** So many lines at least are kept for what is to be settled, and, where each measure and figure has one, for comments. */
const KEPT_LINES = 3;
const TITLE_LINES = 2;
/** The widths of letters are those of a lighter weight than the title's. */
const TITLE_SAFETY = 0.9;

export interface FittedEntry {
  readonly entry: CardEntry;
  /** With a line feed after every line. */
  readonly text: string;
}

/** A list that may not have room for all. */
export interface FittedList {
  readonly texts: readonly string[];
  /** How many were left out. */
  readonly left: number;
}

/** What of a handoff's page stands on it. */
export interface FittedHandoffPage {
  readonly title: string;
  readonly columns: { readonly left: number; readonly right: number };
  readonly record: readonly FittedEntry[];
  readonly measures: readonly FittedEntry[];
  /** Where the measures come from, across the column; empty where nothing is measured. */
  readonly sources: string;
  readonly figures: readonly FittedEntry[];
  readonly toSettle: FittedList;
  readonly comments: FittedList | null;
  /** How many texts end in an ellipsis. */
  readonly shortened: number;
}

/**
 * Shortens what is known about a handoff to what one page holds under a scorecard of the given height. Record and
 * measures come first; what they leave goes to what is to be settled, and to comments.
 */
export function fitHandoffPage(
  page: HandoffPage,
  title: string,
  room: PageRoom,
  scorecardHeight: number,
): FittedHandoffPage {
  const heading = wrapText(title, room.width * TITLE_SAFETY, measures.titleSize, TITLE_LINES);
  const above =
    heading.lines.length * measures.titleLine + measures.afterTitle + measures.headHeight + scorecardHeight;
  // The last line says how many texts are shortened.
  const height = room.height - above - measures.line;
  const inner = room.width - measures.columnGap;
  const columns = { left: inner * measures.leftShare, right: inner * (1 - measures.leftShare) };
  const left = fitLeft(page, columns.left, height);
  const right = fitRight(page, columns.right, height);
  return {
    title: heading.lines.join('\n'),
    columns,
    ...left.shown,
    ...right.shown,
    shortened: Number(heading.shortened) + left.shortened + right.shortened,
  };
}

function fitLeft({ record, toSettle }: HandoffPage, width: number, height: number) {
  const lines = linesIn(height, 2);
  const kept = Math.min(KEPT_LINES, allLines(toSettle, width, lines));
  const entries = fitEntries(record, width, measures.recordLabel, lines - kept);
  const settled = fitTexts(toSettle, roomOf(width, lines - entries.fitted.lines));
  return {
    shown: { record: entries.shown, toSettle: { texts: settled.texts, left: settled.left } },
    shortened: entries.fitted.shortened + settled.shortened,
  };
}

function fitRight(page: HandoffPage, width: number, height: number) {
  const { entries, sources } = page.measures;
  const isMeasured = entries.length > 0;
  const lines = linesIn(height, isMeasured ? 3 : 2);
  const remarks = page.comments?.map(({ from, text }) => `${from}: ${text}`) ?? [];
  const least = isMeasured ? entries.length + 1 : 1;
  const spare = lines - least - (isMeasured ? page.figures.length : 0);
  const kept = Math.max(1, Math.min(KEPT_LINES, spare, allLines(remarks, width, lines)));
  const figures = fitEntries(
    isMeasured ? page.figures : [],
    width,
    measures.figureLabel,
    lines - kept - least,
  );
  const used = figures.fitted.lines;
  const given = fitEntries(entries, width, measures.measureLabel, lines - kept - used - Number(isMeasured));
  const above = used + Math.max(1, given.fitted.lines);
  const origin = fitTexts(isMeasured ? [sources] : [], roomOf(width, lines - kept - above));
  const comments = fitTexts(remarks, roomOf(width, lines - above - origin.lines));
  return {
    shown: {
      measures: given.shown,
      sources: origin.texts[0] ?? '',
      figures: figures.shown,
      comments: page.comments && { texts: comments.texts, left: comments.left },
    },
    shortened: given.fitted.shortened + origin.shortened + figures.fitted.shortened + comments.shortened,
  };
}

/** Lines of text in a column of this height under so many headings. */
function linesIn(height: number, headings: number): number {
  return Math.max(0, Math.floor((height - headings * measures.heading) / measures.line));
}

function roomOf(width: number, lines: number) {
  return { width, fontSize: measures.fontSize, lines };
}

/** How many of the lines the texts would take. */
function allLines(texts: readonly string[], width: number, lines: number): number {
  return fitTexts(texts, roomOf(width, lines)).lines;
}

function fitEntries(
  entries: readonly CardEntry[],
  width: number,
  label: number,
  lines: number,
): { readonly shown: readonly FittedEntry[]; readonly fitted: FittedTexts } {
  const texts = entries.map(({ text }) => text);
  const fitted = fitTexts(texts, roomOf(width - label - measures.labelGap, lines));
  const shown = entries.flatMap((entry, place) => {
    const text = fitted.texts[place];
    return text === undefined ? [] : [{ entry, text }];
  });
  return { shown, fitted };
}
