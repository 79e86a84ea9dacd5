import { UserError } from '../../../shared/contract/outcome.ts';

const NEW_LINE = 0x0a;

/**
 * The text in the bytes: by byte order mark, else by the encoding that an XML declaration names, else UTF-8.
 * @throws UserError with the line of the first byte that is no such text.
 */
export function decodeText(bytes: Uint8Array, fileName: string): string {
  const encoding = encodingOf(bytes);
  const decoder = decoderFor(encoding, fileName);
  try {
    return decoder.decode(bytes);
  } catch (cause) {
    if (bytes.includes(0)) {
      const sentence = `${fileName} is not a text file. Nothing was changed. Choose another file.`;
      throw new UserError('refused-file', sentence, { cause });
    }
    const line = decoder.encoding === 'utf-8' ? ` (line ${firstBadLine(bytes)})` : '';
    const what = `${fileName} holds bytes that are no ${encoding.toUpperCase()} text${line}`;
    throw new UserError('refused-file', `${what}. Nothing was changed. Save or export it again as UTF-8.`, {
      cause,
    });
  }
}

function decoderFor(encoding: string, fileName: string): InstanceType<typeof TextDecoder> {
  try {
    return new TextDecoder(encoding, { fatal: true });
  } catch (cause) {
    const what = `${fileName} says that it is written in “${encoding}”, which Baton cannot read`;
    throw new UserError('refused-file', `${what}. Nothing was changed. Export it again as UTF-8.`, { cause });
  }
}

const marks: readonly (readonly [mark: readonly number[], encoding: string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
  // Without a mark, the first sign of XML or JSON still shows the order of the bytes.
  [[0x3c, 0x00], 'utf-16le'],
  [[0x00, 0x3c], 'utf-16be'],
  [[0x7b, 0x00], 'utf-16le'],
  [[0x00, 0x7b], 'utf-16be'],
];

function encodingOf(bytes: Uint8Array): string {
  const marked = marks.find(([mark]) => mark.every((byte, index) => bytes[index] === byte));
  if (marked) return marked[1];
  const start = Buffer.from(bytes.subarray(0, 300)).toString('latin1');
  const declared = /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([A-Za-z][A-Za-z0-9._-]*)["']/.exec(start)?.[1];
  // A declaration that can be read byte by byte is not in UTF-16, whatever it says of itself.
  return declared === undefined || /^(utf-16|ucs|utf-32|iso-10646)/i.test(declared) ? 'utf-8' : declared;
}

/** No byte of a longer character is a line feed, so every line can be tried alone. Lines count from 1. */
function firstBadLine(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const end = bytes.indexOf(NEW_LINE, start);
    const stop = end === -1 ? bytes.length : end + 1;
    try {
      decoder.decode(bytes.subarray(start, stop));
    } catch {
      return line;
    }
    start = stop;
  }
  return line;
}
