import type { KeyboardEvent } from 'react';
import { changeStep } from '../../../../shared/model/edits/changeStep.ts';
import { lanesInOrder } from '../../../../shared/model/workflowMap.ts';
import { type App, useApp } from '../../../app/appContext.ts';
import { matchesKeys } from '../../../app/keys.ts';
import { type Naming, views } from '../../../state/sessionStore.ts';
import { isComposing } from '../isComposing.ts';
import { openMap } from '../openMap.ts';
import { addBranch } from '../steps/addBranch.ts';
import { addFreeStepAt, addStepAfter, laneBeside, sayNoLane } from '../steps/makeSteps.ts';
import { keepName, leaveName } from './finishNaming.ts';
import { takesLaneKey } from './pickLane.ts';

type Field = HTMLTextAreaElement | HTMLInputElement;

const lanePlaces = [1, 2, 3, 4, 5, 6, 7, 8, 9];
const viewKeys = views.map((_, place) => `Mod+Digit${place + 1}`);

/** The keys while a name is typed: Enter keeps, Escape leaves, Tab keeps and goes on, Mod+Down hands off. */
export function useNamingKeys(naming: Naming): (event: KeyboardEvent<Field>) => void {
  const app = useApp();
  return (event) => {
    if (isComposing(event)) return;
    // A key that leads to another view takes what was typed along; that view’s own command goes there.
    if (viewKeys.some((keys) => matchesKeys(event, keys, app.platform))) {
      keepName(app, naming, event.currentTarget.value);
      return;
    }
    const taken = naming.kind === 'step' && takesLaneKey(app, event);
    if (!taken && !takesKey(app, naming, event)) return;
    event.preventDefault();
    event.stopPropagation();
    if (app.session.getState().naming !== null) return;
    app.camera.focus();
    // A name may have moved its step to a lane out of sight.
    if (naming.kind === 'step') app.camera.reveal(naming.id);
  };
}

function takesKey(app: App, naming: Naming, event: KeyboardEvent<Field>): boolean {
  const text = event.currentTarget.value;
  const press = (keys: string): boolean => matchesKeys(event, keys, app.platform);
  const place = lanePlaces.find((each) => press(`Alt+Digit${each}`));
  if (press('Enter') || press('Shift+Tab')) keepName(app, naming, text);
  else if (press('Escape')) leaveName(app, naming, text);
  else if (press('Tab')) goOn(app, naming, text);
  else if (press('Mod+B')) branch(app, naming, text);
  else if (press('Mod+ArrowDown'))
    handOff(app, naming, text, (stepId) => laneBeside(openMap(app), stepId, 1));
  else if (press('Mod+ArrowUp')) handOff(app, naming, text, (stepId) => laneBeside(openMap(app), stepId, -1));
  else if (place !== undefined)
    handOff(app, naming, text, () => lanesInOrder(openMap(app))[place - 1]?.id ?? null);
  else return false;
  return true;
}

/** The next step of the same lane; from a lane’s name, the first step in it; from a condition, where its arrow leads. */
function goOn(app: App, naming: Naming, text: string): void {
  keepName(app, naming, text);
  if (naming.kind === 'lane') addFreeStepAt(app, naming.id, null);
  const arrow = naming.kind === 'connection' ? openMap(app).connection.get(naming.id) : undefined;
  if (arrow) app.session.select({ kind: 'step', ids: [arrow.to] });
  const step = naming.kind === 'step' ? openMap(app).step.get(naming.id) : undefined;
  if (step) addStepAfter(app, step.id, step.laneId);
}

function branch(app: App, naming: Naming, text: string): void {
  keepName(app, naming, text);
  if (naming.kind === 'step') addBranch(app, naming.id);
}

/** A connected step in another lane. A step that was just made and has no name yet moves there itself. */
function handOff(app: App, naming: Naming, text: string, laneFor: (stepId: string) => string | null): void {
  if (naming.kind !== 'step') return;
  if (!naming.fresh || text.trim() !== '') {
    keepName(app, naming, text);
    const laneId = laneFor(naming.id);
    if (laneId !== null) addStepAfter(app, naming.id, laneId);
    else sayNoLane(app);
    return;
  }
  const laneId = laneFor(naming.id);
  if (laneId === null) return;
  app.document.edit('move step', (map) => changeStep(map, { id: naming.id, patch: { laneId } }));
  app.camera.reveal(naming.id);
}
