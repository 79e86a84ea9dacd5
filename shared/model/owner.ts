import { z } from 'zod';
import { identifierSchema, textSchema } from './identifier.ts';

/** A person or role from the registry that all maps of a library share. */
export const ownerSchema = z.strictObject({
  type: z.literal('owner'),
  id: identifierSchema,
  name: textSchema,
  role: textSchema,
});

export type Owner = Readonly<z.infer<typeof ownerSchema>>;
