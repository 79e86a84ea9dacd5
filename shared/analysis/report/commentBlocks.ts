import { compareText } from '../../model/compareText.ts';
import { type RaterMode, raterName, raterNames } from '../../model/raterNames.ts';
import { shownName } from '../../model/shownName.ts';
import type { WorkflowMap } from '../../model/workflowMap.ts';
import type { CardEntry } from '../cardEntry.ts';
import { latestRatings } from '../latestRatings.ts';
import { entries, heading, missing, type ReportBlock } from './reportBlock.ts';

/**
 * What people remarked about the handoff and what raters wrote beside their scores, rounds that are not revealed left
 * out. Where raters are anonymous, so is everybody who remarked: a rater may be among them.
 */
export function commentBlocks(map: WorkflowMap, handoffId: string, mode: RaterMode): readonly ReportBlock[] {
  const names = raterNames(map, mode);
  const byRaters = latestRatings(map, handoffId)
    .filter(({ comment }) => comment.trim() !== '')
    .map(({ raterId, comment }) => remark(raterName(names, raterId), comment));
  const byPeople = [...map.comment.values()]
    .filter((comment) => comment.handoffId === handoffId)
    .sort((a, b) => compareText(a.time, b.time) || compareText(a.id, b.id))
    .map(({ author, time, text }) => {
      const name = mode === 'anonymous' ? 'Somebody' : shownName(author) || 'Somebody';
      return remark(`${name}, ${time.slice(0, 10)}`, text);
    });
  const all = [...byRaters, ...byPeople];
  return [heading('Comments'), all.length === 0 ? missing('Nobody left a comment.') : entries(all)];
}

function remark(label: string, text: string): CardEntry {
  return { kind: 'text', label, text: text.trim() };
}
