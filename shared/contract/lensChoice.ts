import { z } from 'zod';
import { lensIds } from '../analysis/lenses/lenses.ts';

/** Which lens a picture is seen through, and whether by the scale of its map alone. */
export const lensChoiceSchema = z.strictObject({ id: z.enum(lensIds), relative: z.boolean() });
