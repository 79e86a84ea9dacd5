import {
  type MapRecord,
  recordsOf,
  recordTypes,
  registryTypes,
  type WorkflowMap,
} from '../../model/workflowMap.ts';
import { BATON_FORMAT, BATON_VERSION } from './batonFormat.ts';
import { referencesOf } from './checkReferences.ts';

/**
 * The map as the text of a `.baton` file: one record a line, by type, then order, then identifier, and of the
 * registries only what the map names. The same map and time give the same text.
 * @param savedAt ISO 8601, UTC
 */
export function writeBatonFile(map: WorkflowMap, { savedAt }: { readonly savedAt: string }): string {
  const head = JSON.stringify({ format: BATON_FORMAT, formatVersion: BATON_VERSION, savedAt }).slice(0, -1);
  return `${head},"records":[\n${recordLines(map).join(',\n')}\n]}\n`;
}

/** Each record that a file of the map holds, as JSON, in the order of the file. */
export function recordLines(map: WorkflowMap): string[] {
  return recordsToWrite(map).map((record) => JSON.stringify(record, sortedKeys));
}

function recordsToWrite(map: WorkflowMap): MapRecord[] {
  const records = recordsOf(map);
  const named = new Set(records.flatMap(referencesOf).map(({ type, id }) => `${type}/${id}`));
  const isRegistry = (record: MapRecord): boolean => registryTypes.some((type) => type === record.type);
  return records
    .filter((record) => !isRegistry(record) || named.has(`${record.type}/${record.id}`))
    .sort(
      (a, b) =>
        recordTypes.indexOf(a.type) - recordTypes.indexOf(b.type) ||
        orderOf(a) - orderOf(b) ||
        (a.id < b.id ? -1 : 1),
    );
}

function orderOf(record: MapRecord): number {
  return 'order' in record ? record.order : 0;
}

/** Type and identifier first, then the other keys by name. */
function sortedKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const weight = (key: string): number => (key === 'type' ? 0 : key === 'id' ? 1 : 2);
  const entries = Object.entries(value).sort(
    ([a], [b]) => weight(a) - weight(b) || (a < b ? -1 : a > b ? 1 : 0),
  );
  return Object.fromEntries(entries);
}
