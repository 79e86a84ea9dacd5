import { WORKFLOW_ID } from './workflow.ts';
import { type WorkflowMap, workflowOf } from './workflowMap.ts';

/** The map that begins from a starting point: all it holds, but no starting point itself. An empty title keeps its own. */
export function mapFromTemplate(template: WorkflowMap, title: string): WorkflowMap {
  const workflow = workflowOf(template);
  return {
    ...template,
    workflow: new Map([[WORKFLOW_ID, { ...workflow, title: title || workflow.title }]]),
    template: new Map(),
  };
}
