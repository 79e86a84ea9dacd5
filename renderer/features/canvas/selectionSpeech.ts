import type { LensReadings } from '../../../shared/analysis/lenses/readLens.ts';
import { laneKindNames } from '../../../shared/model/lane.ts';
import { mayConnect } from '../../../shared/model/rules.ts';
import { shownName } from '../../../shared/model/shownName.ts';
import { connectionsInOrder, type WorkflowMap } from '../../../shared/model/workflowMap.ts';
import type { Connecting, Selection } from '../../state/sessionStore.ts';

/**
 * What a screen reader says of the selection: the step, its lane, what leads to it and where it leads; of a handoff
 * what the lens reads.
 */
export function selectionSpeech(
  map: WorkflowMap,
  readings: LensReadings,
  selection: Selection,
  connecting: Connecting | null,
): string {
  if (connecting) return connectingSpeech(map, connecting);
  switch (selection.kind) {
    case 'none':
      return readings.lens.id === 'heat' ? '' : `Lens: ${readings.lens.name}`;
    case 'step':
      return stepsSpeech(map, readings, selection.ids);
    case 'lane':
      return laneSpeech(map, selection.id);
    case 'handoff':
      return handoffSpeech(map, readings, selection.id);
    case 'connection':
      return connectionSpeech(map, selection.id);
  }
}

function connectingSpeech(map: WorkflowMap, { from, to }: Connecting): string {
  const begun = `Connecting from ${stepName(map, from)}`;
  if (to === null) return `${begun}, type the name of a step or walk with the arrow keys, then press Enter`;
  const permission = mayConnect(map, from, to);
  return `${begun}, to ${stepName(map, to)}${permission.allowed ? '' : `; ${permission.sentence}`}`;
}

function stepsSpeech(map: WorkflowMap, { order, byId }: LensReadings, ids: readonly string[]): string {
  const [only] = ids;
  if (ids.length !== 1 || only === undefined) return `${ids.length} steps selected`;
  const step = map.step.get(only);
  if (!step) return '';
  const arrows = connectionsInOrder(map);
  const from = arrows.filter((arrow) => arrow.to === only).map((arrow) => stepName(map, arrow.from));
  const to = arrows.filter((arrow) => arrow.from === only).map((arrow) => stepName(map, arrow.to));
  const parts = [
    step.kind === 'task' ? spokenName(step) : `${spokenName(step)}, ${step.kind}`,
    laneName(map, step.laneId),
    from.length > 0 ? `from ${from.join(' and ')}` : '',
    to.length > 0 ? `to ${to.join(' and ')}` : '',
  ];
  const read = order
    .filter(({ found }) => found.sender === only)
    .map(({ found }) => `handoff ${byId.get(found.id)?.words}`);
  return [parts.filter(Boolean).join(', '), ...read].join('; ');
}

function laneSpeech(map: WorkflowMap, id: string): string {
  const lane = map.lane.get(id);
  if (!lane) return '';
  const steps = [...map.step.values()].filter((step) => step.laneId === id).length;
  return `Lane ${spokenName(lane)}, ${laneKindNames[lane.kind]}, ${steps} ${steps === 1 ? 'step' : 'steps'}`;
}

function handoffSpeech(map: WorkflowMap, { order, byId }: LensReadings, id: string): string {
  const reading = byId.get(id);
  const handoff = reading && order[reading.place];
  if (!handoff) return '';
  const { found } = handoff;
  const read = reading.rank === null ? reading.words : `${reading.words}, rank ${reading.rank}`;
  const from = `${stepName(map, found.sender)}, ${laneName(map, found.fromLaneId)}`;
  const to = `${stepName(map, found.receiver)}, ${laneName(map, found.toLaneId)}`;
  return `Handoff from ${from} to ${to}; ${read}`;
}

function connectionSpeech(map: WorkflowMap, id: string): string {
  const arrow = map.connection.get(id);
  if (!arrow) return '';
  const condition = arrow.condition ? `, if ${arrow.condition}` : '';
  return `Arrow from ${stepName(map, arrow.from)} to ${stepName(map, arrow.to)}${condition}`;
}

function stepName(map: WorkflowMap, id: string): string {
  const step = map.step.get(id);
  return step ? spokenName(step) : 'a step that is gone';
}

function laneName(map: WorkflowMap, id: string): string {
  const lane = map.lane.get(id);
  return lane ? spokenName(lane) : '';
}

/** A name as it is read out; what has none yet is named by what it is. */
export function spokenName({ name, kind }: { readonly name: string; readonly kind: string }): string {
  return shownName(name) || `unnamed ${kind}`;
}
