/** One row of the text: a line, or the cells of a line of a table. */
export interface OutlineRow {
  /** The line it begins on, from 1. */
  readonly number: number;
  readonly text: string;
  /** null where the text is not a table. */
  readonly cells: readonly string[] | null;
}

/** Further cells of a row stay together in the last. */
const MOST_CELLS = 200;
/** The sign or number of a list and the tab after it, as word processors copy them; U+F0B7 and its like are signs of their symbol fonts. */
const LIST_MARK =
  /^([ \t]*)(?:[-*+·o–—•‣◦▪●○■➤§\uF000-\uF0FF]|\d{1,4}(?:\.\d{1,4}){0,8}[.)]|\d{1,4}(?:\.\d{1,4}){1,8}|[a-z][.)]|[ivx]{1,5}[.)]|\([a-z\d]{1,3}\))[ ]?\t[ \t]*/iu;
const LINE_BREAK = /\r\n|[\n\r\v\u2028\u2029]/u;
/** Of a cell in quotes; a quote that is not closed by then is a character like any other. */
const LONGEST_CELL_LINES = 20;

/**
 * The rows of a text that say something. It is a table when its first row has a tab inside, or stands between bars; the
 * tab after the sign of a list makes none.
 */
export function outlineRows(text: string): OutlineRow[] {
  const lines = withoutListMarks(text.split(LINE_BREAK));
  const first = lines.find(saysSomething) ?? '';
  if (hasInnerTab(first)) return tabRows(lines);
  const isBarTable = isBarred(first);
  return lines.flatMap((line, index) => {
    if (!saysSomething(line)) return [];
    return [
      {
        number: index + 1,
        text: line,
        cells: isBarTable && isBarred(line) ? barCells(line) : tabCells(line),
      },
    ];
  });
}

/** A table that begins otherwise may have a column of numbers: it keeps them. */
function withoutListMarks(lines: readonly string[]): readonly string[] {
  const first = lines.find(saysSomething) ?? '';
  if (hasInnerTab(first) && !LIST_MARK.test(first)) return lines;
  return lines.map((line) => line.replace(LIST_MARK, '$1'));
}

/** Rows of tab-separated cells. A cell in quotes may hold tabs, quotes and line breaks, as spreadsheets copy them. */
function tabRows(lines: readonly string[]): OutlineRow[] {
  const rows: OutlineRow[] = [];
  for (let at = 0; at < lines.length; ) {
    const length = lines[at]?.includes('"') ? rowLength(lines, at) : 1;
    const text = lines.slice(at, at + length).join('\n');
    if (saysSomething(text)) rows.push({ number: at + 1, text, cells: splitCells(text) });
    at += length;
  }
  return rows;
}

/** How many lines the row beginning here covers: more than one where a cell in quotes goes on. */
function rowLength(lines: readonly string[], at: number): number {
  let isOpen = false;
  for (let length = 1; length <= LONGEST_CELL_LINES && at + length <= lines.length; length += 1) {
    isOpen = endsInQuotes(lines[at + length - 1] ?? '', isOpen);
    if (!isOpen) return length;
  }
  return 1;
}

function endsInQuotes(line: string, wasOpen: boolean): boolean {
  let isOpen = wasOpen;
  let isCellStart = !wasOpen;
  for (const sign of line) {
    if (sign === '"' && (isOpen || isCellStart)) isOpen = !isOpen;
    else if (!isOpen) isCellStart = sign === '\t';
  }
  return isOpen;
}

function splitCells(text: string): string[] {
  const cells: string[] = [];
  const quoted = /"((?:[^"]|"")*)"(?=\t|$)/uy;
  for (let at = 0; at <= text.length; ) {
    quoted.lastIndex = at;
    const found = text[at] === '"' ? quoted.exec(text) : null;
    const tab = cells.length < MOST_CELLS ? text.indexOf('\t', found ? quoted.lastIndex : at) : -1;
    const end = tab === -1 ? text.length : tab;
    cells.push(
      found && quoted.lastIndex === end ? (found[1] ?? '').replaceAll('""', '"') : text.slice(at, end),
    );
    at = end + 1;
  }
  return cells;
}

/** A line of an outline may still have its lane and its step in two cells. */
function tabCells(line: string): readonly string[] | null {
  return hasInnerTab(line) ? line.trimStart().split('\t') : null;
}

function hasInnerTab(line: string): boolean {
  return line.trimStart().includes('\t');
}

function isBarred(line: string): boolean {
  return /^\|.*\|$/su.test(line.trim()) && line.trim().length > 2;
}

function barCells(line: string): string[] {
  const cells = line.trim().slice(1, -1).split('|');
  const rest = cells.slice(MOST_CELLS).join('|');
  return [...cells.slice(0, MOST_CELLS), ...(rest ? [rest] : [])].map((cell) => cell.trim());
}

function saysSomething(line: string): boolean {
  return /\S/u.test(line);
}
