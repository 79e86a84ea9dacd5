import { shownName } from '../../../shared/model/shownName.ts';
import { lanesInOrder, stepsInOrder } from '../../../shared/model/workflowMap.ts';
import type { App } from '../../app/appContext.ts';
import type { Selection } from '../../state/sessionStore.ts';
import type { PaletteChoice } from './paletteChoice.ts';

/** The named places of the open map: its steps, handoffs and lanes. Choosing one goes there. */
export function targetChoices(app: App): readonly PaletteChoice[] {
  const { open } = app.document.getState();
  if (!open) return [];
  const { map } = open;
  const nameOfLane = (laneId: string): string => shownName(map.lane.get(laneId)?.name ?? '');
  const nameOfStep = (stepId: string): string =>
    shownName(map.step.get(stepId)?.name ?? '') || 'Unnamed step';
  return [
    ...stepsInOrder(map).map((step) =>
      target('step', step.id, shownName(step.name), nameOfLane(step.laneId), {
        kind: 'step',
        ids: [step.id],
      }),
    ),
    ...app.derived
      .analysisOf(map)
      .ranked.map(({ found, heat }) =>
        target(
          'handoff',
          found.id,
          `${nameOfStep(found.sender)} → ${nameOfStep(found.receiver)}`,
          heat === null ? 'Unscored' : `Heat ${Math.round(heat)}`,
          { kind: 'handoff', id: found.id },
        ),
      ),
    ...lanesInOrder(map).map((lane) =>
      target('lane', lane.id, shownName(lane.name), 'Lane', { kind: 'lane', id: lane.id }),
    ),
  ].filter(({ title }) => title !== '');
}

function target(
  kind: PaletteChoice['kind'],
  id: string,
  title: string,
  detail: string,
  selection: Selection,
): PaletteChoice {
  return {
    id: `${kind}:${id}`,
    kind,
    title,
    detail,
    words: kind === 'step' ? detail : '',
    keys: null,
    whyNot: null,
    isOn: null,
    run: (app) => goTo(app, selection),
  };
}

/** Matrix, ranking and card show a chosen handoff themselves; steps and lanes are on the map. */
function goTo(app: App, selection: Selection): void {
  const isOnMap = app.session.getState().view === 'map';
  if (!isOnMap && selection.kind !== 'handoff') app.session.show('map');
  app.session.select(selection);
  // A canvas that has just been asked for is there with the next frame.
  requestAnimationFrame(() => app.camera.revealSelection());
}
