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
import { BATON_FORMAT, BATON_VERSION, batonEnvelopeSchema, batonLimits } from './batonFormat.ts';
import { type DanglingReference, firstDanglingReference } from './checkReferences.ts';
import { checkText, refusedKeyIn } from './checkText.ts';
import { jsonFaultLine } from './jsonFaultLine.ts';
import {
  type BatonMigration,
  batonMigrations,
  migrateBatonFile,
  type UncheckedFile,
} from './migrateBatonFile.ts';

/** How opening a `.baton` file went, in the order the stages are passed. Each refusal has its sentence. */
export type BatonFileOutcome =
  | { readonly kind: 'too-large' | 'not-baton'; readonly sentence: string }
  | { readonly kind: 'too-new' | 'cannot-migrate'; readonly version: number; readonly sentence: string }
  | {
      readonly kind: 'invalid';
      /** The record's type and identifier, such as `step s1`, or null where the file itself is meant. */
      readonly record: string | null;
      readonly field: string | null;
      readonly sentence: string;
    }
  | { readonly kind: 'opened'; readonly map: WorkflowMap; readonly savedAt: string };

export interface BatonReading {
  /** The file's name, as sentences give it. */
  readonly fileName?: string;
  /** The version to migrate to and the steps there; given in tests only. */
  readonly version?: number;
  readonly migrations?: ReadonlyMap<number, BatonMigration>;
}

type Refusal = Exclude<BatonFileOutcome, { kind: 'opened' }>;

/** Opens the text of a `.baton` file in stages. Nothing is repaired: a file is opened as it is, or refused. */
export function readBatonFile(text: string, reading: BatonReading = {}): BatonFileOutcome {
  const name = reading.fileName ?? 'This file';
  const target = reading.version ?? BATON_VERSION;
  const content = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const parsed = parseFile(content, name);
  if ('kind' in parsed) return parsed;
  const version = parsed.formatVersion;
  if (version > target) {
    const what = `${name} was saved by a newer Baton: it has file version ${version}, and this one reads up to ${target}`;
    return { kind: 'too-new', version, sentence: `${what}. It was left as it is. Update Baton to open it.` };
  }
  const migrated = migrateBatonFile(parsed, target, reading.migrations ?? batonMigrations);
  if (!migrated) {
    const what = `${name} has the old file version ${version}, which this Baton cannot bring up to version ${target}`;
    const remedy = 'It was left as it is. Open and save it once with the Baton that wrote it.';
    return { kind: 'cannot-migrate', version, sentence: `${what}. ${remedy}` };
  }
  return openChecked(migrated, name);
}

function parseFile(text: string, name: string): UncheckedFile | Refusal {
  const problem = checkText(text, batonLimits);
  if (problem?.kind === 'too-large') {
    const sentence = `${name} is over 64 million characters long, more than Baton reads. ${REMEDY}`;
    return { kind: 'too-large', sentence };
  }
  if (problem) return notBaton(`${name} is not a Baton file: line ${problem.line} is nested too deeply`);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return notBaton(`${name} is not a Baton file, or was damaged: line ${jsonFaultLine(text)} is not JSON`);
  }
  const refusedKey = refusedKeyIn(value);
  if (refusedKey !== null) return invalid(`${name} uses the key “${refusedKey}”, which no Baton file may`);
  if (!isObject(value) || value.format !== BATON_FORMAT) return notBaton(`${name} is not a Baton file`);
  const { formatVersion, savedAt, records } = value;
  if (typeof formatVersion !== 'number' || !Number.isInteger(formatVersion) || formatVersion < 1) {
    return invalid(`${name} does not say which file version it has`, null, 'formatVersion');
  }
  const unknownKey = Object.keys(value).find((key) => !Object.hasOwn(batonEnvelopeSchema.shape, key));
  if (unknownKey !== undefined && formatVersion <= BATON_VERSION) {
    return invalid(`${name} has an unknown part “${unknownKey.slice(0, 80)}”`, null, unknownKey);
  }
  return { formatVersion, savedAt, records };
}

/** Checks every record, then what they say of each other. */
function openChecked(file: UncheckedFile, name: string): BatonFileOutcome {
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

function checkRecord(value: unknown, index: number, name: string): MapRecord | Refusal {
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

function danglingSentence({ record, field, type, id }: DanglingReference, name: string): Refusal {
  const label = 'name' in record ? foldName(record.name) : '';
  const who = `${record.type} ${record.id}${label ? ` (“${label.slice(0, 80)}”)` : ''}`;
  const what = `${name} is damaged: ${who} names the ${type} “${id}” in its field “${field}”, which the file does not hold`;
  return invalid(what, `${record.type} ${record.id}`, field);
}

const REMEDY = 'Nothing was changed. Ask for the file again, or open another copy of it.';

function notBaton(what: string): Refusal {
  const remedy = 'Nothing was changed. Choose a .baton file that Baton saved, or a .bpmn diagram.';
  return { kind: 'not-baton', sentence: `${what}. ${remedy}` };
}

function invalid(what: string, record: string | null = null, field: string | null = null): Refusal {
  return { kind: 'invalid', record, field, sentence: `${what}. ${REMEDY}` };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isRecordType(type: unknown): type is RecordType {
  return recordTypes.some((known) => known === type);
}
