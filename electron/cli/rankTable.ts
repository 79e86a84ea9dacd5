import { analyseMap } from '../../shared/analysis/analyseMap.ts';
import { shortPercent } from '../../shared/analysis/cardEntry.ts';
import { firmnessSentence } from '../../shared/analysis/firmnessSentence.ts';
import { lensOf } from '../../shared/analysis/lenses/lenses.ts';
import type { LensChoice } from '../../shared/analysis/lenses/readLens.ts';
import { sortedByLens } from '../../shared/analysis/lenses/sortedByLens.ts';
import { unseatingSentence } from '../../shared/analysis/unseatingSentence.ts';
import { weightsName } from '../../shared/analysis/weightPresets.ts';
import { weightedDimensions } from '../../shared/model/dimension.ts';
import type { OwnPreset } from '../../shared/model/ownPreset.ts';
import { type WorkflowMap, workflowOf } from '../../shared/model/workflowMap.ts';
import { alignedFigures } from './alignedFigures.ts';
import { roundedFigure } from './handoffTable.ts';
import { type RankLine, rankLines } from './rankReport.ts';

const headings = ['rank', 'heat', 'ready', 'scored', 'spread', 'first', 'top 3', 'handoff'];

/** The ranking as lines of text for a terminal, with how firm it is and the weights under it. */
export function rankTable(map: WorkflowMap, choice: LensChoice, ownPresets: readonly OwnPreset[]): string[] {
  const lines = rankLines(map, choice);
  if (lines.length === 0) return ['No work changes lanes here: there are no handoffs.'];
  return [
    ...[headings, ...lines.map((line) => cells(line, choice))].map(alignedFigures),
    '',
    ...(choice.id === 'heat' ? [] : [sortedByLens(lensOf(choice.id))]),
    ...leaderSentences(map, lines),
    weightsSentence(map, ownPresets),
  ];
}

function cells({ handoff, reading, firmness }: RankLine, choice: LensChoice): string[] {
  const { rank, heat, readiness, coverage, scores, name } = handoff;
  const seen = choice.id === 'heat' || !reading ? '' : `: ${reading.words}`;
  return [
    rank === null ? '–' : String(rank),
    roundedFigure(heat),
    roundedFigure(readiness),
    `${Math.round(coverage * 8)}/8`,
    coverage === 0 ? '?' : String(scores.spread),
    firmness ? `${shortPercent(firmness.first)} %` : '?',
    firmness ? `${shortPercent(firmness.topThree)} %` : '?',
    `${name}${seen}`,
  ];
}

function leaderSentences(map: WorkflowMap, lines: readonly RankLine[]): string[] {
  const analysis = analyseMap(map);
  const leader = analysis.ranked[0];
  const line = lines.find(({ handoff }) => handoff === leader);
  if (!leader || !line?.firmness) return ['No handoff is scored.'];
  const unseating = unseatingSentence(analysis, workflowOf(map).weights);
  return [`${leader.name}: ${firmnessSentence(line.firmness)}. ${unseating ?? ''}`.trim()];
}

function weightsSentence(map: WorkflowMap, ownPresets: readonly OwnPreset[]): string {
  const { weights } = workflowOf(map);
  const listed = weightedDimensions.map((dimension) => `${dimension}=${weights[dimension]}`).join(',');
  return `Weights: ${weightsName(weights, ownPresets) ?? 'own'}, ${listed}`;
}
