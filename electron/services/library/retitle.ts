import { WORKFLOW_ID } from '../../../shared/model/workflow.ts';
import { type WorkflowMap, workflowOf } from '../../../shared/model/workflowMap.ts';

/** The same map under another title. */
export function retitle(map: WorkflowMap, title: string): WorkflowMap {
  return { ...map, workflow: new Map([[WORKFLOW_ID, { ...workflowOf(map), title }]]) };
}
