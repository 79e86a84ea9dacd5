import { noteToStep } from '../../../shared/model/edits/parkingLot.ts';
import { lanesInOrder } from '../../../shared/model/workflowMap.ts';
import type { App } from '../../app/appContext.ts';
import { newId } from '../../state/newId.ts';
import { openMap, selectedLane, selectedSteps } from '../canvas/openMap.ts';

/** Makes a note a step beside the selected one, in the selected lane, or in the first. */
export function makeNoteAStep(app: App, place: number): void {
  const map = openMap(app);
  const beside = selectedSteps(app)[0] ?? '';
  const laneId = map.step.get(beside)?.laneId ?? selectedLane(app) ?? lanesInOrder(map)[0]?.id;
  if (laneId === undefined) {
    app.notify.say({
      title: 'There is no lane yet',
      lines: ['Press L to add one; then a note can become a step in it.'],
    });
    return;
  }
  const box = app.derived.layoutOf(map).steps.get(beside);
  const id = newId();
  app.document.edit('make note a step', (before) =>
    noteToStep(before, { place, id, laneId, column: box ? box.column + 1 : null }),
  );
  app.session.select({ kind: 'step', ids: [id] });
  app.camera.reveal(id);
}
