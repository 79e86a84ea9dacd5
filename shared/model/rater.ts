import { z } from 'zod';
import { identifierSchema, referenceSchema, textSchema } from './identifier.ts';

/** Somebody who scores, and the lane they speak for. */
export const raterSchema = z.strictObject({
  type: z.literal('rater'),
  id: identifierSchema,
  name: textSchema,
  role: textSchema,
  laneId: referenceSchema,
});

export type Rater = Readonly<z.infer<typeof raterSchema>>;
