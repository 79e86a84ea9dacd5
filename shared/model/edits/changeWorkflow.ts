import type { MapDiff } from '../mapDiff.ts';
import { draftDiff } from '../mapDraft.ts';
import { WORKFLOW_ID, type Workflow } from '../workflow.ts';
import type { WorkflowMap } from '../workflowMap.ts';

/** Changes the title, the opening questions, the weights or the notes of the workflow. */
export function changeWorkflow(
  map: WorkflowMap,
  input: { readonly patch: Partial<Omit<Workflow, 'type' | 'id'>> },
): MapDiff {
  return draftDiff(map, (draft) => draft.update('workflow', WORKFLOW_ID, input.patch));
}
