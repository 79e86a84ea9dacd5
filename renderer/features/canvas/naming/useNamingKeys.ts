import type { KeyboardEvent } from 'react';
import { changeStep } from '../../../../shared/model/edits/changeStep.ts';
import { type App, useApp } from '../../../app/appContext.ts';
import { matchesKeys } from '../../../app/keys.ts';
import type { Naming } from '../../../state/sessionStore.ts';
import { openMap } from '../openMap.ts';
import { addFreeStepAt, addStepAfter, addStepInLaneBeside, laneBeside } from '../steps/makeSteps.ts';
import { keepName, leaveName } from './finishNaming.ts';

type Field = HTMLTextAreaElement | HTMLInputElement;

/** The keys while a name is typed: Enter keeps, Escape leaves, Tab keeps and goes on, Mod+Down hands off. */
export function useNamingKeys(naming: Naming): (event: KeyboardEvent<Field>) => void {
  const app = useApp();
  return (event) => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    const text = event.currentTarget.value;
    const press = (keys: string): boolean => matchesKeys(event, keys, app.platform);
    if (press('Enter')) keepName(app, naming, text);
    else if (press('Escape')) leaveName(app, naming, text);
    else if (press('Tab')) goOn(app, naming, text);
    else if (press('Shift+Tab')) keepName(app, naming, text);
    else if (press('Mod+ArrowDown')) handOff(app, naming, text, 1);
    else if (press('Mod+ArrowUp')) handOff(app, naming, text, -1);
    else return;
    event.preventDefault();
    if (app.session.getState().naming === null) app.camera.focus();
  };
}

/** The next step of the same lane; from a lane's name, the first step in it. */
function goOn(app: App, naming: Naming, text: string): void {
  keepName(app, naming, text);
  if (naming.kind === 'lane') addFreeStepAt(app, naming.id, null);
  const step = naming.kind === 'step' ? openMap(app).step.get(naming.id) : undefined;
  if (step) addStepAfter(app, step.id, step.laneId);
}

/** A connected step in the lane beside. A step that was just made and has no name yet moves there itself. */
function handOff(app: App, naming: Naming, text: string, offset: number): void {
  if (naming.kind !== 'step') return;
  if (!naming.fresh || text.trim() !== '') {
    keepName(app, naming, text);
    addStepInLaneBeside(app, naming.id, offset);
    return;
  }
  const laneId = laneBeside(openMap(app), naming.id, offset);
  if (laneId === null) return;
  app.document.edit('move step', (map) => changeStep(map, { id: naming.id, patch: { laneId } }));
  app.camera.reveal(naming.id);
}
