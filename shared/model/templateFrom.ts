import { TEMPLATE_ID } from './template.ts';
import { WORKFLOW_ID } from './workflow.ts';
import { type WorkflowMap, workflowOf } from './workflowMap.ts';

/**
 * The map as a starting point for others: its structure, owners, systems and rules, without what belonged to one
 * occasion: scores, raters, rounds, comments, cards, measures, parking lot, and where it came from.
 */
export function templateFrom(map: WorkflowMap, named: { title: string; summary: string }): WorkflowMap {
  return {
    ...map,
    workflow: new Map([[WORKFLOW_ID, { ...workflowOf(map), title: named.title, parkingLot: [] }]]),
    handoff: new Map([...map.handoff].map(([id, handoff]) => [id, { ...handoff, measures: {} }])),
    rater: new Map(),
    rating: new Map(),
    pilot: new Map(),
    round: new Map(),
    comment: new Map(),
    origin: new Map(),
    sheet: new Map(),
    template: new Map([[TEMPLATE_ID, { type: 'template', id: TEMPLATE_ID, summary: named.summary }]]),
  };
}
