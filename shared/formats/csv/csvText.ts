import papaparse from 'papaparse';

/** A cell: a number stays a number, and what is not known is empty. */
export type Cell = string | number | null;

/**
 * What a spreadsheet would take for a formula: one of `= + - @`, ASCII or full width, at the start of a text or after
 * white space there, whatever follows; and a leading tab or line break itself.
 */
const FORMULA = /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/u;

/** A table as CSV (RFC 4180). Text that a spreadsheet would run as a formula gets an apostrophe before it. */
export function csvText(fields: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const table = { fields: [...fields], data: rows.map((row) => [...row]) };
  return `${papaparse.unparse(table, { escapeFormulae: FORMULA })}\r\n`;
}

/** To three decimals. */
export function rounded(value: number | null): number | null {
  return value === null ? null : Math.round(value * 1_000) / 1_000;
}
