import { type RaterMode, type RaterNames, raterList, raterNames } from '../../model/raterNames.ts';
import type { WorkflowMap } from '../../model/workflowMap.ts';
import { agreementSentence, alphaText } from '../agreementTexts.ts';
import type { MapAnalysis } from '../analyseMap.ts';
import { figureText } from '../cardEntry.ts';
import { dimensionTexts } from '../dimensionTexts.ts';
import { type DiscussionPoint, discussionPoints } from '../discussionPoints.ts';
import { raterAgreement } from '../raterAgreement.ts';
import { cell, heading, type ReportBlock, sentence, table, textCell } from './reportBlock.ts';

/** How far the raters agree, and where the room has to talk (method §3). */
export function disagreementBlocks(
  map: WorkflowMap,
  analysis: MapAnalysis,
  mode: RaterMode,
): readonly ReportBlock[] {
  const alpha = raterAgreement(analysis);
  const { must, discuss } = discussionPoints(analysis);
  const names = raterNames(map, mode);
  return [
    sentence(
      `Agreement of the whole map, Krippendorff’s α: ${alphaText(alpha)}. ${agreementSentence(alpha)}`,
    ),
    heading('Must discuss'),
    sentence('A median of 5 on customer impact or risk level, whatever the rank.'),
    pointsTable(must, names, 'No handoff is at the bad end of customer impact or risk level.'),
    heading('Discuss'),
    sentence('Raters who are two or more apart, the widest spread first.'),
    pointsTable(discuss, names, 'No two raters are two or more apart.'),
  ];
}

function pointsTable(points: readonly DiscussionPoint[], names: RaterNames, none: string): ReportBlock {
  return table(
    {
      caption: 'What to discuss',
      columns: [
        { title: 'Handoff', width: 'text' },
        { title: 'Dimension', width: 'name' },
        { title: 'Median', width: 'number' },
        { title: 'Spread', width: 'number' },
        { title: 'Who is apart', width: 'text' },
      ],
      rows: points.map((point) => [
        textCell(point.handoff.name),
        textCell(dimensionTexts[point.dimension].name),
        textCell(figureText(point.median)),
        textCell(figureText(point.spread)),
        cell(apartText(point, names), '–'),
      ]),
    },
    none,
  );
}

/** “1: Ana. 5: Ben, Cleo.” */
function apartText({ apart }: DiscussionPoint, names: RaterNames): string | null {
  if (!apart) return null;
  const { lowest, lowestIds, highest, highestIds } = apart;
  return `${lowest}: ${raterList(names, lowestIds).join(', ')}. ${highest}: ${raterList(names, highestIds).join(', ')}.`;
}
