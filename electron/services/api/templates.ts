import type { WorkflowMap } from '../../../shared/model/workflowMap.ts';

/** A map to begin from that comes with Baton. */
export interface Template {
  readonly id: string;
  readonly title: string;
  /** One sentence for the person who chooses. */
  readonly summary: string;
  /** Whose work it draws. */
  readonly trade: string;
  readonly map: WorkflowMap;
}
