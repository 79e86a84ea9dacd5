import { z } from 'zod';
import { textSchema } from './identifier.ts';

/** A map comes from at most one other, so its record has this one identifier. */
export const ORIGIN_ID = 'origin';

/** Says that this map is the to-be of another map of the same library, its as-is, and of which version of it. */
export const originSchema = z.strictObject({
  type: z.literal('origin'),
  id: z.literal(ORIGIN_ID),
  mapId: z.string().regex(/^[A-Za-z0-9_-]{1,64}$/),
  version: z.number().int().min(0),
  /** The title of the as-is when this map was made from it, for when that is gone. */
  title: textSchema,
});

export type Origin = Readonly<z.infer<typeof originSchema>>;
