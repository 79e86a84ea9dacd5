export interface SizedPng {
  /** Pixels a side. */
  readonly size: number;
  readonly png: Uint8Array;
}

/** Windows: a header of 6 bytes, an entry of 16 for each picture, then the PNGs. A side of 256 is written as 0. */
export function icoFile(pictures: readonly SizedPng[]): Uint8Array {
  const header = Buffer.alloc(6);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(pictures.length, 4);
  let offset = header.length + 16 * pictures.length;
  const entries = pictures.map(({ size, png }) => {
    const entry = Buffer.alloc(16);
    entry.writeUInt8(size % 256, 0);
    entry.writeUInt8(size % 256, 1);
    entry.writeUInt16LE(1, 4);
    entry.writeUInt16LE(32, 6);
    entry.writeUInt32LE(png.length, 8);
    entry.writeUInt32LE(offset, 12);
    offset += png.length;
    return entry;
  });
  return Buffer.concat([header, ...entries, ...pictures.map(({ png }) => png)]);
}

/** The type that macOS gives to a PNG of this side. */
const icnsTypes: Readonly<Record<number, string>> = { 128: 'ic07', 256: 'ic08', 512: 'ic09', 1024: 'ic10' };

/** macOS: a header of 8 bytes, then type, length (with these 8 bytes) and PNG of each picture. */
export function icnsFile(pictures: readonly SizedPng[]): Uint8Array {
  const parts = pictures.flatMap(({ size, png }) => {
    const type = icnsTypes[size];
    return type ? [sized(type, png)] : [];
  });
  return sized('icns', Buffer.concat(parts));
}

function sized(type: string, content: Uint8Array): Buffer {
  const header = Buffer.alloc(8);
  header.write(type, 0, 'latin1');
  header.writeUInt32BE(header.length + content.length, 4);
  return Buffer.concat([header, content]);
}
