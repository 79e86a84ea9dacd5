import type { MapLayout } from '../../../../shared/layout/mapLayout.ts';
import type { WorkflowMap } from '../../../../shared/model/workflowMap.ts';
import type { Selection } from '../../../state/sessionStore.ts';
import type { Area } from './area.ts';

/** The boxes of what is selected: steps, a lane, or the two ends of an arrow or handoff. */
export function selectedAreas(map: WorkflowMap, layout: MapLayout, selection: Selection): readonly Area[] {
  if (selection.kind === 'lane') return layout.lanes.filter((lane) => lane.id === selection.id);
  return stepsOf(map, selection).flatMap((id) => layout.steps.get(id) ?? []);
}

function stepsOf(map: WorkflowMap, selection: Selection): readonly string[] {
  switch (selection.kind) {
    case 'step':
      return selection.ids;
    case 'handoff':
      return selection.id.split(':');
    case 'connection': {
      const arrow = map.connection.get(selection.id);
      return arrow ? [arrow.from, arrow.to] : [];
    }
    default:
      return [];
  }
}
