import type { Hit } from '../../../shared/analysis/searchIndex.ts';
import type { MapLayout } from '../../../shared/layout/mapLayout.ts';
import type { WorkflowMap } from '../../../shared/model/workflowMap.ts';

/** The hits as they are walked: lanes from the top, then what is drawn from left to right, then the rest. */
export function hitsInOrder(map: WorkflowMap, layout: MapLayout, hits: readonly Hit[]): readonly Hit[] {
  const lanes = new Map(layout.lanes.map(({ id, y }) => [id, y]));
  const placed = hits.map((hit) => ({ hit, at: placeOf(map, layout, lanes, hit) }));
  return placed.sort((a, b) => a.at[0] - b.at[0] || a.at[1] - b.at[1]).map(({ hit }) => hit);
}

const after = Number.MAX_SAFE_INTEGER;

function placeOf(
  map: WorkflowMap,
  layout: MapLayout,
  lanes: ReadonlyMap<string, number>,
  { place }: Hit,
): readonly [x: number, y: number] {
  if (place.kind === 'lane') return [-1, lanes.get(place.id) ?? 0];
  const box = layout.steps.get(stepOf(map, place) ?? '');
  return box ? [box.x, box.y] : [after, 0];
}

/** The step at which a place lies: its own, or the one that its arrow leaves. */
function stepOf(map: WorkflowMap, { kind, id }: Hit['place']): string | undefined {
  if (kind === 'step') return id;
  if (kind === 'handoff') return id.split(':')[0];
  return kind === 'connection' ? map.connection.get(id)?.from : undefined;
}
