import type { MeasureName } from '../../model/measures.ts';
import { readMeasure } from './readMeasure.ts';

/** What came of cells that were pasted onto a row of fields. */
export type MeasureColumn =
  | { readonly kind: 'values'; readonly values: readonly (readonly [name: MeasureName, value: number])[] }
  | { readonly kind: 'refused'; readonly sentence: string };

/** The cells of a column or row of a spreadsheet; null for a text that is a single one. */
export function pastedCells(text: string): readonly string[] | null {
  const cells = text.replace(/(\r?\n)+$/, '').split(/\r?\n|\t/);
  return cells.length > 1 ? cells.map((cell) => cell.trim()) : null;
}

/** Reads cells as the values of these measures in turn. An empty cell leaves its measure as it is; one that cannot be
 * read refuses them all, and so do more cells than measures. */
export function readMeasureColumn(cells: readonly string[], names: readonly MeasureName[]): MeasureColumn {
  if (cells.length > names.length) {
    const room = names.length === 1 ? 'one field' : `${names.length} fields`;
    return { kind: 'refused', sentence: `${cells.length} values were pasted, and ${room} follow from here.` };
  }
  const values: (readonly [MeasureName, number])[] = [];
  for (const [index, name] of names.slice(0, cells.length).entries()) {
    const reading = readMeasure(name, cells[index] ?? '');
    if (reading.kind === 'refused') {
      return { kind: 'refused', sentence: `Value ${index + 1}: ${reading.sentence} Nothing was pasted.` };
    }
    if (reading.kind === 'value') values.push([name, reading.value]);
  }
  return { kind: 'values', values };
}
