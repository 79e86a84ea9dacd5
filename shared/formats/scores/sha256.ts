/** The first 32 bits of the fractional parts of the cube roots of the first 64 primes (FIPS 180-4, 4.2.2). */
const CONSTANTS = Int32Array.from(firstPrimes(64), (prime) => fraction(Math.cbrt(prime)));
/** The same of the square roots of the first 8 (FIPS 180-4, 5.3.3). */
const START = Int32Array.from(firstPrimes(8), (prime) => fraction(Math.sqrt(prime)));

/** What marks the first byte of a character in UTF-8, by how many bytes follow it. */
const LEADS = [0, 0xc0, 0xe0, 0xf0];

/** The SHA-256 of the text in UTF-8 (FIPS 180-4), as 64 hexadecimal digits. */
export function sha256(text: string): string {
  const blocks = padded(text);
  const state = Int32Array.from(START);
  const schedule = new Int32Array(64);
  for (let start = 0; start < blocks.length; start += 16) {
    expand(schedule, blocks.subarray(start, start + 16));
    compress(state, schedule);
  }
  return Array.from(state, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

/** Words of 32 bits, big end first: the text, a one bit, zeroes, and the length in bits. */
function padded(text: string): Int32Array {
  const bytes = utf8(text);
  const { length } = bytes;
  const view = new DataView(new ArrayBuffer((((length + 8) >>> 6) + 1) << 6));
  new Uint8Array(view.buffer).set(bytes);
  view.setUint8(length, 0x80);
  view.setUint32(view.byteLength - 8, Math.floor(length / 0x2000_0000));
  view.setUint32(view.byteLength - 4, length << 3);
  const words = new Int32Array(view.byteLength >>> 2);
  for (let at = 0; at < words.length; at += 1) words[at] = view.getInt32(at << 2);
  return words;
}

function expand(schedule: Int32Array, block: Int32Array): void {
  schedule.set(block);
  for (let at = 16; at < 64; at += 1) {
    const early = word(schedule, at - 15);
    const late = word(schedule, at - 2);
    const first = turn(early, 7) ^ turn(early, 18) ^ (early >>> 3);
    const second = turn(late, 17) ^ turn(late, 19) ^ (late >>> 10);
    schedule[at] = (word(schedule, at - 16) + first + word(schedule, at - 7) + second) | 0;
  }
}

/** Written out with plain variables: it runs some 100,000 times for a large sheet. */
function compress(state: Int32Array, schedule: Int32Array): void {
  let a = word(state, 0);
  let b = word(state, 1);
  let c = word(state, 2);
  let d = word(state, 3);
  let e = word(state, 4);
  let f = word(state, 5);
  let g = word(state, 6);
  let h = word(state, 7);
  for (let at = 0; at < 64; at += 1) {
    const mixed = (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g));
    const first = (h + mixed + word(CONSTANTS, at) + word(schedule, at)) | 0;
    const second = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
    h = g;
    g = f;
    f = e;
    e = (d + first) | 0;
    d = c;
    c = b;
    b = a;
    a = (first + second) | 0;
  }
  const after = [a, b, c, d, e, f, g, h];
  for (let at = 0; at < 8; at += 1) state[at] = (word(state, at) + (after[at] ?? 0)) | 0;
}

function turn(value: number, bits: number): number {
  return (value >>> bits) | (value << (32 - bits));
}

function word(words: Int32Array, at: number): number {
  return words[at] ?? 0;
}

function fraction(root: number): number {
  return Math.floor((root % 1) * 0x1_0000_0000);
}

function firstPrimes(count: number): number[] {
  const primes: number[] = [];
  for (let number = 2; primes.length < count; number += 1) {
    if (primes.every((prime) => number % prime !== 0)) primes.push(number);
  }
  return primes;
}

/** Half a pair of surrogates has no bytes of its own and becomes U+FFFD, as in every encoder (WHATWG Encoding). */
function utf8(text: string): Uint8Array {
  const wellFormed = text.toWellFormed();
  const bytes = new Uint8Array(wellFormed.length * 3);
  let length = 0;
  for (let at = 0; at < wellFormed.length; at += 1) {
    const code = wellFormed.codePointAt(at) ?? 0;
    if (code > 0xffff) at += 1;
    const tail = code < 0x80 ? 0 : code < 0x800 ? 1 : code < 0x1_0000 ? 2 : 3;
    bytes[length] = (code >> (6 * tail)) | (LEADS[tail] ?? 0);
    for (let rest = 1; rest <= tail; rest += 1) {
      bytes[length + rest] = 0x80 | ((code >> (6 * (tail - rest))) & 0x3f);
    }
    length += tail + 1;
  }
  return bytes.subarray(0, length);
}
