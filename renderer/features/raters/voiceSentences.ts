import type { ScoredHandoff } from '../../../shared/analysis/analyseMap.ts';
import type { RaterVoice } from '../../../shared/analysis/raterVoices.ts';
import { type RaterNames, raterName } from '../../../shared/model/raterNames.ts';

/** Whose voice makes the leader, and what would lead without it; one sentence for each handoff that would. */
export function voiceSentences(
  leader: ScoredHandoff,
  voices: readonly RaterVoice[],
  names: RaterNames,
): readonly string[] {
  const decisive = voices.filter(({ makesLeader }) => makesLeader);
  if (decisive.length === 0) return [`“${leader.name}” leads, whichever one rater is left out.`];
  const byLeader = Map.groupBy(decisive, ({ leaderWithout }) => leaderWithout?.name ?? null);
  return [...byLeader].map(([name, some]) => {
    const who = anyOf(some.map(({ raterId }) => raterName(names, raterId)));
    return name === null
      ? `Without ${who}, nothing would be scored.`
      : `Without ${who}, “${name}” would lead.`;
  });
}

/** “a”, “a or b”, “a, b or c”. */
function anyOf(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} or ${last}`;
}
