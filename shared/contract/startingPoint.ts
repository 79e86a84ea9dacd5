import { z } from 'zod';

const count = z.number().int().min(0);

/** A map to begin from, as the library screen offers it. */
export const startingPointSchema = z.strictObject({
  /** The name of one that comes with Baton, or the map of one of the user's own. */
  id: z.string(),
  isOwn: z.boolean(),
  title: z.string(),
  /** One sentence for the person who chooses. */
  summary: z.string(),
  /** Whose work it draws: a trade, or the client of one of the user's own. */
  trade: z.string(),
  steps: count,
  handoffs: count,
  /** Another number means another drawing. */
  version: count,
});

export type StartingPoint = Readonly<z.infer<typeof startingPointSchema>>;
