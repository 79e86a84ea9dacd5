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
  return firstNamed([
    [displayOwner(map, pilot.ownerId), 'named on the card'],
    [displayOwner(map, handoff.receivingOwnerId), 'the receiving owner'],
    [displayOwner(map, handoff.givingOwnerId), 'the giving owner'],
  ]);
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
  return firstNamed([
    [displaySystem(map, handoff.systemOfRecordId), 'the system of record of this handoff'],
    [displaySystem(map, workflowOf(map).systemOfRecordId), 'the system of record of the whole workflow'],
  ]);
}

/** Who reviews exceptions: the owner of the pilot's exception queue, else whom the workflow names. Null when nobody. */
export function exceptionReviewer(map: WorkflowMap, pilot: Pilot): Named | null {
  return firstNamed([
    [displayOwner(map, pilot.exceptionQueue.ownerId), 'owner of the exception queue'],
    [foldName(workflowOf(map).exceptionDecider), 'who decides when work is not routine'],
  ]);
}

function firstNamed(candidates: readonly (readonly [name: string | null, source: string])[]): Named | null {
  for (const [name, source] of candidates) if (name) return { name, source };
  return null;
}
