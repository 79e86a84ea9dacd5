import { z } from 'zod';

/** The most rounds a map may have; a rating names its round by number. */
export const ROUND_LIMIT = 1_000;

/** One round of scoring by the whole room. A later round never replaces what an earlier one holds. */
export const roundSchema = z
  .strictObject({
    type: z.literal('round'),
    /** The number as text. */
    id: z.string().max(4),
    number: z.number().int().min(1).max(ROUND_LIMIT),
    /** When it was begun, ISO 8601 in UTC. */
    startedAt: z.string().max(40),
    /** While false, the values of this round are taken but not shown. */
    revealed: z.boolean(),
  })
  .refine((round) => round.id === String(round.number), 'does not carry its number as identifier');

export type Round = Readonly<z.infer<typeof roundSchema>>;
