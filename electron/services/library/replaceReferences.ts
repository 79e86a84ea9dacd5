import type { MapRecord } from '../../../shared/model/workflowMap.ts';

/** Names one owner or system. */
export interface RegistryReference {
  readonly type: 'owner' | 'system';
  readonly id: string;
}

type Identifiers = ReadonlyMap<string, string>;

/** The record with its references to owners and systems replaced where the tables name another. */
export function replaceReferences(record: MapRecord, owners: Identifiers, systems: Identifiers): MapRecord {
  const owner = (id: string | null) => (id === null ? null : (owners.get(id) ?? id));
  const system = (id: string | null) => (id === null ? null : (systems.get(id) ?? id));
  switch (record.type) {
    case 'workflow':
      return {
        ...record,
        ownerId: owner(record.ownerId),
        systemOfRecordId: system(record.systemOfRecordId),
      };
    case 'step':
      return {
        ...record,
        systemId: system(record.systemId),
        ownerId: owner(record.ownerId),
        backupOwnerId: owner(record.backupOwnerId),
      };
    case 'handoff':
      return {
        ...record,
        givingOwnerId: owner(record.givingOwnerId),
        receivingOwnerId: owner(record.receivingOwnerId),
        backupOwnerId: owner(record.backupOwnerId),
        senderSystemId: system(record.senderSystemId),
        receiverSystemId: system(record.receiverSystemId),
        systemOfRecordId: system(record.systemOfRecordId),
      };
    case 'pilot': {
      const exceptionQueue = { ...record.exceptionQueue, ownerId: owner(record.exceptionQueue.ownerId) };
      return {
        ...record,
        exceptionQueue,
        ownerId: owner(record.ownerId),
        backupOwnerId: owner(record.backupOwnerId),
      };
    }
    default:
      return record;
  }
}

/** The identifiers of the owners and systems that the records refer to. */
export function referencesOf(records: readonly MapRecord[]): {
  readonly owners: ReadonlySet<string>;
  readonly systems: ReadonlySet<string>;
} {
  const owners = new Set<string>();
  const systems = new Set<string>();
  for (const record of records) replaceReferences(record, collecting(owners), collecting(systems));
  return { owners, systems };
}

/** The same, as entries of the registry. */
export function entriesNamedIn(records: readonly MapRecord[]): RegistryReference[] {
  const { owners, systems } = referencesOf(records);
  return [
    ...[...owners].map((id) => ({ type: 'owner', id }) as const),
    ...[...systems].map((id) => ({ type: 'system', id }) as const),
  ];
}

/** A table that replaces nothing and remembers what it was asked for. */
function collecting(asked: Set<string>): Identifiers {
  const table = new Map<string, string>();
  table.get = (id) => {
    asked.add(id);
    return undefined;
  };
  return table;
}
