import { readExcerpt } from '../../../shared/formats/clipboard/excerptText.ts';
import { type AddedExcerpt, addExcerpt } from '../../../shared/model/edits/addExcerpt.ts';
import type { WorkflowMap } from '../../../shared/model/workflowMap.ts';
import type { App } from '../../app/appContext.ts';
import { newId } from '../../state/newId.ts';
import { openMap, selectedLane, selectedSteps } from '../canvas/openMap.ts';
import { excerptOfSteps } from './copySteps.ts';

/** Pastes copied steps after the selected ones, else at the end; or says why not. */
export function pasteSteps(app: App, text: string): void {
  const outcome = readExcerpt(text);
  if (outcome.kind === 'refused') {
    app.notify.say({ title: 'Nothing was pasted', lines: [outcome.sentence] });
    return;
  }
  const { excerpt } = outcome;
  const lane = selectedLane(app);
  add(app, 'paste', {
    excerpt,
    column: columnAfter(app, lane),
    laneId: excerpt.lane.size === 1 ? lane : null,
    newId,
  });
}

/** The selected steps once more, under those that are there. */
export function duplicateSteps(app: App): void {
  const excerpt = excerptOfSteps(app, selectedSteps(app), false);
  add(app, 'duplicate', { excerpt, column: null, laneId: null, newId });
}

function add(app: App, verb: string, input: AddedExcerpt): void {
  const diff = addExcerpt(openMap(app), input);
  app.document.edit(`${verb} ${countedSteps(input.excerpt)}`, () => diff);
  const ids = diff.added.flatMap((record) => (record.type === 'step' ? [record.id] : []));
  app.session.select({ kind: 'step', ids });
  app.camera.revealSelection();
}

function countedSteps({ step }: WorkflowMap): string {
  return step.size === 1 ? 'step' : `${step.size} steps`;
}

/** The column right of the selected steps, of the steps of the selected lane, or of the map. */
function columnAfter(app: App, lane: string | null): number {
  const map = openMap(app);
  const selected = new Set(selectedSteps(app));
  const isBefore = (id: string): boolean =>
    lane === null ? selected.size === 0 || selected.has(id) : map.step.get(id)?.laneId === lane;
  const columns = [...app.derived.layoutOf(map).steps.values()].filter(({ id }) => isBefore(id));
  return 1 + Math.max(-1, ...columns.map(({ column }) => column));
}
