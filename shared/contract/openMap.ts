import { z } from 'zod';
import { mapDiffSchema, recordSchema } from '../model/mapDiff.ts';
import { mapIdSchema } from './mapId.ts';

const historyEntrySchema = z.strictObject({ label: z.string(), diff: mapDiffSchema });
export type HistoryEntry = Readonly<z.infer<typeof historyEntrySchema>>;

/** A map as it is opened: its records, and what can be undone (oldest first) and redone (next first). */
export const openMapSchema = z.strictObject({
  mapId: mapIdSchema,
  version: z.number().int().min(0),
  records: z.array(recordSchema),
  undo: z.array(historyEntrySchema),
  redo: z.array(historyEntrySchema),
});
export type OpenMap = Readonly<z.infer<typeof openMapSchema>>;
