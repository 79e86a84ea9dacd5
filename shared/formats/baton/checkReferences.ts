import type { MapRecord, RecordType, WorkflowMap } from '../../model/workflowMap.ts';
import { recordsOf } from '../../model/workflowMap.ts';

/** A record that names another one, and in which field. */
export interface Reference {
  readonly field: string;
  readonly type: RecordType;
  readonly id: string;
}

export interface DanglingReference extends Reference {
  readonly record: MapRecord;
}

/** The first reference, in the order of recordTypes, to a record that the map does not hold. */
export function firstDanglingReference(map: WorkflowMap): DanglingReference | null {
  for (const record of recordsOf(map)) {
    const dangling = referencesOf(record).find(({ type, id }) => !map[type].has(id));
    if (dangling) return { ...dangling, record };
  }
  return null;
}

/** Every record that this one names. */
export function referencesOf(record: MapRecord): Reference[] {
  switch (record.type) {
    case 'owner':
    case 'system':
      return [];
    case 'workflow':
      return named(record, { owner: ['ownerId'], system: ['systemOfRecordId'] });
    case 'lane':
      return [];
    case 'step':
      return named(record, { lane: ['laneId'], owner: ['ownerId', 'backupOwnerId'], system: ['systemId'] });
    case 'connection':
      return named(record, { step: ['from', 'to'] });
    case 'handoff':
      return named(record, {
        step: ['sender', 'receiver'],
        owner: ['givingOwnerId', 'receivingOwnerId', 'backupOwnerId'],
        system: ['senderSystemId', 'receiverSystemId', 'systemOfRecordId'],
      });
    case 'rater':
      return named(record, { lane: ['laneId'] });
    case 'rating':
      return [...endsOf(record.handoffId), ...named(record, { rater: ['raterId'] })];
    case 'comment':
      return [
        ...named(record, { step: ['stepId'] }),
        ...(record.handoffId === null ? [] : endsOf(record.handoffId)),
      ];
    case 'sheet':
      return [...named(record, { rater: ['raterId'] }), ...record.handoffIds.flatMap(endsOf)];
    case 'round':
    case 'origin':
    case 'template':
      return [];
    case 'pilot':
      return [
        ...endsOf(record.handoffId),
        ...named(record, { owner: ['ownerId', 'backupOwnerId'] }),
        ...named(record.exceptionQueue, { owner: ['ownerId'] }).map((reference) => ({
          ...reference,
          field: `exceptionQueue.${reference.field}`,
        })),
      ];
  }
}

function named<R extends object>(
  record: R,
  fields: Readonly<Partial<Record<RecordType, readonly (keyof R & string)[]>>>,
): Reference[] {
  return Object.entries(fields).flatMap(([type, names]) =>
    (names ?? []).flatMap((field) => {
      const id = record[field];
      return typeof id === 'string' ? [{ field, type: type as RecordType, id }] : [];
    }),
  );
}

/** A handoff is named by its two steps; its own record exists only once something was said about it. */
function endsOf(handoffId: string): Reference[] {
  return handoffId.split(':').map((id) => ({ field: 'handoffId', type: 'step', id }));
}
