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
  if (!/\.(baton|bpmn|xml)$/i.test(file.name)) {
    throw new UserError('refused-file', 'Baton reads .baton and .bpmn files. Nothing was changed.');
  }
  if (file.size > FILE_LIMIT) {
    const size = Math.ceil(file.size / 1_000_000);
    throw new UserError(
      'refused-file',
      `The file has ${size} MB; Baton reads files of up to 64 MB. Nothing was changed.`,
    );
  }
  try {
    return decodeText(new Uint8Array(await file.arrayBuffer()));
  } catch (error) {
    const sentence = 'The file could not be read. Check that it is still there and that it is text.';
    throw new UserError('refused-file', sentence, { cause: error });
  }
}

/** UTF-8, unless a byte order mark or the XML declaration says otherwise. */
function decodeText(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  if (head.startsWith('ÿþ')) return new TextDecoder('utf-16le', { fatal: true }).decode(bytes);
  if (head.startsWith('þÿ')) return new TextDecoder('utf-16be', { fatal: true }).decode(bytes);
  const declared = /^(?:ï»¿)?<\?xml[^>]*\bencoding=["']([A-Za-z0-9._-]+)["']/.exec(head)?.[1];
  return new TextDecoder(declared ?? 'utf-8', { fatal: true }).decode(bytes);
}
