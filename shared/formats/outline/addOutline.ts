import { newLane } from '../../model/edits/addLane.ts';
import { newStep } from '../../model/edits/addStep.ts';
import { newConnection } from '../../model/edits/connectSteps.ts';
import type { MapDiff } from '../../model/mapDiff.ts';
import { draftDiff, type MapDraft } from '../../model/mapDraft.ts';
import { foldName, registryKey } from '../../model/names.ts';
import { orderAfter } from '../../model/order.ts';
import type { Step } from '../../model/step.ts';
import { lanesInOrder, type WorkflowMap, workflowOf } from '../../model/workflowMap.ts';
import type { Outline, OutlineLane, OutlineStep } from './outline.ts';
import { parkingNotes } from './parkingNotes.ts';

export interface NewOutline {
  readonly outline: Outline;
  newId(): string;
  /** The step that the outline goes on from; null for a flow of its own. */
  readonly after: string | null;
  /** The lane of steps before any lane is named; the one of `after`, or the first, when left out. */
  readonly laneId?: string;
}

/** Adds all of an outline to a map: lanes that are not there yet, steps, arrows, owners, systems and notes, as one diff. */
export function addOutline(map: WorkflowMap, input: NewOutline): MapDiff {
  return draftDiff(map, (draft) => {
    const { outline, newId } = input;
    const lanes = addLanes(draft, map, input);
    const register = registrar(draft, map, newId);
    const order = orderAfter(map.step.values());
    const ids = outline.steps.map((step, index) => {
      const laneId = step.lane === null ? lanes.first : (lanes.ids[step.lane] ?? lanes.first);
      const made = { ...newStep(newId(), laneId, order + index), name: step.name, kind: step.kind };
      draft.put({ ...made, ...detailsOf(step, register) });
      return made.id;
    });
    addArrows(draft, map, input, ids);
    const { title, parkingLot } = workflowOf(map);
    draft.update('workflow', workflowOf(map).id, {
      title: foldName(title) === '' && outline.title !== null ? outline.title : title,
      parkingLot: parkingNotes(parkingLot, outline.notes),
    });
  });
}

/** The identifiers of the outline's lanes, and of the lane for steps without one. */
function addLanes(draft: MapDraft, map: WorkflowMap, { outline, newId, after, laneId }: NewOutline) {
  const before = lanesInOrder(map);
  const order = orderAfter(before);
  const add = ({ name, kind }: Pick<OutlineLane, 'name' | 'kind'>, at: number): string => {
    const lane = newLane(newId(), name, kind, order + at);
    draft.put(lane);
    return lane.id;
  };
  const byName = Map.groupBy(before, (lane) => registryKey(lane.name));
  const ids = outline.lanes.map((lane, at) => {
    const known = byName.get(registryKey(lane.name))?.[lane.ordinal - 1];
    return known ? known.id : add(lane, at);
  });
  const given = laneId ?? map.step.get(after ?? '')?.laneId ?? before[0]?.id;
  const isNeeded = outline.steps.some((step) => step.lane === null);
  return { ids, first: given ?? (isNeeded ? add({ name: 'First lane', kind: 'team' }, -1) : '') };
}

function addArrows(
  draft: MapDraft,
  map: WorkflowMap,
  { outline, newId, after }: NewOutline,
  ids: readonly string[],
) {
  let order = orderAfter(map.connection.values());
  const put = (from: string, to: string, condition: string, isMessage: boolean): void => {
    const arrow = newConnection(newId(), from, to, order, condition);
    draft.put(isMessage ? { ...arrow, kind: 'message' } : arrow);
    order += 1;
  };
  const sender = map.step.get(after ?? '');
  const [next] = ids;
  const mayFollow = outline.steps[0]?.kind !== 'start';
  if (sender && sender.kind !== 'end' && next !== undefined && mayFollow) put(sender.id, next, '', false);
  for (const { from, to, condition, isMessage } of outline.arrows) {
    const sends = ids[from];
    const receives = 'id' in to ? to.id : ids[to.step];
    if (sends !== undefined && receives !== undefined) put(sends, receives, condition, isMessage);
  }
}

type Register = (type: 'owner' | 'system', name: string | undefined) => string | null;

/** The identifier of an owner or system by its name, registered when nobody has. */
function registrar(draft: MapDraft, map: WorkflowMap, newId: () => string): Register {
  const known = {
    owner: new Map([...map.owner.values()].map((entry) => [registryKey(entry.name), entry.id])),
    system: new Map([...map.system.values()].map((entry) => [registryKey(entry.name), entry.id])),
  };
  return (type, name) => {
    if (name === undefined) return null;
    const found = known[type].get(registryKey(name));
    if (found !== undefined) return found;
    const id = newId();
    known[type].set(registryKey(name), id);
    if (type === 'owner') draft.put({ type, id, name, role: '' });
    else draft.put({ type, id, name, notes: '' });
    return id;
  };
}

function detailsOf({ details }: OutlineStep, register: Register): Partial<Step> {
  return {
    ownerId: register('owner', details.owner),
    backupOwnerId: register('owner', details.backup),
    systemId: register('system', details.system),
    responseWindow: details.responseWindow ?? '',
    touchMinutes: details.touchMinutes ?? null,
    nature: details.nature ?? null,
    notes: details.notes ?? '',
  };
}
