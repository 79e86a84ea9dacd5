import { handoffsOf } from '../handoffsOf.ts';
import { registryKey } from '../names.ts';
import type { WorkflowMap } from '../workflowMap.ts';
import type { SheetHandoff } from './returnedSheet.ts';
import { sheetHandoff } from './sheetHandoff.ts';

/** What a handoff is called -> the identifiers of those that are called so. */
export type HandoffsByName = ReadonlyMap<string, readonly string[]>;

/** The handoffs of a map by the names of their steps and lanes, compared as people read them. */
export function handoffsByName(map: WorkflowMap): HandoffsByName {
  return byName(handoffsOf(map).map(({ id }) => sheetHandoff(map, id)));
}

/**
 * Handoffs of a sheet that the map has no more -> the one that was drawn in its place: the only one of the map with the
 * same steps and lanes by name, where the sheet has neither it nor another lost handoff that is called so.
 */
export function redrawnHandoffs(
  sent: readonly SheetHandoff[],
  isOnMap: ReadonlySet<string>,
  onMap: () => HandoffsByName,
): ReadonlyMap<string, string> {
  const redrawn = new Map<string, string>();
  const asked = new Set(sent.map(({ id }) => id));
  for (const [key, lost] of byName(sent.filter(({ id }) => !isOnMap.has(id)))) {
    const alike = onMap().get(key) ?? [];
    const [from, to] = [lost[0], alike[0]];
    if (from && to && lost.length === 1 && alike.length === 1 && !asked.has(to)) redrawn.set(from, to);
  }
  return redrawn;
}

function byName(handoffs: readonly SheetHandoff[]): HandoffsByName {
  const groups = Map.groupBy(handoffs, ({ sender, receiver, fromLane, toLane }) =>
    JSON.stringify([sender, receiver, fromLane, toLane].map(registryKey)),
  );
  return new Map([...groups].map(([key, alike]) => [key, alike.map(({ id }) => id)]));
}
