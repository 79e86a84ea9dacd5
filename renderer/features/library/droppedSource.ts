import { UserError } from '../../../shared/contract/outcome.ts';
import type { ImportSource } from '../../state/libraryStore.ts';

/** The largest file that is read, in bytes. */
export const FILE_LIMIT = 64_000_000;

type DroppedFile = Pick<File, 'name' | 'size' | 'arrayBuffer'>;

/** A dropped file as something to import. Reading refuses what is too large or of another kind. */
export function droppedSource(file: DroppedFile): ImportSource {
  return { name: file.name, readText: () => readText(file) };
}

async function readText(file: DroppedFile): Promise<string> {
  if (!/\.(baton|baton-scores|bpmn|xml)$/i.test(file.name)) {
    throw new UserError(
      'refused-file',
      'Baton reads .baton, .baton-scores and .bpmn files. Nothing was changed.',
    );
  }
  if (file.size > FILE_LIMIT) {
    const size = Math.ceil(file.size / 1_000_000);
    throw new UserError(
      'refused-file',
      `The file has ${size} MB; Baton reads files of up to 64 MB. Nothing was changed.`,
    );
  }
  return decodeText(await readBytes(file));
}

async function readBytes(file: DroppedFile): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (cause) {
    const sentence = 'The file could not be read. Check that it is still there.';
    throw new UserError('refused-file', sentence, { cause });
  }
}

/** UTF-8, unless a byte order mark or the XML declaration says otherwise. */
function decodeText(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    const line = encoding.toLowerCase() === 'utf-8' ? ` (line ${firstBadLine(bytes)})` : '';
    const what = `The file holds bytes that are no ${encoding.toUpperCase()} text${line}`;
    const sentence = `${what}. Nothing was changed. Save or export it again as UTF-8.`;
    throw new UserError('refused-file', sentence, { cause });
  }
}

function encodingOf(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  if (head.startsWith('ÿþ')) return 'utf-16le';
  if (head.startsWith('þÿ')) return 'utf-16be';
  return /^(?:ï»¿)?<\?xml[^>]*\bencoding=["']([A-Za-z0-9._-]+)["']/.exec(head)?.[1] ?? 'utf-8';
}

/** Lines count from 1. */
function firstBadLine(bytes: Uint8Array): number {
  const text = new TextDecoder('utf-8').decode(bytes);
  return text.slice(0, text.indexOf('\u{fffd}')).split('\n').length;
}
