import { describe, expect, it } from 'vitest';
import { droppedSource, FILE_LIMIT } from '../../../../renderer/features/library/droppedSource.ts';

function file(name: string, bytes: Uint8Array<ArrayBuffer>, size = bytes.length) {
  return { name, size, arrayBuffer: () => Promise.resolve(bytes.buffer) };
}

async function read(dropped: ReturnType<typeof file>): Promise<string> {
  const source = droppedSource(dropped);
  if (!('readText' in source)) throw new Error('A dropped file is read by the page.');
  return source.readText();
}

const utf8 = (text: string) => new TextEncoder().encode(text);
const bytesOf = (...bytes: number[]) => new Uint8Array(bytes);

describe('[WI66] files dropped on the window', () => {
  it('are read as UTF-8', async () => {
    expect(await read(file('map.baton', utf8('Angebot → Auftrag')))).toBe('Angebot → Auftrag');
  });

  it('are read by the encoding that the XML declaration names', async () => {
    const declared = utf8('<?xml version="1.0" encoding="ISO-8859-1"?><a>');
    // 0xE9 is é in Latin 1 and no character at all in UTF-8.
    expect(await read(file('map.bpmn', bytesOf(...declared, 0xe9)))).toMatch(/<a>é$/);
  });

  it('are read by their byte order mark', async () => {
    expect(await read(file('map.bpmn', bytesOf(0xff, 0xfe, 0x41, 0x00)))).toBe('A');
    expect(await read(file('map.bpmn', bytesOf(0xfe, 0xff, 0x00, 0x41)))).toBe('A');
  });

  it('are refused over 64 MB without being read', async () => {
    const unread = {
      name: 'huge.bpmn',
      size: FILE_LIMIT + 1,
      arrayBuffer: () => Promise.reject(new Error('It was read.')),
    };
    await expect(read(unread)).rejects.toThrow('The file has 65 MB; Baton reads files of up to 64 MB.');
    await expect(read({ ...unread, size: FILE_LIMIT })).rejects.toThrow('could not be read');
  });

  it('are refused when they are of another kind, or no text', async () => {
    await expect(read(file('photo.png', bytesOf(1)))).rejects.toThrow(
      'Baton reads .baton, .baton-scores and .bpmn files.',
    );
    // Two lines of sound text, then a byte that begins no character of UTF-8.
    await expect(read(file('map.baton', bytesOf(0x41, 0x0a, 0x42, 0x0a, 0xff)))).rejects.toThrow(
      'The file holds bytes that are no UTF-8 text (line 3).',
    );
  });
});
