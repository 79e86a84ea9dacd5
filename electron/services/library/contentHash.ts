import { createHash } from 'node:crypto';

const EMPTY = '0'.repeat(64);

/**
 * One hash over the content of all rows, whatever their order: the SHA-256 of each row, joined by exclusive or.
 * A row is taken in and taken out by the same step, so an edit costs only the rows that it touches.
 * It finds damage; it is no defence against somebody who computes a collision.
 */
export class ContentHash {
  readonly #bytes: Buffer;

  constructor(hex: string = EMPTY) {
    this.#bytes = Buffer.from(hex, 'hex');
  }

  /** Takes the row in, or out again. */
  toggle(row: readonly (string | number | null)[]): void {
    const digest = createHash('sha256').update(JSON.stringify(row)).digest();
    for (let index = 0; index < digest.length; index += 1) {
      this.#bytes[index] = (this.#bytes[index] ?? 0) ^ (digest[index] ?? 0);
    }
  }

  get hex(): string {
    return this.#bytes.toString('hex');
  }
}
