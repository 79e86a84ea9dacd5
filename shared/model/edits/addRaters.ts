import { emptyDiff, type MapDiff } from '../mapDiff.ts';
import { foldName, registryKey } from '../names.ts';
import type { WorkflowMap } from '../workflowMap.ts';
import { addRater } from './addRater.ts';
import { inTurn } from './inTurn.ts';

/** Adds several people who score, by names with commas or line ends between them. Who is there already is left out. */
export function addRaters(
  map: WorkflowMap,
  input: { readonly names: string; readonly newId: () => string },
): MapDiff {
  const known = new Set([...map.rater.values()].map(({ name }) => registryKey(name)));
  const added = input.names.split(/[,;\n]/u).flatMap((typed) => {
    const name = foldName(typed);
    const key = registryKey(name);
    if (name === '' || known.has(key)) return [];
    known.add(key);
    return [name];
  });
  if (added.length === 0) return emptyDiff;
  return inTurn(
    map,
    added.map((name) => (before: WorkflowMap) => addRater(before, { id: input.newId(), name })),
  );
}
