import { type WorkflowMap, workflowOf } from '../../model/workflowMap.ts';
import type { MapAnalysis, ScoredHandoff } from '../analyseMap.ts';
import { figureText, shareText } from '../cardEntry.ts';
import { paretoOf } from '../paretoOf.ts';
import { paretoReading } from '../pictureReadings.ts';
import { type RankFirmness, rankFirmness } from '../rankFirmness.ts';
import { unseatingSentence } from '../unseatingSentence.ts';
import { verdictOf } from '../verdict.ts';
import {
  barCell,
  cell,
  heading,
  picture,
  type ReportBlock,
  type ReportCell,
  type ReportTable,
  sentence,
  table,
  textCell,
} from './reportBlock.ts';

export const NO_HANDOFFS = 'No work changes lanes in this workflow, so there is no handoff to score.';

/** Every handoff in its order, with how firm its place is. */
export function rankingBlocks(map: WorkflowMap, analysis: MapAnalysis): readonly ReportBlock[] {
  const ranking = table(rankingTable(map, analysis), NO_HANDOFFS);
  if (analysis.ranked.length === 0) return [ranking];
  const unseating = unseatingSentence(analysis, workflowOf(map).weights);
  return [
    sentence(
      'Ranked by heat, then spread, then weekly volume, then name. “First” and “top three” say in how many of 10,000 sets of weights the handoff ranks there.',
    ),
    ranking,
    ...(unseating === null ? [] : [sentence(unseating)]),
    heading('Where the heat lies'),
    sentence(paretoReading(paretoOf(analysis))),
    picture('pareto'),
  ];
}

function rankingTable(map: WorkflowMap, analysis: MapAnalysis): ReportTable {
  const firmness = rankFirmness(map, analysis);
  return {
    caption: 'Ranking of the handoffs',
    columns: [
      { title: 'Rank', width: 'digits' },
      { title: 'Handoff', width: 'text' },
      { title: 'Heat', width: 'bar' },
      { title: 'Readiness', width: 'number' },
      { title: 'Spread', width: 'number' },
      { title: 'First', width: 'bar' },
      { title: 'Top three', width: 'bar' },
      { title: 'Verdict', width: 'word' },
    ],
    rows: analysis.ranked.map((handoff) => [
      cell(handoff.rank === null ? null : String(handoff.rank), '–'),
      textCell(handoff.name),
      heatCell(handoff),
      cell(handoff.readiness === null ? null : figureText(handoff.readiness), 'not known'),
      cell(handoff.coverage === 0 ? null : figureText(handoff.scores.spread), '–'),
      ...firmnessCells(firmness.get(handoff.found.id)),
      textCell(verdictOf(map, analysis, handoff.found.id).name),
    ]),
  };
}

function heatCell({ heat, bin }: ScoredHandoff): ReportCell {
  return heat === null ? { kind: 'missing', text: 'unscored' } : barCell(figureText(heat), heat / 100, bin);
}

function firmnessCells(firmness: RankFirmness | undefined): readonly ReportCell[] {
  if (!firmness) return [cell(null, '–'), cell(null, '–')];
  return [firmness.first, firmness.topThree].map((share) => barCell(shareText(share), share));
}
