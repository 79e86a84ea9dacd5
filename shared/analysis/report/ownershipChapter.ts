import type { WorkflowMap } from '../../model/workflowMap.ts';
import type { MapAnalysis } from '../analyseMap.ts';
import { gapTexts, ownershipGaps } from '../ownershipGaps.ts';
import { NO_HANDOFFS } from './rankingChapter.ts';
import { missing, type ReportBlock, sentence, table, textCell } from './reportBlock.ts';

/** Where it is not settled who owns a handoff, each with the question to ask the room. */
export function ownershipBlocks(map: WorkflowMap, analysis: MapAnalysis): readonly ReportBlock[] {
  if (analysis.ranked.length === 0) return [missing(NO_HANDOFFS)];
  const gaps = ownershipGaps(map, analysis);
  if (gaps.length === 0) return [sentence('Every handoff has an owner, and both its sides are known.')];
  const content = {
    caption: 'Ownership gaps',
    columns: [
      { title: 'Handoff', width: 'text' },
      { title: 'Gap', width: 'word' },
      { title: 'What the record says', width: 'text' },
      { title: 'Ask the room', width: 'text' },
    ],
    rows: gaps.map(({ handoff, kind, finding, question }) => [
      textCell(handoff.name),
      textCell(gapTexts[kind].name),
      textCell(finding),
      textCell(question),
    ]),
  } as const;
  return [table(content, '')];
}
