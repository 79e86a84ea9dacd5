import { displayName } from '../model/displayName.ts';
import type { RegistryType } from '../model/edits/registerName.ts';
import { handoffsOf } from '../model/handoffsOf.ts';
import { type WorkflowMap, workflowOf } from '../model/workflowMap.ts';

/** Where in a map an owner or system is named, and as what. */
export interface RegistryUse {
  readonly type: RegistryType;
  readonly entryId: string;
  /** What it is there, such as “receiving owner”. */
  readonly role: string;
  readonly place: UsePlace;
}

export const usePlaceKinds = ['workflow', 'step', 'handoff'] as const;

export interface UsePlace {
  /** A handoff that is not drawn any more is named under the workflow: there is nothing of it to be shown. */
  readonly kind: (typeof usePlaceKinds)[number];
  /** Of the step or handoff; empty for the workflow. */
  readonly id: string;
  readonly name: string;
}

/** Every place where the map names an owner or a system, by workflow, steps, handoffs and cards. */
export function registryUses(map: WorkflowMap): RegistryUse[] {
  const drawn = new Set(handoffsOf(map).map(({ id }) => id));
  const placeOf = (id: string): UsePlace => {
    const name = id
      .split(':')
      .map((step) => stepName(map, step))
      .join(' → ');
    return drawn.has(id)
      ? { kind: 'handoff', id, name }
      : { kind: 'workflow', id: '', name: `${name} (not drawn)` };
  };
  return [...workflowUses(map), ...stepUses(map), ...handoffUses(map, placeOf), ...pilotUses(map, placeOf)];
}

type Role = readonly [type: RegistryType, id: string | null, role: string];

function workflowUses(map: WorkflowMap): RegistryUse[] {
  const { ownerId, systemOfRecordId } = workflowOf(map);
  return usesAt({ kind: 'workflow', id: '', name: 'the workflow' }, [
    ['owner', ownerId, 'workflow owner'],
    ['system', systemOfRecordId, 'system of record'],
  ]);
}

function stepUses(map: WorkflowMap): RegistryUse[] {
  return [...map.step.values()].flatMap((step) =>
    usesAt({ kind: 'step', id: step.id, name: displayName(step) }, [
      ['owner', step.ownerId, 'decision owner'],
      ['owner', step.backupOwnerId, 'backup owner'],
      ['system', step.systemId, 'system'],
    ]),
  );
}

function handoffUses(map: WorkflowMap, placeOf: (handoffId: string) => UsePlace): RegistryUse[] {
  return [...map.handoff.values()].flatMap((handoff) =>
    usesAt(placeOf(handoff.id), [
      ['owner', handoff.givingOwnerId, 'giving owner'],
      ['owner', handoff.receivingOwnerId, 'receiving owner'],
      ['owner', handoff.backupOwnerId, 'backup owner'],
      ['system', handoff.senderSystemId, 'sender’s system'],
      ['system', handoff.receiverSystemId, 'receiver’s system'],
      ['system', handoff.systemOfRecordId, 'system of record'],
    ]),
  );
}

function pilotUses(map: WorkflowMap, placeOf: (handoffId: string) => UsePlace): RegistryUse[] {
  return [...map.pilot.values()].flatMap((pilot) =>
    usesAt(placeOf(pilot.handoffId), [
      ['owner', pilot.ownerId, 'pilot owner'],
      ['owner', pilot.backupOwnerId, 'pilot backup owner'],
      ['owner', pilot.exceptionQueue.ownerId, 'exception queue owner'],
    ]),
  );
}

function usesAt(place: UsePlace, roles: readonly Role[]): RegistryUse[] {
  return roles.flatMap(([type, entryId, role]) => (entryId === null ? [] : [{ type, entryId, role, place }]));
}

function stepName(map: WorkflowMap, id: string): string {
  const step = map.step.get(id);
  return step ? displayName(step) : id;
}
