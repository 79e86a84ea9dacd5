import { EXCERPT_TYPE, writeExcerpt } from '../../../shared/formats/clipboard/excerptText.ts';
import { writeOutline } from '../../../shared/formats/outline/writeOutline.ts';
import { excerptOf } from '../../../shared/model/excerpt.ts';
import { stepsInOrder, type WorkflowMap } from '../../../shared/model/workflowMap.ts';
import type { App } from '../../app/appContext.ts';
import { openMap, selectedLane, selectedSteps } from '../canvas/openMap.ts';
import { deleteSelectedSteps } from '../canvas/steps/changeSteps.ts';
import { copiedStore } from './copiedStore.ts';

/** The selected steps, or those of the selected lane. */
export function stepsToCopy(app: App): readonly string[] {
  const lane = selectedLane(app);
  if (lane === null) return selectedSteps(app);
  return stepsInOrder(openMap(app)).flatMap(({ id, laneId }) => (laneId === lane ? [id] : []));
}

/** The steps as a map of their own; with `whole`, what was said about them too. */
export function excerptOfSteps(app: App, stepIds: readonly string[], whole: boolean): WorkflowMap {
  const { steps } = app.derived.layoutOf(openMap(app));
  const columns = new Map([...steps.values()].map(({ id, column }) => [id, column]));
  return excerptOf(openMap(app), { stepIds, columns, whole });
}

/** Puts the steps on the clipboard: for Baton whole, for every other program as text. */
export function copySteps(app: App, clipboard: DataTransfer, whole: boolean): void {
  const excerpt = excerptOfSteps(app, stepsToCopy(app), whole);
  const text = writeExcerpt(excerpt, { savedAt: new Date().toISOString() });
  copiedStore.setState({ text });
  clipboard.setData(EXCERPT_TYPE, text);
  clipboard.setData('text/plain', writeOutline(excerpt));
}

export function cutSteps(app: App, clipboard: DataTransfer): void {
  copySteps(app, clipboard, true);
  deleteSelectedSteps(app, { join: true, verb: 'cut' });
}
