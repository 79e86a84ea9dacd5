import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBatonFile } from '../../../shared/formats/baton/readBatonFile.ts';
import { workflowOf } from '../../../shared/model/workflowMap.ts';
import type { Template } from '../api/templates.ts';

/** The starting points that come with Baton, the sample first, in the order they are offered. */
const templateIds = [
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

/** The map that the first start opens as a copy. */
export const sampleTemplateId = templateIds[0];

/** @throws Error when a template is missing or cannot be opened: Baton is then not installed whole. */
export function readTemplates(folder: string): Template[] {
  return templateIds.map((id) => {
    const fileName = `${id}.baton`;
    const outcome = readBatonFile(readFileSync(join(folder, fileName), 'utf8'), { fileName });
    if (outcome.kind !== 'opened') throw new Error(outcome.sentence);
    const { title, promise } = workflowOf(outcome.map);
    return { id, title, summary: promise, map: outcome.map };
  });
}
