import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { z } from 'zod';
import { BATON_VERSION, batonEnvelopeSchema } from '../baton/batonFormat.ts';
import type { FileFormat } from '../baton/parseFile.ts';
import { canonicalText } from './canonicalText.ts';

/** The version of the envelope that this Baton writes. */
export const SCORES_VERSION = 1;

/** A score sheet file: the records of a map, as in a `.baton` file of the version named, and a checksum over them. */
export const scoresEnvelopeSchema = batonEnvelopeSchema.extend({
  format: z.literal('baton-scores'),
  /** The version of the `.baton` file whose records these are. */
  recordsVersion: z.number().int().min(1),
  checksum: z.string(),
});

export const scoresFormat: FileFormat = {
  format: scoresEnvelopeSchema.shape.format.value,
  noun: 'a score sheet',
  choose: 'Choose a .baton-scores file that Baton saved.',
  version: SCORES_VERSION,
  keys: Object.keys(scoresEnvelopeSchema.shape),
};

export const RECORDS_VERSION = BATON_VERSION;

/**
 * SHA-256 over everything in the file but the checksum itself, however it is laid out. It tells a file that was changed
 * on the way or by hand; it is no signature, and whoever wants to deceive can work it out again.
 */
export function checksumOf({ checksum: _own, ...content }: Readonly<Record<string, unknown>>): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalText(content))));
}
