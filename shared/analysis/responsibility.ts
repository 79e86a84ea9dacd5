import { displayOwner, displaySystem } from '../model/displayName.ts';
import type { Handoff } from '../model/handoff.ts';
import { foldName } from '../model/names.ts';
import type { Pilot } from '../model/pilot.ts';
import { type WorkflowMap, workflowOf } from '../model/workflowMap.ts';

/** A name, and where the record has it from. */
export interface Named {
  readonly name: string;
  readonly source: string;
}

/** The named owner: the pilot's, else the receiving owner, else the giving owner. Null when none is named. */
export function namedOwner(map: WorkflowMap, handoff: Handoff, pilot: Pilot): Named | null {
  return firstNamed(ownersInTurn(handoff, pilot).map(([id, source]) => [displayOwner(map, id), source]));
}

/** The identifier of the named owner. Null when none is named. */
export function namedOwnerId(map: WorkflowMap, handoff: Handoff, pilot: Pilot): string | null {
  return ownersInTurn(handoff, pilot).find(([id]) => displayOwner(map, id))?.[0] ?? null;
}

/** The backup owner: the pilot's, else the handoff's. Null when none is named. */
export function namedBackup(map: WorkflowMap, handoff: Handoff, pilot: Pilot): Named | null {
  return firstNamed([
    [displayOwner(map, pilot.backupOwnerId), 'named on the card'],
    [displayOwner(map, handoff.backupOwnerId), 'the backup owner of the handoff'],
  ]);
}

/** The system of record: the handoff's, else the workflow's. Null when none is named. */
export function namedSystemOfRecord(map: WorkflowMap, handoff: Handoff): Named | null {
  return firstNamed(systemsInTurn(map, handoff).map(([id, source]) => [displaySystem(map, id), source]));
}

/** The identifier of the system of record. Null when none is named. */
export function namedSystemOfRecordId(map: WorkflowMap, handoff: Handoff): string | null {
  return systemsInTurn(map, handoff).find(([id]) => displaySystem(map, id))?.[0] ?? null;
}

/** Who reviews exceptions: the owner of the pilot's exception queue, else whom the workflow names. Null when nobody. */
export function exceptionReviewer(map: WorkflowMap, pilot: Pilot): Named | null {
  return firstNamed([
    [displayOwner(map, pilot.exceptionQueue.ownerId), 'owner of the exception queue'],
    [foldName(workflowOf(map).exceptionDecider), 'who decides when work is not routine'],
  ]);
}

type Reference = readonly [id: string | null, source: string];

function ownersInTurn(handoff: Handoff, pilot: Pilot): readonly Reference[] {
  return [
    [pilot.ownerId, 'named on the card'],
    [handoff.receivingOwnerId, 'the receiving owner'],
    [handoff.givingOwnerId, 'the giving owner'],
  ];
}

function systemsInTurn(map: WorkflowMap, handoff: Handoff): readonly Reference[] {
  return [
    [handoff.systemOfRecordId, 'the system of record of this handoff'],
    [workflowOf(map).systemOfRecordId, 'the system of record of the whole workflow'],
  ];
}

function firstNamed(candidates: readonly (readonly [name: string | null, source: string])[]): Named | null {
  for (const [name, source] of candidates) if (name) return { name, source };
  return null;
}
