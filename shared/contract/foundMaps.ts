import { z } from 'zod';
import { mapIdSchema } from './mapId.ts';

/** A place where a search found its words, with the text and the field it found them in. */
const hitSchema = z.strictObject({
  place: z.strictObject({
    kind: z.enum(['step', 'lane', 'connection', 'handoff', 'note', 'workflow']),
    /** The record's identifier; of a note its place in the parking lot, from 0. */
    id: z.string(),
  }),
  field: z.string(),
  text: z.string(),
});

/** The maps that hold all words of a search, with their first hits. */
export const foundMapsSchema = z.strictObject({
  maps: z.array(
    z.strictObject({
      mapId: mapIdSchema,
      title: z.string(),
      /** All its hits, also those that are not handed out. */
      count: z.number().int().min(0),
      hits: z.array(hitSchema),
    }),
  ),
});
