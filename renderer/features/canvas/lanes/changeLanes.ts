import { addLane } from '../../../../shared/model/edits/addLane.ts';
import { changeLane } from '../../../../shared/model/edits/changeLane.ts';
import { deleteLane } from '../../../../shared/model/edits/deleteLane.ts';
import { mergeLanes } from '../../../../shared/model/edits/mergeLanes.ts';
import { moveLane } from '../../../../shared/model/edits/moveLane.ts';
import { type LaneKind, laneKinds } from '../../../../shared/model/lane.ts';
import { mayDeleteLane } from '../../../../shared/model/rules.ts';
import { lanesInOrder } from '../../../../shared/model/workflowMap.ts';
import type { App } from '../../../app/appContext.ts';
import { newId } from '../../../state/newId.ts';
import { openMap } from '../openMap.ts';

/** Makes a lane at the bottom, or right under another, and opens its name for typing. */
export function makeLane(app: App, below: string | null = null): void {
  const id = newId();
  app.document.edit('add lane', (map) =>
    addLane(map, { id, name: '', ...(below === null ? {} : { below }) }),
  );
  startNamingLane(app, id, true);
}

export function startNamingLane(app: App, id: string, fresh: boolean): void {
  app.session.setState({
    selection: { kind: 'lane', id },
    naming: { kind: 'lane', id, fresh },
    connecting: null,
  });
}

/** Moves a lane by so many places, its steps and arrows with it. */
export function moveLaneBy(app: App, id: string, by: number): void {
  moveLaneTo(app, id, lanesInOrder(openMap(app)).findIndex((lane) => lane.id === id) + by);
}

export function moveLaneTo(app: App, id: string, index: number): void {
  app.document.edit('move lane', (map) => moveLane(map, { id, index }));
}

export function setLaneKind(app: App, id: string, kind: LaneKind): void {
  app.document.edit('change lane kind', (map) => changeLane(map, { id, patch: { kind } }));
}

export function cycleLaneKind(app: App, id: string): void {
  const lane = openMap(app).lane.get(id);
  const kind = lane && laneKinds[(laneKinds.indexOf(lane.kind) + 1) % laneKinds.length];
  if (kind) setLaneKind(app, id, kind);
}

/** Merges a lane into another, which is then selected. */
export function mergeLaneInto(app: App, id: string, into: string): void {
  app.document.edit('merge lanes', (map) => mergeLanes(map, { id, into }));
  app.session.select({ kind: 'lane', id: into });
}

/** Deletes an empty lane; asks what becomes of the steps of another. */
export function askToDeleteLane(app: App, id: string): void {
  if (mayDeleteLane(openMap(app), id).allowed) removeLane(app, id, null);
  else app.session.setState({ laneInQuestion: id });
}

/** Deletes a lane; its steps move to another lane, or go with it when that is null. */
export function removeLane(app: App, id: string, moveStepsTo: string | null): void {
  app.document.edit('delete lane', (map) => deleteLane(map, { id, moveStepsTo, newId }));
  app.session.setState({ laneInQuestion: null });
  app.session.select({ kind: 'none' });
}
