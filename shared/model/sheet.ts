import { z } from 'zod';
import { dimensionSchema } from './dimension.ts';
import { handoffIdSchema } from './handoff.ts';
import { identifierSchema, textSchema } from './identifier.ts';
import { roundSchema } from './round.ts';

/** A map is at most one score sheet, so its record has this one identifier. */
export const SHEET_ID = 'sheet';

/** A dimension as it was put to the rater, so that a later Baton still shows what was answered. */
const askedDimensionSchema = z.strictObject({
  dimension: dimensionSchema,
  name: textSchema,
  question: textSchema,
  /** The sentence of each score, from 1, the good end, to 5, the bad end. */
  levels: z.array(textSchema).length(5),
});

/** Says that this map is a copy sent to one rater, who scores these handoffs in it and changes nothing else. */
export const sheetSchema = z.strictObject({
  type: z.literal('sheet'),
  id: z.literal(SHEET_ID),
  /** The same in every copy of one sheet. */
  sheetId: identifierSchema,
  /** The map it was sent from and its version then; null where that was a file, which has neither. */
  mapId: z
    .string()
    .regex(/^[A-Za-z0-9_-]{1,64}$/)
    .nullable(),
  mapVersion: z.number().int().min(0).nullable(),
  /** The title of the map when it was sent. */
  title: textSchema,
  /** ISO 8601 in UTC. */
  sentAt: z.string().max(40),
  sentBy: textSchema,
  raterId: identifierSchema,
  /** The round that the answers belong to. */
  round: roundSchema.shape.number,
  /** The handoffs to score, in the order they are asked. */
  handoffIds: z.array(handoffIdSchema).max(10_000),
  asked: z.array(askedDimensionSchema).max(50),
  /** When it was last saved to be sent back, ISO 8601 in UTC; null until then. */
  returnedAt: z.string().max(40).nullable(),
});

export type Sheet = Readonly<z.infer<typeof sheetSchema>>;
