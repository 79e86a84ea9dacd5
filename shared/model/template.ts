import { z } from 'zod';
import { textSchema } from './identifier.ts';

/** A map is one starting point or none, so its record has this one identifier. */
export const TEMPLATE_ID = 'template';

/** Marks a map as a starting point for others: it is offered where a map is begun, not listed among the maps. */
export const templateSchema = z.strictObject({
  type: z.literal('template'),
  id: z.literal(TEMPLATE_ID),
  /** One sentence for the person who chooses. */
  summary: textSchema,
});

export type Template = Readonly<z.infer<typeof templateSchema>>;
