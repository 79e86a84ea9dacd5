import { dimensionSchema, scoreSchema } from '../../model/dimension.ts';
import type { StrayValue } from '../../model/merge/returnedSheet.ts';
import { isObject } from '../baton/parseFile.ts';

/**
 * The records with every score that is none taken out of their ratings, and what was taken out: a sheet with one
 * impossible value still gives all its others.
 */
export function withoutStrayScores(records: unknown): {
  readonly records: unknown;
  readonly strays: readonly StrayValue[];
} {
  if (!Array.isArray(records)) return { records, strays: [] };
  const strays: StrayValue[] = [];
  const cleaned = records.map((record: unknown) => {
    if (!isObject(record) || record.type !== 'rating' || !isObject(record.scores)) return record;
    const { handoffId, scores } = record;
    const entries = Object.entries(scores);
    const [kept, taken] = partition(entries, ([dimension, value]) => isScore(dimension, value));
    if (taken.length === 0) return record;
    for (const [dimension, value] of taken) strays.push(stray(handoffId, dimension, value));
    return { ...record, scores: Object.fromEntries(kept) };
  });
  return { records: cleaned, strays };
}

/** @param value as the file has it; shown with 80 characters at most */
export function stray(handoffId: unknown, dimension: string, value: unknown): StrayValue {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return {
    handoffId: String(handoffId).slice(0, 401),
    dimension: dimension.slice(0, 80),
    value: text.slice(0, 80),
  };
}

function isScore(dimension: string, value: unknown): boolean {
  return dimensionSchema.safeParse(dimension).success && scoreSchema.safeParse(value).success;
}

function partition<T>(list: readonly T[], test: (item: T) => boolean): [T[], T[]] {
  return [list.filter(test), list.filter((item) => !test(item))];
}
