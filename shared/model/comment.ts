import { z } from 'zod';
import { handoffIdSchema } from './handoff.ts';
import { identifierSchema, referenceSchema, textSchema } from './identifier.ts';

/** What somebody remarked about one step or one handoff. */
export const commentSchema = z
  .strictObject({
    type: z.literal('comment'),
    id: identifierSchema,
    /** The step or the handoff it is about; exactly one of the two. */
    stepId: referenceSchema,
    handoffId: handoffIdSchema.nullable(),
    author: textSchema,
    /** When it was written, ISO 8601 in UTC. */
    time: z.string().max(40),
    text: textSchema,
    resolved: z.boolean(),
  })
  .refine(
    (comment) => (comment.stepId === null) !== (comment.handoffId === null),
    'is not about exactly one step or handoff',
  );

export type Comment = Readonly<z.infer<typeof commentSchema>>;
