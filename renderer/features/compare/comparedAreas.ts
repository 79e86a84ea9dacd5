import type { ComparedHandoff } from '../../../shared/analysis/compareHandoffs.ts';
import type { MapComparison } from '../../../shared/analysis/compareMaps.ts';
import { type Area, around } from '../canvas/camera/area.ts';
import type { DrawnMap } from './useDrawnMap.ts';

/** The steps of the handoff, on each side where it is. */
export function areasOfHandoff(
  before: DrawnMap,
  after: DrawnMap,
  handoff: Pick<ComparedHandoff, 'before' | 'after'>,
): Area[] {
  return [...endsIn(before, handoff.before), ...endsIn(after, handoff.after)];
}

/** Where the first handoff of the list that is not the same lies, else the first such step; null where none is. */
export function firstDifference(comparison: MapComparison, before: DrawnMap, after: DrawnMap): Area | null {
  const handoff = comparison.handoffs.find(({ status }) => status !== 'unchanged');
  if (handoff) return around(areasOfHandoff(before, after, handoff));
  const [gone] = comparison.before.steps.keys();
  const [come] = comparison.after.steps.keys();
  return before.layout.steps.get(gone ?? '') ?? after.layout.steps.get(come ?? '') ?? null;
}

function endsIn({ layout }: DrawnMap, handoff: ComparedHandoff['before']): Area[] {
  if (!handoff) return [];
  return [handoff.found.sender, handoff.found.receiver].flatMap((id) => layout.steps.get(id) ?? []);
}
