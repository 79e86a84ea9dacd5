import { z } from 'zod';
import { dimensionSchema, scoreSchema } from './dimension.ts';
import { handoffIdSchema } from './handoff.ts';
import { identifierSchema, textSchema } from './identifier.ts';

export function ratingId(handoff: string, raterId: string, round: number): string {
  return `${handoff}:${raterId}:${round}`;
}

/** One rater's scores of one handoff in one round. A later round never replaces an earlier one. */
export const ratingSchema = z
  .strictObject({
    type: z.literal('rating'),
    id: z.string().max(700),
    handoffId: handoffIdSchema,
    raterId: identifierSchema,
    round: z.number().int().min(1).max(1_000),
    scores: z.partialRecord(dimensionSchema, scoreSchema),
    /** When the last score was given, ISO 8601 in UTC. */
    time: z.string().max(40),
    comment: textSchema,
  })
  .refine(
    (rating) => rating.id === ratingId(rating.handoffId, rating.raterId, rating.round),
    'does not name its handoff, rater and round',
  );

export type Rating = Readonly<z.infer<typeof ratingSchema>>;
