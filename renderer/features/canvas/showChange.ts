import { findHandoffs } from '../../../shared/model/handoffs.ts';
import type { MapDiff } from '../../../shared/model/mapDiff.ts';
import type { MapRecord, WorkflowMap } from '../../../shared/model/workflowMap.ts';
import type { App } from '../../app/appContext.ts';
import type { Selection } from '../../state/sessionStore.ts';
import { openMap, selectedSteps } from './openMap.ts';

/**
 * Shows what an undo or redo did: what came back is selected, and so is the handoff or step that something was said
 * about; of what has gone, the step that led there, or the one it led to, takes over the selection. Whatever else changed
 * is brought into sight by the smallest move, and what has gone leaves no empty canvas.
 */
export function showChange(app: App, done: MapDiff): void {
  const map = openMap(app);
  const chosen = cameBack(map, done) ?? saidAbout(map, done) ?? besideGone(app, done);
  if (chosen) {
    app.session.select(chosen);
    app.camera.revealSelection();
    return;
  }
  const step = recordsIn(done)
    .flatMap(stepsOf)
    .find((id) => map.step.has(id));
  if (step !== undefined) app.camera.reveal(step);
  else app.camera.revealNearest();
}

function recordsIn({ added, updated, removed }: MapDiff): readonly MapRecord[] {
  return [...added, ...updated.map(([, after]) => after), ...removed];
}

/** The steps that are on the map again, else a lane that is. */
function cameBack(map: WorkflowMap, { added }: MapDiff): Selection | null {
  const ids = added.flatMap(({ type, id }) => (type === 'step' && map.step.has(id) ? [id] : []));
  if (ids.length > 0) return { kind: 'step', ids };
  const lane = added.find(({ type }) => type === 'lane');
  return lane ? { kind: 'lane', id: lane.id } : arrowBack(map, added);
}

/** The handoff that an arrow draws by itself, else the arrow. */
function arrowBack(map: WorkflowMap, added: readonly MapRecord[]): Selection | null {
  const [arrow, ...others] = added.filter((record) => record.type === 'connection');
  if (!arrow || others.length > 0) return null;
  const handoff = findHandoffs(map).find(
    ({ sender, receiver }) => sender === arrow.from && receiver === arrow.to,
  );
  return handoff ? { kind: 'handoff', id: handoff.id } : { kind: 'connection', id: arrow.id };
}

/** Where the selected steps have gone, the step that led to one of them, else one that they led to. */
function besideGone(app: App, { removed }: MapDiff): Selection | null {
  const map = openMap(app);
  const { selection } = app.session.getState();
  const isGone = selection.kind === 'step' && selectedSteps(app).length === 0;
  if (!isGone) return null;
  const arrows = removed.filter((record) => record.type === 'connection');
  const beside = [...arrows.map(({ from }) => from), ...arrows.map(({ to }) => to)];
  const id = beside.find((each) => map.step.has(each));
  return id === undefined ? null : { kind: 'step', ids: [id] };
}

/** The subject of a change that is not to be seen on the map: a score, a fact, a comment. */
function saidAbout(map: WorkflowMap, done: MapDiff): Selection | null {
  for (const record of recordsIn(done)) {
    const id = subjectOf(record);
    if (id === null) return null;
    if (map.step.has(id)) return { kind: 'step', ids: [id] };
    if (id.split(':').every((end) => map.step.has(end))) return { kind: 'handoff', id };
  }
  return null;
}

function subjectOf(record: MapRecord): string | null {
  switch (record.type) {
    case 'handoff':
      return record.id;
    case 'rating':
    case 'pilot':
      return record.handoffId;
    case 'comment':
      return record.stepId ?? record.handoffId;
    default:
      return null;
  }
}

function stepsOf(record: MapRecord): readonly string[] {
  if (record.type === 'step') return [record.id];
  return record.type === 'connection' ? [record.from, record.to] : [];
}
