import type { WorkflowMap } from '../../../shared/model/workflowMap.ts';
import type { App } from '../../app/appContext.ts';

/** The map on the canvas. @throws Error when none is open: commands ask `isEnabled` first. */
export function openMap(app: App): WorkflowMap {
  const open = app.document.getState().open;
  if (!open) throw new Error('No map is open.');
  return open.map;
}

/** The selected steps that are still on the map. */
export function selectedSteps(app: App): readonly string[] {
  const { selection } = app.session.getState();
  const map = app.document.getState().open?.map;
  return selection.kind === 'step' && map ? selection.ids.filter((id) => map.step.has(id)) : [];
}

/** The selected step when it is one alone, else null. */
export function selectedStep(app: App): string | null {
  const ids = selectedSteps(app);
  return ids.length === 1 ? (ids[0] ?? null) : null;
}

export function selectedLane(app: App): string | null {
  const { selection } = app.session.getState();
  return selection.kind === 'lane' && openMap(app).lane.has(selection.id) ? selection.id : null;
}
