import type { RegistryType } from '../model/edits/registerName.ts';
import type { Handoff } from '../model/handoff.ts';
import type { MapRecord } from '../model/workflowMap.ts';

/** What can be gone to when one of its texts was found. */
export interface FoundPlace {
  readonly kind: 'step' | 'lane' | 'connection' | 'handoff' | 'note' | 'workflow';
  /** The record's identifier; of a note its place in the parking lot, from 0. */
  readonly id: string;
}

/** A text that a person wrote, or an owner or system that they chose, with the field it stands in. */
export type RecordText =
  | { readonly field: string; readonly text: string }
  | { readonly field: string; readonly entry: RegistryType; readonly id: string };

/** The place that a record is shown at; null for one that is no part of the drawing. */
export function placeOf(record: MapRecord): FoundPlace | null {
  switch (record.type) {
    case 'step':
    case 'lane':
    case 'connection':
    case 'handoff':
      return { kind: record.type, id: record.id };
    case 'comment':
      return record.stepId === null
        ? { kind: 'handoff', id: record.handoffId ?? '' }
        : { kind: 'step', id: record.stepId };
    case 'rating':
      return { kind: 'handoff', id: record.handoffId };
    case 'workflow':
      return { kind: 'workflow', id: record.id };
    default:
      return null;
  }
}

/** Every text of a record that can be searched, the most telling first. The notes of a parking lot are apart. */
export function recordTexts(record: MapRecord): readonly RecordText[] {
  return textsOf(record).flatMap(([field, value]): RecordText[] => {
    if (typeof value === 'string') return value === '' ? [] : [{ field, text: value }];
    const [entry, id] = value;
    return id === null ? [] : [{ field, entry, id }];
  });
}

type Value = string | readonly [entry: RegistryType, id: string | null];

function textsOf(record: MapRecord): readonly (readonly [field: string, value: Value])[] {
  switch (record.type) {
    case 'workflow':
      return [
        ['Title', record.title],
        ['Client', record.client],
        ['Promise', record.promise],
        ['Where the promise is at risk', record.promiseRisk],
        ['Who decides', record.exceptionDecider],
        ['What would prove it', record.improvementProof],
        ['Workflow owner', ['owner', record.ownerId]],
        ['System of record', ['system', record.systemOfRecordId]],
        ['Notes', record.notes],
      ];
    case 'lane':
      return [['Lane', record.name]];
    case 'step':
      return [
        ['Step', record.name],
        ['Owner', ['owner', record.ownerId]],
        ['Backup owner', ['owner', record.backupOwnerId]],
        ['System', ['system', record.systemId]],
        ['Response window', record.responseWindow],
        ['Escalation rule', record.escalationRule],
        ['Evidence field', record.evidenceField],
        ['Notes', record.notes],
      ];
    case 'connection':
      return [['Condition', record.condition]];
    case 'handoff':
      return handoffTexts(record);
    case 'comment':
      return [
        ['Comment', record.text],
        ['Comment by', record.author],
      ];
    case 'rating':
      return [['Rater’s comment', record.comment]];
    default:
      return [];
  }
}

function handoffTexts(record: Handoff): readonly (readonly [field: string, value: Value])[] {
  return [
    ['What is passed', record.passed],
    ['Giving owner', ['owner', record.givingOwnerId]],
    ['Receiving owner', ['owner', record.receivingOwnerId]],
    ['Backup owner', ['owner', record.backupOwnerId]],
    ['Sender’s system', ['system', record.senderSystemId]],
    ['Receiver’s system', ['system', record.receiverSystemId]],
    ['System of record', ['system', record.systemOfRecordId]],
    ['Response window', record.responseWindow],
    ['Escalation rule', record.escalationRule],
    ['Evidence field', record.evidenceField],
    ['Routine rule', record.routineRule],
    ['Notes', record.notes],
  ];
}
