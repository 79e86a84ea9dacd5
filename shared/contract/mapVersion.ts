import { z } from 'zod';
import type { VersionItem } from '../analysis/versionHistory.ts';
import { recordSchema } from '../model/mapDiff.ts';

const version = z.number().int().min(0);
const changes = z.array(z.string());

const milestone = { version, name: z.string(), author: z.string(), time: z.string() };

/** One line of a map's history: a named version, the first one, or a session of edits. */
export const versionItemSchema: z.ZodType<VersionItem> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('named'), ...milestone }),
  z.strictObject({ kind: z.literal('created'), ...milestone }),
  z.strictObject({
    kind: z.literal('session'),
    version,
    author: z.string(),
    begin: z.string(),
    end: z.string(),
    changes,
    edits: z.array(z.strictObject({ version, label: z.string(), time: z.string(), changes })),
  }),
]);

/** A map as it was after one of its versions, with the whole registry as it is now. */
export const mapVersionSchema = z.strictObject({
  mapId: z.string(),
  version,
  records: z.array(recordSchema),
});
export type MapVersion = Readonly<z.infer<typeof mapVersionSchema>>;
