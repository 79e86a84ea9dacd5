import type { MapAnalysis } from '../analysis/analyseMap.ts';
import type { WorkflowMap } from '../model/workflowMap.ts';

/** The alternative text of a heat map: how much it holds, and its three hottest handoffs. */
export function describeMap(map: WorkflowMap, { ranked }: MapAnalysis): string {
  const scored = ranked.filter(({ heat }) => heat !== null);
  const counts = [
    count(map.lane.size, 'lane'),
    count(map.step.size, 'step'),
    `${count(ranked.length, 'handoff')}, ${scored.length} scored`,
  ];
  const hottest = scored
    .slice(0, 3)
    .map(({ name, heat, rank }) => `${rank}. ${name}, heat ${Math.round(heat ?? 0)}`);
  const hottestSentence = hottest.length > 0 ? ` Hottest: ${hottest.join('; ')}.` : '';
  return `${counts.join(', ')}.${hottestSentence}`;
}

function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}
