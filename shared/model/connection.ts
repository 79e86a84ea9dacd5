import { z } from 'zod';
import { identifierSchema, textSchema } from './identifier.ts';

/** `message` is a flow to or from an outside party (a BPMN message flow); everything drawn in Baton is `sequence`. */
const connectionKindSchema = z.enum(['sequence', 'message']);

/** An arrow from step to step. */
export const connectionSchema = z.strictObject({
  type: z.literal('connection'),
  id: identifierSchema,
  from: identifierSchema,
  to: identifierSchema,
  kind: connectionKindSchema,
  condition: textSchema,
  /** Creation order, the order in which a step's exits are walked. */
  order: z.number(),
});

export type Connection = Readonly<z.infer<typeof connectionSchema>>;
