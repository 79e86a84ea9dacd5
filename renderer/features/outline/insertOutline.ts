import { addOutline } from '../../../shared/formats/outline/addOutline.ts';
import type { Outline } from '../../../shared/formats/outline/outline.ts';
import { outlineContents } from '../../../shared/formats/outline/outlineContents.ts';
import type { App } from '../../app/appContext.ts';
import { newId } from '../../state/newId.ts';
import { openMap, selectedLane, selectedStep } from '../canvas/openMap.ts';

/** The step that an outline goes on from: the selected one, unless that is an end. */
export function stepToGoOnFrom(app: App): string | null {
  const id = selectedStep(app);
  return id !== null && openMap(app).step.get(id)?.kind !== 'end' ? id : null;
}

/** Adds the outline to the open map as one edit, selects what it made, and says what that was. */
export function insertOutline(app: App, outline: Outline, verb: string, after: string | null): string {
  const before = openMap(app);
  const laneId = selectedLane(app);
  const diff = addOutline(before, { outline, newId, after, ...(laneId !== null && { laneId }) });
  app.document.edit(`${verb} ${stepsPhrase(outline)}`, () => diff);
  const ids = diff.added.flatMap((record) => (record.type === 'step' ? [record.id] : []));
  if (ids.length > 0) app.session.select({ kind: 'step', ids });
  app.camera.revealSelection();
  return outlineContents(before, openMap(app), outline);
}

function stepsPhrase({ steps }: Outline): string {
  if (steps.length === 0) return 'notes';
  return steps.length === 1 ? 'step' : `${steps.length} steps`;
}
