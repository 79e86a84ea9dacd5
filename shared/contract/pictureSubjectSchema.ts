import { z } from 'zod';
import { matrixMeasures } from '../analysis/matrixMeasure.ts';
import type { PictureSubject } from '../analysis/pictureSubject.ts';
import { handoffIdSchema } from '../model/handoff.ts';
import { lensChoiceSchema } from './lensChoice.ts';

export const pictureSubjectSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('heatMap'), lens: lensChoiceSchema }),
  z.strictObject({ kind: z.literal('matrix'), measure: z.enum(matrixMeasures), lens: lensChoiceSchema }),
  z.strictObject({ kind: z.literal('quadrant') }),
  z.strictObject({ kind: z.literal('pareto') }),
  z.strictObject({ kind: z.literal('profile'), handoffId: handoffIdSchema }),
  z.strictObject({ kind: z.literal('dotPlot'), handoffId: handoffIdSchema }),
]) satisfies z.ZodType<PictureSubject>;
