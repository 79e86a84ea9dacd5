import { z } from 'zod';
import { identifierSchema, textSchema } from './identifier.ts';

/** A system from the registry that all maps of a library share. */
export const systemSchema = z.strictObject({
  type: z.literal('system'),
  id: identifierSchema,
  name: textSchema,
  notes: textSchema,
});

export type System = Readonly<z.infer<typeof systemSchema>>;
