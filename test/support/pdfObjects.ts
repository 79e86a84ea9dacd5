import { inflateSync } from 'node:zlib';

/** One numbered object of a PDF: its dictionary as it is written, and the bytes of its stream. */
export interface PdfObject {
  readonly dictionary: string;
  readonly content: Buffer | null;
}

export type PdfObjects = ReadonlyMap<number, PdfObject>;

/** Number -> object, for files of plain numbered objects whose streams are deflated or not at all packed. */
export function pdfObjects(file: Buffer): PdfObjects {
  const text = file.toString('latin1');
  const objects = new Map<number, PdfObject>();
  const start = /(\d+) 0 obj\s*/g;
  for (let match = start.exec(text); match; match = start.exec(text)) {
    const from = match.index + match[0].length;
    const end = text.indexOf('endobj', from);
    const head = /^<<[\s\S]*?>>\s*stream\r?\n/.exec(text.slice(from, end))?.[0];
    const length = Number(/\/Length (\d+)/.exec(head ?? '')?.[1] ?? Number.NaN);
    if (head === undefined || Number.isNaN(length)) {
      objects.set(Number(match[1]), { dictionary: text.slice(from, end), content: null });
      start.lastIndex = end;
      continue;
    }
    const raw = file.subarray(from + head.length, from + head.length + length);
    const content = /\/FlateDecode/.test(head) ? inflateSync(raw) : raw;
    objects.set(Number(match[1]), { dictionary: head, content });
    start.lastIndex = from + head.length + length;
  }
  return objects;
}
