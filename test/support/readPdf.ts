import { type PdfObjects, pdfObjects } from './pdfObjects.ts';
import { pdfText, unescaped, utf16 } from './pdfText.ts';

export interface PdfPage {
  /** Points: 72 to the inch. */
  readonly width: number;
  readonly height: number;
  /** In the order in which it is drawn, white space folded. */
  readonly text: string;
}

export interface PdfFont {
  readonly name: string;
  readonly isEmbedded: boolean;
}

export interface PdfDocument {
  readonly title: string;
  readonly pages: readonly PdfPage[];
  /** The outline's entries, in their order. */
  readonly outline: readonly string[];
  /** Marked as tagged, with a tree of its parts and a language. */
  readonly isTagged: boolean;
  /** Names of the tags that the tree uses, such as `H1`, `Table`, `Figure`. */
  readonly tags: ReadonlySet<string>;
  /** The words that stand for pictures. */
  readonly alternatives: readonly string[];
  /** Every font used, and whether its shapes are in the document. */
  readonly fonts: readonly PdfFont[];
  /** How many pictures are made of pixels. */
  readonly pixelPictures: number;
}

/** Reads what Chromium writes: plain numbered objects, streams deflated or not. Other writers' files are not understood. */
export function readPdf(bytes: Uint8Array): PdfDocument {
  const objects = pdfObjects(Buffer.from(bytes));
  const all = [...objects.values()].map(({ dictionary }) => dictionary);
  const catalog = all.find((text) => /\/Type \/Catalog\b/.test(text)) ?? '';
  const info = all.find((text) => /\/Producer/.test(text)) ?? '';
  return {
    title: stringOf(info, 'Title') ?? '',
    pages: all.filter((text) => /\/Type \/Page\b/.test(text)).map((page) => readPage(objects, page)),
    outline: all.filter(isOutlineEntry).map((text) => stringOf(text, 'Title') ?? ''),
    isTagged: /\/Marked true/.test(catalog) && /\/StructTreeRoot \d/.test(catalog) && /\/Lang/.test(catalog),
    tags: new Set(all.filter((text) => /\/S \/\w+/.test(text) && /\/P \d/.test(text)).map(tagOf)),
    alternatives: all.flatMap((text) => stringOf(text, 'Alt') ?? []),
    fonts: all.filter(isFont).map((text) => readFont(objects, text)),
    pixelPictures: all.filter((text) => /\/Subtype \/Image\b/.test(text)).length,
  };
}

function readPage(objects: PdfObjects, page: string): PdfPage {
  const [left = 0, bottom = 0, right = 0, top = 0] = (/\/MediaBox \[([^\]]+)\]/.exec(page)?.[1] ?? '')
    .trim()
    .split(/\s+/)
    .map(Number);
  const contents = [...(/\/Contents \[?([\d R]+)/.exec(page)?.[1]?.matchAll(/(\d+) 0 R/g) ?? [])];
  const text = contents.map(([, id]) => pdfText(objects, objects.get(Number(id)), page)).join(' ');
  return { width: right - left, height: top - bottom, text: text.replace(/\s+/g, ' ').trim() };
}

/** A text value: in brackets, or UTF-16 in hexadecimal. */
function stringOf(dictionary: string, key: string): string | null {
  const [, plain, coded] =
    new RegExp(`/${key} (?:\\(((?:\\\\.|[^\\\\)])*)\\)|<FEFF([0-9A-Fa-f]+)>)`).exec(dictionary) ?? [];
  if (coded !== undefined) return utf16(coded);
  return plain === undefined ? null : unescaped(plain);
}

function isOutlineEntry(dictionary: string): boolean {
  return /\/Title/.test(dictionary) && /\/Parent \d/.test(dictionary) && /\/Dest|\/A\b/.test(dictionary);
}

function tagOf(dictionary: string): string {
  return /\/S \/(\w+)/.exec(dictionary)?.[1] ?? '';
}

/** A composite font is known by its part that has the shapes. */
function isFont(dictionary: string): boolean {
  return /\/Type \/Font\b/.test(dictionary) && !/\/Subtype \/Type0\b/.test(dictionary);
}

/** The shapes are drawn in the font itself, or lie in a font file in the document. */
function readFont(objects: PdfObjects, font: string): PdfFont {
  const id = Number(/\/FontDescriptor (\d+) 0 R/.exec(font)?.[1]);
  const descriptor = objects.get(id)?.dictionary ?? '';
  const name = /\/FontName \/(?:[A-Z]+\+)?(\S+)/.exec(descriptor)?.[1];
  return {
    name: name ?? 'unnamed',
    isEmbedded: /\/CharProcs/.test(font) || /\/FontFile\d? /.test(descriptor),
  };
}
