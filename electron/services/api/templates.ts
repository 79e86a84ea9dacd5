import type { WorkflowMap } from '../../../shared/model/workflowMap.ts';

/** A map to begin from. */
export interface Template {
  readonly id: string;
  readonly title: string;
  /** One sentence for the person who chooses. */
  readonly summary: string;
  readonly map: WorkflowMap;
}
