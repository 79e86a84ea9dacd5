import { z } from 'zod';
import { handoffIdSchema } from '../model/handoff.ts';
import { recordSchema } from '../model/mapDiff.ts';
import { PRESET_NAME_LENGTH } from '../model/ownPreset.ts';
import { raterModes } from '../model/raterNames.ts';
import { pictureSubjectSchema } from './pictureSubjectSchema.ts';

export const paperSchema = z.enum(['a4', 'letter']);
export type Paper = z.infer<typeof paperSchema>;

/** What every document is made of. */
const edition = {
  records: z.array(recordSchema),
  /** The map's version in the library, or null for a map that was read from a file and has none. */
  version: z.number().int().min(0).nullable(),
  /** ISO date that the document carries. */
  date: z.string(),
  /** Whether the raters on it are called by their names or by numbers. */
  raters: z.enum(raterModes),
  /** What a person calls the weights of the map, where no preset of Baton does. */
  ownWeightsName: z.string().max(PRESET_NAME_LENGTH).optional(),
};

/** What a printed score sheet asks, and of whom. */
export const printedSheet = {
  raterName: z.string().max(100_000),
  round: z.number().int().min(1),
  handoffIds: z.array(handoffIdSchema).max(10_000),
  paper: paperSchema,
};

/** The keyboard shortcuts by group, as people read them. */
export const keyGroupsSchema = z
  .array(
    z.strictObject({
      name: z.string().max(200),
      rows: z
        .array(z.strictObject({ name: z.string().max(200), keys: z.array(z.string().max(60)).max(9) }))
        .max(200),
    }),
  )
  .max(40);
export type KeyGroups = z.infer<typeof keyGroupsSchema>;
export type KeyGroup = KeyGroups[number];

/** What a person chooses for a workshop report. */
export const reportOptionsSchema = z.strictObject({
  /** On one page whatever its size, or over several where its text would be too small. */
  map: z.enum(['fitted', 'tiled']),
  /** Whether comments are printed on the pages of their handoffs. */
  comments: z.boolean(),
  /** How many handoffs get a page of their own. */
  topHandoffs: z.number().int().min(0).max(20),
  /** Empty where nobody is named. */
  facilitator: z.string().max(200),
});
export type ReportOptions = Readonly<z.infer<typeof reportOptionsSchema>>;

/** One document to print. The print page draws it with the same components that the preview uses. */
export const printJobSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('card'), ...edition, handoffId: handoffIdSchema, paper: paperSchema }),
  z.strictObject({ kind: z.literal('cheatSheet'), groups: keyGroupsSchema, paper: paperSchema }),
  /** A score sheet to be filled in by hand, for this rater or, where the name is empty, for anybody. */
  z.strictObject({
    kind: z.literal('scoreSheet'),
    records: edition.records,
    version: edition.version,
    date: edition.date,
    ...printedSheet,
  }),
  /** A picture with its legend, to be photographed for a PNG. */
  z.strictObject({ kind: z.literal('picture'), ...edition, subject: pictureSubjectSchema }),
  z.strictObject({ kind: z.literal('report'), ...edition, options: reportOptionsSchema, paper: paperSchema }),
]);
export type PrintJob = Readonly<z.infer<typeof printJobSchema>>;
export type CardJob = Extract<PrintJob, { kind: 'card' }>;
export type CheatSheetJob = Extract<PrintJob, { kind: 'cheatSheet' }>;
export type ScoreSheetJob = Extract<PrintJob, { kind: 'scoreSheet' }>;
export type PictureJob = Extract<PrintJob, { kind: 'picture' }>;
export type ReportJob = Extract<PrintJob, { kind: 'report' }>;

/** What became of the job that a print page had before; sizes of its first page or picture in CSS pixels. */
export const lastJobSchema = z.discriminatedUnion('outcome', [
  z.strictObject({ outcome: z.literal('none') }),
  z.strictObject({ outcome: z.literal('drawn'), width: z.number().min(0), height: z.number().min(0) }),
  z.strictObject({ outcome: z.literal('failed'), reason: z.string() }),
]);
export type LastJob = Readonly<z.infer<typeof lastJobSchema>>;
