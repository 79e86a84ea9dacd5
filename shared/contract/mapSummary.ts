import { z } from 'zod';
import { mapIdSchema } from './mapId.ts';

const count = z.number().int().min(0);

/** One map as the library screen lists it. */
export const mapSummarySchema = z.strictObject({
  mapId: mapIdSchema,
  title: z.string(),
  client: z.string(),
  /** ISO 8601, UTC. */
  changedAt: z.string(),
  version: count,
  steps: count,
  handoffs: count,
  scored: count,
  /** The heat of the hottest handoff, 0–100, or null when none is scored. */
  hottest: z.number().nullable(),
  /** The map and version that this one is the to-be of, with the title it had then; null for any other map. */
  asIs: z.strictObject({ mapId: mapIdSchema, version: count, title: z.string() }).nullable(),
  /** Of a score sheet: who sent it, for whom, and how many of its handoffs are scored; null for any other map. */
  sheet: z
    .strictObject({
      sheetId: z.string(),
      sentBy: z.string(),
      raterName: z.string(),
      asked: count,
      answered: count,
    })
    .nullable(),
});
export type MapSummary = Readonly<z.infer<typeof mapSummarySchema>>;
