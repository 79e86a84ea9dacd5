import type { WorkflowMap } from '../../../shared/model/workflowMap.ts';
import type { Library } from './library.ts';

/**
 * Opens a copy of the sample on the first start, and never again, even when it is deleted: a library that ever held a
 * map is no longer new. Returns the copy's identifier, or null.
 */
export function welcome(library: Library, sample: WorkflowMap): string | null {
  return library.isNew ? library.createMap(sample, { label: 'Open the sample' }) : null;
}
