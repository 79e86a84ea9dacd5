import type { MapAnalysis } from '../analysis/analyseMap.ts';
import { counted } from '../model/counted.ts';
import type { WorkflowMap } from '../model/workflowMap.ts';

/** The alternative text of a heat map: how much it holds, and its three hottest handoffs. */
export function describeMap(map: WorkflowMap, { ranked }: MapAnalysis): string {
  const scored = ranked.filter(({ heat }) => heat !== null);
  const counts = [
    counted(map.lane.size, 'lane'),
    counted(map.step.size, 'step'),
    `${counted(ranked.length, 'handoff')}, ${scored.length} scored`,
  ];
  const hottest = scored
    .slice(0, 3)
    .map(({ name, heat, rank }) => `${rank}. ${name}, heat ${Math.round(heat ?? 0)}`);
  const hottestSentence = hottest.length > 0 ? ` Hottest: ${hottest.join('; ')}.` : '';
  return `${counts.join(', ')}.${hottestSentence}`;
}
