import { z } from 'zod';
import { returnedSheetSchema } from '../model/merge/returnedSheet.ts';
import { mapIdSchema } from './mapId.ts';

/** What an import kept and what it dropped, one sentence each. */
const importReportSchema = z.strictObject({
  kept: z.array(z.string()),
  dropped: z.array(z.string()),
});
export type ImportReport = Readonly<z.infer<typeof importReportSchema>>;

const importedMapSchema = z.strictObject({
  mapId: mapIdSchema,
  title: z.string(),
  report: importReportSchema,
});
export type ImportedMap = Readonly<z.infer<typeof importedMapSchema>>;

/** A score sheet that came back for this map. Nothing is changed by it yet. */
const importedSheetSchema = z.strictObject({ mapId: mapIdSchema, returned: returnedSheetSchema });
export type ImportedSheet = Readonly<z.infer<typeof importedSheetSchema>>;

export const importedSchema = z.union([importedMapSchema, importedSheetSchema]);
export type Imported = Readonly<z.infer<typeof importedSchema>>;
