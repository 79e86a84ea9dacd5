import { z } from 'zod';
import { weightsSchema } from './weights.ts';

export const PRESET_NAME_LENGTH = 60;

/** Weights that a person keeps under a name of their own, for every map. */
const ownPresetSchema = z.strictObject({
  name: z.string().min(1).max(PRESET_NAME_LENGTH),
  weights: weightsSchema,
});
export type OwnPreset = Readonly<z.infer<typeof ownPresetSchema>>;

/** How many a person can keep. */
export const OWN_PRESET_LIMIT = 30;

export const ownPresetsSchema = z.array(ownPresetSchema).max(OWN_PRESET_LIMIT);
