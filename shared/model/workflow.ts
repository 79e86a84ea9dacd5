import { z } from 'zod';
import { referenceSchema, textSchema } from './identifier.ts';
import { weightsSchema } from './weights.ts';

/** A map draws one workflow, so its record has this one identifier. */
export const WORKFLOW_ID = 'workflow';

/** The workflow itself, with the five opening questions of a workshop (method §2). */
export const workflowSchema = z.strictObject({
  type: z.literal('workflow'),
  id: z.literal(WORKFLOW_ID),
  title: textSchema,
  promise: textSchema,
  promiseRisk: textSchema,
  exceptionDecider: textSchema,
  systemOfRecordId: referenceSchema,
  improvementProof: textSchema,
  ownerId: referenceSchema,
  client: textSchema,
  notes: textSchema,
  parkingLot: z.array(textSchema).max(1_000),
  weights: weightsSchema,
});

export type Workflow = Readonly<z.infer<typeof workflowSchema>>;
