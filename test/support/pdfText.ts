import type { PdfObject, PdfObjects } from './pdfObjects.ts';

/**
 * The text that a stream draws, by the tables that its fonts carry for readers and searching. Every new line of text
 * begins with a space.
 */
export function pdfText(objects: PdfObjects, stream: PdfObject | undefined, resources: string): string {
  let font = new Map<string, string>();
  let actual: string | null = null;
  let text = '';
  for (const match of stream?.content?.toString('latin1').matchAll(operations) ?? []) {
    const { fontName, shown, drawn, plain, coded } = match.groups ?? {};
    if (fontName) font = charactersOf(objects, objectNamed(objects, resources, fontName));
    else if (plain !== undefined || coded) actual = coded ? utf16(coded) : unescaped(plain ?? '');
    else if (shown && actual === null) text += decode(shown, font);
    else if (match[0] === 'Tm') text += ' ';
    else if (match[0] === 'EMC') {
      text += actual ?? '';
      actual = null;
    } else if (drawn) {
      const inner = objectNamed(objects, resources, drawn);
      if (/\/Subtype \/Form/.test(inner?.dictionary ?? ''))
        text += pdfText(objects, inner, inner?.dictionary ?? '');
    }
  }
  return text;
}

/** What matters in a stream of drawing: fonts, shown codes, new lines, drawn parts, and words given in place of shapes. */
const operations =
  /\/(?<fontName>\w+) [\d.]+ Tf|<(?<shown>[0-9A-Fa-f]+)>(?= Tj)|\bTm\b|\/(?<drawn>\w+) Do\b|\/ActualText (?:\((?<plain>(?:\\.|[^\\)])*)\)|<FEFF(?<coded>[0-9A-Fa-f]+)>)|\bEMC\b/g;

function objectNamed(objects: PdfObjects, resources: string, name: string): PdfObject | undefined {
  return objects.get(Number(new RegExp(`/${name} (\\d+) 0 R`).exec(resources)?.[1]));
}

/** Code in hexadecimal -> characters, from the font's table for readers and searching. */
function charactersOf(objects: PdfObjects, font: PdfObject | undefined): Map<string, string> {
  const table = objects.get(Number(/\/ToUnicode (\d+) 0 R/.exec(font?.dictionary ?? '')?.[1]));
  const text = table?.content?.toString('latin1') ?? '';
  const characters = new Map<string, string>();
  for (const [, block = ''] of text.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, code = '', means = ''] of block.matchAll(/<(\w+)> <(\w+)>/g))
      characters.set(code.toUpperCase(), utf16(means));
  for (const [, block = ''] of text.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, first = '', last = '', means = ''] of block.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g))
      for (let code = Number.parseInt(first, 16); code <= Number.parseInt(last, 16); code += 1)
        characters.set(
          hex(code, first.length),
          utf16(hex(Number.parseInt(means, 16) + code - Number.parseInt(first, 16), means.length)),
        );
  return characters;
}

/** A text in brackets, without the signs that keep brackets apart. */
export function unescaped(text: string): string {
  return text.replace(/\\(.)/g, '$1');
}

function decode(codes: string, characters: ReadonlyMap<string, string>): string {
  const width = characters.keys().next().value?.length ?? 2;
  return (codes.toUpperCase().match(new RegExp(`.{${width}}`, 'g')) ?? [])
    .map((code) => characters.get(code) ?? '\u{fffd}')
    .join('');
}

function hex(value: number, width: number): string {
  return value.toString(16).toUpperCase().padStart(width, '0');
}

/** Characters from UTF-16, big end first, in hexadecimal. */
export function utf16(digits: string): string {
  return Buffer.from(digits, 'hex').swap16().toString('utf16le');
}
