import { z } from 'zod';
import { recordSchemas } from '../../model/workflowMap.ts';

export const BATON_FORMAT = 'baton';

/** The version this Baton writes. A file of an older version is migrated, one of a newer version is refused. */
export const BATON_VERSION = 2;

/** What every version of the file has. */
export const batonEnvelopeSchema = z.strictObject({
  format: z.literal(BATON_FORMAT),
  formatVersion: z.number().int().min(1),
  savedAt: z.iso.datetime(),
  records: z.array(z.looseObject({ type: z.string(), id: z.string() })),
});

/** A file of this version, whole. The schema document in resources/schema is made from it. */
export const batonFileSchema = batonEnvelopeSchema.extend({
  formatVersion: z.literal(BATON_VERSION),
  records: z.array(z.union(Object.values(recordSchemas))),
});

export interface BatonLimits {
  readonly characters: number;
  /** Objects and lists inside each other. */
  readonly depth: number;
}

export const batonLimits: BatonLimits = { characters: 64_000_000, depth: 32 };
