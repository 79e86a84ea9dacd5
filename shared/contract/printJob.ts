import { z } from 'zod';
import { handoffIdSchema } from '../model/handoff.ts';
import { recordSchema } from '../model/mapDiff.ts';

export const paperSchema = z.enum(['a4', 'letter']);
export type Paper = z.infer<typeof paperSchema>;

/** One document to print. The print page draws it with the same components that the preview uses. */
export const printJobSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('card'),
    records: z.array(recordSchema),
    version: z.number().int().min(0),
    handoffId: handoffIdSchema,
    paper: paperSchema,
    /** ISO date that the card carries. */
    date: z.string(),
  }),
  /** A drawing to be painted as it stands, for a PNG. */
  z.strictObject({ kind: z.literal('picture'), svg: z.string(), width: z.number(), height: z.number() }),
]);
export type PrintJob = Readonly<z.infer<typeof printJobSchema>>;
