import { foldName } from '../model/names.ts';

/** Names that Windows gives to devices, whatever extension follows. */
const RESERVED = /^(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])$/i;

/** In bytes of UTF-8, so that name and extension fit the 255 of the usual file systems with room for a number. */
const STEM_BYTES = 120;

/**
 * A file name built from letters, digits, marks, spaces and `_-()` only, valid on Windows, macOS and Linux.
 * @param suffix what the file shows of the map, such as `ranking`; may be empty
 * @param extension without the dot, letters, digits and hyphens
 */
export function exportFileName(title: string, suffix: string, extension: string): string {
  const end = suffix === '' ? '' : ` ${allowed(suffix)}`;
  const stem = shortened(allowed(title), STEM_BYTES) || 'workflow';
  const name = `${RESERVED.test(stem) ? `${stem}_` : stem}${end}`;
  return `${name}.${extension.replace(/[^A-Za-z0-9-]/g, '')}`;
}

/** The text with everything outside the allow-list as a space. Letters are composed, as most systems expect. */
function allowed(text: string): string {
  return foldName(text.normalize('NFC').replace(/[^\p{L}\p{N}\p{M} _()-]/gu, ' '));
}

function shortened(text: string, bytes: number): string {
  let room = bytes;
  let kept = '';
  for (const character of text) {
    room -= bytesOf(character);
    if (room < 0) break;
    kept += character;
  }
  return kept.trim();
}

function bytesOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x1_0000 ? 3 : 4;
}
