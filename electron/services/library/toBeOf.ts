import { foldName } from '../../../shared/model/names.ts';
import { ORIGIN_ID, type Origin } from '../../../shared/model/origin.ts';
import { type WorkflowMap, workflowOf } from '../../../shared/model/workflowMap.ts';
import { retitle } from './retitle.ts';

/** The map as the to-be of itself: every record as it is, another title, and where it comes from. */
export function toBeOf(map: WorkflowMap, asIs: Pick<Origin, 'mapId' | 'version'>): WorkflowMap {
  const { title } = workflowOf(map);
  const origin: Origin = { type: 'origin', id: ORIGIN_ID, ...asIs, title };
  const toBe = retitle(map, `${foldName(title) || 'Untitled map'} (to-be)`);
  return { ...toBe, origin: new Map([[ORIGIN_ID, origin]]), template: new Map(), sheet: new Map() };
}
