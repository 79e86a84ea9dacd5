import { z } from 'zod';
import { handoffIdSchema } from './handoff.ts';
import { identifierSchema, referenceSchema, textSchema } from './identifier.ts';
import { decisionTierSchema } from './step.ts';

/** The seven operator-test questions, in the order they are asked (method §4). */
export const operatorQuestions = [
  'promiseNamed',
  'stallVisible',
  'oneManagerOwns',
  'routineToldFromException',
  'systemOfRecordProtected',
  'improvementMeasurable',
  'startNarrow',
] as const;
const operatorQuestionSchema = z.enum(operatorQuestions);
export type OperatorQuestion = z.infer<typeof operatorQuestionSchema>;

const overrideSchema = z.strictObject({ answer: z.boolean(), reason: textSchema });

const metricSchema = z.strictObject({
  id: identifierSchema,
  name: textSchema,
  role: z.enum(['lever', 'guardrail', 'metric']),
  unit: textSchema,
  baseline: textSchema,
  target: textSchema,
});
export type PilotMetric = Readonly<z.infer<typeof metricSchema>>;

/** The pilot decision card of one handoff (method §6). Its identifier is that of the handoff. */
export const pilotSchema = z
  .strictObject({
    type: z.literal('pilot'),
    id: handoffIdSchema,
    handoffId: handoffIdSchema,
    ownerId: referenceSchema,
    backupOwnerId: referenceSchema,
    sponsor: textSchema,
    scopeIn: textSchema,
    scopeOut: textSchema,
    improvedPath: textSchema,
    envelopeDecidesWhen: textSchema,
    envelopeEscalatesTo: textSchema,
    envelopeEscalatesWhen: textSchema,
    decisionTier: decisionTierSchema.nullable(),
    humanRole: textSchema,
    exceptionQueue: z.strictObject({
      ownerId: referenceSchema,
      dueTime: textSchema,
      context: textSchema,
      escalation: textSchema,
      nextAction: textSchema,
    }),
    metrics: z.array(metricSchema).max(50),
    review: z.strictObject({
      day: textSchema,
      people: textSchema,
      /** ISO dates, or empty. */
      firstDate: z.string().max(40),
      lastDate: z.string().max(40),
    }),
    stopRule: z.strictObject({
      threshold: textSchema,
      date: z.string().max(40),
      caller: textSchema,
    }),
    manualWorkaround: textSchema,
    rollback: textSchema,
    evidence: textSchema,
    signatories: z.array(textSchema).max(12),
    overrides: z.partialRecord(operatorQuestionSchema, overrideSchema),
  })
  .refine((pilot) => pilot.id === pilot.handoffId, 'does not name its handoff');

export type Pilot = Readonly<z.infer<typeof pilotSchema>>;

export function emptyPilot(handoff: string): Pilot {
  return {
    type: 'pilot',
    id: handoff,
    handoffId: handoff,
    ownerId: null,
    backupOwnerId: null,
    sponsor: '',
    scopeIn: '',
    scopeOut: '',
    improvedPath: '',
    envelopeDecidesWhen: '',
    envelopeEscalatesTo: '',
    envelopeEscalatesWhen: '',
    decisionTier: null,
    humanRole: '',
    exceptionQueue: { ownerId: null, dueTime: '', context: '', escalation: '', nextAction: '' },
    metrics: [],
    review: { day: '', people: '', firstDate: '', lastDate: '' },
    stopRule: { threshold: '', date: '', caller: '' },
    manualWorkaround: '',
    rollback: '',
    evidence: '',
    signatories: [],
    overrides: {},
  };
}
