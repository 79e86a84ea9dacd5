import { changeConnection } from '../../../../shared/model/edits/changeConnection.ts';
import { changeLane } from '../../../../shared/model/edits/changeLane.ts';
import { deleteLane } from '../../../../shared/model/edits/deleteLane.ts';
import { deleteSteps } from '../../../../shared/model/edits/deleteSteps.ts';
import { nameStep } from '../../../../shared/model/edits/nameStep.ts';
import { foldName } from '../../../../shared/model/names.ts';
import type { App } from '../../../app/appContext.ts';
import { newId } from '../../../state/newId.ts';
import type { Naming } from '../../../state/sessionStore.ts';
import { openMap } from '../openMap.ts';
import { namedStep } from './namedStep.ts';
import { readTypedName } from './typedName.ts';
import { typingStore } from './typingStore.ts';

/** Keeps what was typed and ends the typing. What was just made and got no name stays, unnamed. */
export function keepName(app: App, naming: Naming, text: string): void {
  const { naming: current } = app.session.getState();
  if (current?.id !== naming.id || current.kind !== naming.kind) return;
  app.session.setState({ naming: null });
  if (naming.kind === 'step') keepStepName(app, naming.id, text);
  else if (naming.kind === 'lane') nameLane(app, naming.id, text);
  else setCondition(app, naming.id, text);
}

/** Ends the typing on Escape: what was typed is kept, but what was just made and has no name is taken back. */
export function leaveName(app: App, naming: Naming, text: string): void {
  if (!naming.fresh || foldName(text)) keepName(app, naming, text);
  else takeBack(app, naming);
}

function keepStepName(app: App, id: string, text: string): void {
  const { picked } = typingStore.getState();
  const step = namedStep(openMap(app), id, picked);
  if (!step || text.trim() === step.name.trim()) return;
  const { laneId, newLane, ...typed } = readTypedName(text, step);
  const known = step.lanes.find((each) => each.id === laneId) ?? null;
  const lane = newLane === null ? known : { id: newId(), name: newLane };
  app.document.edit('rename step', (map) => nameStep(map, { id, ...typed, lane }));
}

function nameLane(app: App, id: string, text: string): void {
  if (!openMap(app).lane.has(id)) return;
  app.document.edit('rename lane', (map) => changeLane(map, { id, patch: { name: foldName(text) } }));
}

function setCondition(app: App, id: string, text: string): void {
  if (!openMap(app).connection.has(id)) return;
  app.document.edit('change condition', (map) =>
    changeConnection(map, { id, patch: { condition: foldName(text) } }),
  );
}

function takeBack(app: App, { kind, id }: Naming): void {
  const { open } = app.document.getState();
  const entry = open?.undo.at(-1);
  const before = kind === 'step' ? senderOf(app, id) : null;
  if (entry?.diff.added.some((record) => record.type === kind && record.id === id)) app.document.undo();
  else if (kind === 'step')
    app.document.edit('delete step', (map) => deleteSteps(map, { ids: [id], join: true, newId }));
  else if (kind === 'lane')
    app.document.edit('delete lane', (map) => deleteLane(map, { id, moveStepsTo: null, newId }));
  app.session.select(before ? { kind: 'step', ids: [before] } : { kind: 'none' });
}

function senderOf(app: App, stepId: string): string | null {
  for (const arrow of openMap(app).connection.values()) if (arrow.to === stepId) return arrow.from;
  return null;
}
