import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { recordSchema } from '../../shared/model/mapDiff.ts';
import { mapFromRecords, type WorkflowMap } from '../../shared/model/workflowMap.ts';

const folder = join(import.meta.dirname, '../../resources/templates');

export const templateNames = [
  'lead-to-cash',
  'stale-lead',
  'duplicate-tickets',
  'silent-candidates',
  'unbilled-jobs',
  'status-updates',
  'vendor-dispatch',
  'loan-review',
  'bouncing-tickets',
] as const;
export type TemplateName = (typeof templateNames)[number];

const documentSchema = z.strictObject({
  format: z.literal('baton'),
  formatVersion: z.literal(2),
  savedAt: z.iso.datetime(),
  records: z.array(recordSchema),
});

/** The file as it lies in the project, every record checked. */
export function templateDocument(name: TemplateName): z.infer<typeof documentSchema> {
  return documentSchema.parse(JSON.parse(readFileSync(join(folder, `${name}.baton`), 'utf8')));
}

export function templateMap(name: TemplateName): WorkflowMap {
  return mapFromRecords(templateDocument(name).records);
}
