import type { Commit } from '../../../../electron/services/library/checkCommit.ts';
import type { Library } from '../../../../electron/services/library/library.ts';
import { newLane } from '../../../../shared/model/edits/addLane.ts';
import { newStep } from '../../../../shared/model/edits/addStep.ts';
import { emptyDiff, type MapDiff } from '../../../../shared/model/mapDiff.ts';
import type { Owner } from '../../../../shared/model/owner.ts';
import type { Step } from '../../../../shared/model/step.ts';
import type { System } from '../../../../shared/model/system.ts';
import { blankMap, type MapRecord } from '../../../../shared/model/workflowMap.ts';

export const sales = newLane('sales', 'Sales', 'team', 0);

export function step(id: string, name = id): Step {
  return { ...newStep(id, 'sales', 0), name };
}

export function owner(id: string, name: string): Owner {
  return { type: 'owner', id, name, role: '' };
}

export function system(id: string, name: string): System {
  return { type: 'system', id, name, notes: '' };
}

export function adding(...added: MapRecord[]): MapDiff {
  return { ...emptyDiff, added };
}

export function removing(...removed: MapRecord[]): MapDiff {
  return { ...emptyDiff, removed };
}

export function updating(before: MapRecord, after: MapRecord): MapDiff {
  return { ...emptyDiff, updated: [[before, after]] };
}

let edits = 0;

/** Commits a diff on the map as it is now, and returns the version after it. */
export function edit(library: Library, mapId: string, diff: MapDiff, more: Partial<Commit> = {}): number {
  edits += 1;
  const base = library.open(mapId).version;
  const editId = `edit-${edits}`;
  return library.commit({ mapId, editId, base, action: 'edit', label: 'Edit', diff, ...more });
}

/** A map of this title with one lane, and one step for each name: versions 1, 2, 3 … */
export function mapWithSteps(library: Library, title: string, names: readonly string[]): string {
  const mapId = library.createMap(blankMap(title), { label: 'New map' });
  edit(library, mapId, adding(sales));
  for (const name of names) edit(library, mapId, adding(step(name)), { label: `Add ${name}` });
  return mapId;
}

/** The names of the steps of a map, sorted. */
export function stepNames(library: Library, mapId: string): string[] {
  return library
    .open(mapId)
    .records.flatMap((record) => (record.type === 'step' ? [record.name] : []))
    .sort();
}

/** The sentence of the refusal, with its code in front. */
export function refusal(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    return describe(error);
  }
  return 'not refused';
}

export async function refusalOf(action: Promise<unknown>): Promise<string> {
  return action.then(() => 'not refused', describe);
}

function describe(error: unknown): string {
  if (error instanceof Error && 'code' in error) return `${String(error.code)}: ${error.message}`;
  throw error;
}
