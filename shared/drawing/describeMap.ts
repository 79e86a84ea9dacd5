import type { MapAnalysis } from '../analysis/analyseMap.ts';
import { type LensReadings, readLens, usualLens } from '../analysis/lenses/readLens.ts';
import { counted } from '../model/counted.ts';
import type { WorkflowMap } from '../model/workflowMap.ts';

/** The alternative text of a map: how much it holds, and the three handoffs that stand out most. */
export function describeMap(
  map: WorkflowMap,
  analysis: MapAnalysis,
  { lens, order, byId }: LensReadings = readLens(map, analysis, usualLens),
): string {
  const { ranked } = analysis;
  const scored = ranked.filter(({ heat }) => heat !== null);
  const counts = [
    counted(map.lane.size, 'lane'),
    counted(map.step.size, 'step'),
    `${counted(ranked.length, 'handoff')}, ${scored.length} scored`,
  ];
  const first = order.slice(0, 3).flatMap(({ found, name }) => {
    const reading = byId.get(found.id);
    if (!reading || reading.value === null) return [];
    return `${reading.rank === null ? '' : `${reading.rank}. `}${name}, ${reading.words}`;
  });
  const heading = lens.id === 'heat' ? 'Hottest' : `First by ${lens.name.toLowerCase()}`;
  return `${counts.join(', ')}.${first.length > 0 ? ` ${heading}: ${first.join('; ')}.` : ''}`;
}
