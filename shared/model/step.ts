import { z } from 'zod';
import { identifierSchema, referenceSchema, textSchema } from './identifier.ts';

export const stepKinds = ['task', 'decision', 'wait', 'start', 'end'] as const;
const stepKindSchema = z.enum(stepKinds);
export type StepKind = z.infer<typeof stepKindSchema>;

export const workNatureSchema = z.enum(['routine', 'exception']);
export type WorkNature = z.infer<typeof workNatureSchema>;

export const decisionTierSchema = z.union([z.literal(1), z.literal(2), z.literal(3)]);
export type DecisionTier = z.infer<typeof decisionTierSchema>;

/** A piece of work in one lane. */
export const stepSchema = z.strictObject({
  type: z.literal('step'),
  id: identifierSchema,
  name: textSchema,
  kind: stepKindSchema,
  laneId: identifierSchema,
  /** Creation order; the layout walks steps in this order, so typing never reshuffles the map. */
  order: z.number(),
  /** The layout column a person pinned it to, from 0; null lets the layout decide. */
  column: z.number().int().min(0).max(10_000).nullable(),
  nature: workNatureSchema.nullable(),
  systemId: referenceSchema,
  ownerId: referenceSchema,
  backupOwnerId: referenceSchema,
  responseWindow: textSchema,
  escalationRule: textSchema,
  evidenceField: textSchema,
  /** Working time the step itself takes, in minutes. */
  touchMinutes: z.number().min(0).nullable(),
  decisionTier: decisionTierSchema.nullable(),
  notes: textSchema,
});

export type Step = Readonly<z.infer<typeof stepSchema>>;
