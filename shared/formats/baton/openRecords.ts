import type { z } from 'zod';
import { foldName } from '../../model/names.ts';
import {
  type MapRecord,
  mapFromRecords,
  type RecordType,
  recordSchemas,
  recordTypes,
  type WorkflowMap,
} from '../../model/workflowMap.ts';
import { batonEnvelopeSchema } from './batonFormat.ts';
import { type DanglingReference, firstDanglingReference } from './checkReferences.ts';
import { type FileRefusal, invalid } from './fileRefusal.ts';
import type { UncheckedFile } from './migrateBatonFile.ts';
import { isObject } from './parseFile.ts';

export interface OpenedRecords {
  readonly kind: 'opened';
  readonly map: WorkflowMap;
  readonly savedAt: string;
}

/** Checks every record, then what they say of each other. */
export function openRecords(file: UncheckedFile, name: string): OpenedRecords | FileRefusal {
  const savedAt = batonEnvelopeSchema.shape.savedAt.safeParse(file.savedAt);
  if (!savedAt.success) return invalid(`${name} does not say when it was saved`, null, 'savedAt');
  if (!Array.isArray(file.records)) return invalid(`${name} holds no list of records`, null, 'records');
  const records: MapRecord[] = [];
  const seen = new Set<string>();
  for (const [index, value] of file.records.entries()) {
    const record = checkRecord(value, index, name);
    if ('kind' in record && 'sentence' in record) return record;
    const key = `${record.type} ${record.id}`;
    if (seen.has(key)) return invalid(`${name} holds two records “${key}”`, key, 'id');
    seen.add(key);
    records.push(record);
  }
  if (!seen.has('workflow workflow')) return invalid(`${name} holds no workflow record`, null, 'records');
  const map = mapFromRecords(records);
  const dangling = firstDanglingReference(map);
  if (dangling) return danglingSentence(dangling, name);
  return { kind: 'opened', map, savedAt: savedAt.data };
}

function checkRecord(value: unknown, index: number, name: string): MapRecord | FileRefusal {
  const place = `record ${index + 1}`;
  if (!isObject(value) || !isRecordType(value.type)) {
    return invalid(`${name} holds a ${place} of a type that Baton does not know`, place, 'type');
  }
  const schema: z.ZodType<MapRecord> = recordSchemas[value.type];
  const checked = schema.safeParse(value);
  if (checked.success) return checked.data;
  const issue = checked.error.issues[0];
  const field = issue?.path.join('.') || (issue?.code === 'unrecognized_keys' ? issue.keys[0] : undefined);
  const record = typeof value.id === 'string' ? `${value.type} ${value.id.slice(0, 200)}` : place;
  const where = field ? ` in its field “${field.slice(0, 80)}”` : '';
  const what = `${name} is damaged: ${place} (${record}) is not valid${where}: ${issue?.message ?? 'unknown'}`;
  return invalid(what, record, field ?? null);
}

function danglingSentence({ record, field, type, id }: DanglingReference, name: string): FileRefusal {
  const label = 'name' in record ? foldName(record.name) : '';
  const who = `${record.type} ${record.id}${label ? ` (“${label.slice(0, 80)}”)` : ''}`;
  const what = `${name} is damaged: ${who} names the ${type} “${id}” in its field “${field}”, which the file does not hold`;
  return invalid(what, `${record.type} ${record.id}`, field);
}

function isRecordType(type: unknown): type is RecordType {
  return recordTypes.some((known) => known === type);
}
