import { z } from 'zod';
import { identifierSchema, referenceSchema, textSchema } from './identifier.ts';
import { measuresSchema } from './measures.ts';

export const media = ['system', 'e-mail', 'chat', 'spreadsheet', 'paper', 'meeting', 'phone'] as const;
const mediumSchema = z.enum(media);
export type Medium = z.infer<typeof mediumSchema>;

export const handoffIdSchema = z
  .string()
  .max(401)
  .regex(/^[^:]+:[^:]+$/);

/** The identifier of the handoff between two real steps: the record hangs on the pair, not on an arrow. */
export function handoffId(sender: string, receiver: string): string {
  return `${sender}:${receiver}`;
}

/** What people know about one handoff. It exists once somebody has said something about the pair. */
export const handoffSchema = z
  .strictObject({
    type: z.literal('handoff'),
    id: handoffIdSchema,
    sender: identifierSchema,
    receiver: identifierSchema,
    passed: textSchema,
    givingOwnerId: referenceSchema,
    receivingOwnerId: referenceSchema,
    backupOwnerId: referenceSchema,
    senderSystemId: referenceSchema,
    receiverSystemId: referenceSchema,
    medium: mediumSchema.nullable(),
    systemOfRecordId: referenceSchema,
    responseWindow: textSchema,
    escalationRule: textSchema,
    evidenceField: textSchema,
    routineRule: textSchema,
    notes: textSchema,
    measures: measuresSchema,
  })
  .refine(
    (handoff) => handoff.id === handoffId(handoff.sender, handoff.receiver),
    'does not name its two steps',
  );

export type Handoff = Readonly<z.infer<typeof handoffSchema>>;

export function emptyHandoff(sender: string, receiver: string): Handoff {
  return {
    type: 'handoff',
    id: handoffId(sender, receiver),
    sender,
    receiver,
    passed: '',
    givingOwnerId: null,
    receivingOwnerId: null,
    backupOwnerId: null,
    senderSystemId: null,
    receiverSystemId: null,
    medium: null,
    systemOfRecordId: null,
    responseWindow: '',
    escalationRule: '',
    evidenceField: '',
    routineRule: '',
    notes: '',
    measures: {},
  };
}
