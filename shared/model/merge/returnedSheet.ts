import { z } from 'zod';
import { handoffIdSchema } from '../handoff.ts';
import { raterSchema } from '../rater.ts';
import { ratingSchema } from '../rating.ts';
import { sheetSchema } from '../sheet.ts';

/** A handoff as the sheet shows it: the names its steps and lanes had when it was sent. */
const sheetHandoffSchema = z.strictObject({
  id: handoffIdSchema,
  sender: z.string(),
  receiver: z.string(),
  fromLane: z.string(),
  toLane: z.string(),
});
export type SheetHandoff = Readonly<z.infer<typeof sheetHandoffSchema>>;

/** A value that stands in the file and is no answer to what was asked: out of range, or of somebody or something else. */
const strayValueSchema = z.strictObject({
  handoffId: z.string(),
  dimension: z.string(),
  /** As the file has it, as text. */
  value: z.string(),
});
export type StrayValue = Readonly<z.infer<typeof strayValueSchema>>;

/** A score sheet that came back, as far as a merge needs it. */
export const returnedSheetSchema = z.strictObject({
  /** The digest of its content: two files of one content are one sheet. */
  key: z.string().max(64),
  fileName: z.string(),
  /** True when the file’s content is not what its checksum says. */
  isAltered: z.boolean(),
  savedAt: z.string().max(40),
  sheet: sheetSchema,
  rater: raterSchema,
  /** The name of the lane the rater speaks for, or empty. */
  raterLane: z.string(),
  /** What the rater answered or remarked, in the order it was asked. */
  ratings: z.array(ratingSchema),
  handoffs: z.array(sheetHandoffSchema),
  strays: z.array(strayValueSchema),
});
export type ReturnedSheet = Readonly<z.infer<typeof returnedSheetSchema>>;
