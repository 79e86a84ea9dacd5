import type { MapDiff } from '../mapDiff.ts';
import { draftDiff } from '../mapDraft.ts';
import { TEMPLATE_ID } from '../template.ts';
import type { WorkflowMap } from '../workflowMap.ts';

/** Changes the sentence of a starting point. */
export function describeTemplate(map: WorkflowMap, input: { readonly summary: string }): MapDiff {
  return draftDiff(map, (draft) => draft.update('template', TEMPLATE_ID, input));
}
