import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBatonFile } from '../../../shared/formats/baton/readBatonFile.ts';
import { workflowOf } from '../../../shared/model/workflowMap.ts';
import type { Template } from '../api/templates.ts';

/** The starting points that come with Baton, the sample first, in the order they are offered. */
const shelf = [
  {
    id: 'lead-to-cash',
    trade: 'Heating and cooling',
    summary: 'The whole road from a call to a paid invoice, and the two places where it breaks.',
  },
  {
    id: 'stale-lead',
    trade: 'Roofing',
    summary: 'The estimate is out, nobody answers, and everybody thinks the other will call.',
  },
  {
    id: 'duplicate-tickets',
    trade: 'Facilities',
    summary: 'One fault comes in three ways, is planned twice, and costs a trip for nothing.',
  },
  {
    id: 'silent-candidates',
    trade: 'Staffing',
    summary: 'The client has decided, and nobody is the one who tells the candidate.',
  },
  {
    id: 'unbilled-jobs',
    trade: 'Electrical contracting',
    summary: 'The work is done, and the invoice waits for hours, parts or a number.',
  },
  {
    id: 'status-updates',
    trade: 'Metal fabrication',
    summary: 'One manager walks the floor and writes every status by hand.',
  },
  {
    id: 'vendor-dispatch',
    trade: 'Property management',
    summary: 'Silence is taken for a yes, and the tenant stays at home for nobody.',
  },
  {
    id: 'loan-review',
    trade: 'Business lending',
    summary: 'Low risk goes by rule, high risk to people, and the grade lives in two places.',
  },
  {
    id: 'bouncing-tickets',
    trade: 'Software support',
    summary: 'A ticket goes from team to team, and between two of them it belongs to nobody.',
  },
] as const;

/** The map that the first start opens as a copy. */
export const sampleTemplateId = shelf[0].id;

/** @throws Error when a template is missing or cannot be opened: Baton is then not installed whole. */
export function readTemplates(folder: string): Template[] {
  return shelf.map(({ id, trade, summary }) => {
    const fileName = `${id}.baton`;
    const outcome = readBatonFile(readFileSync(join(folder, fileName), 'utf8'), { fileName });
    if (outcome.kind !== 'opened') throw new Error(outcome.sentence);
    return { id, title: workflowOf(outcome.map).title, summary, trade, map: outcome.map };
  });
}
