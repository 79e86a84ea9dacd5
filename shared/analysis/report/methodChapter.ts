import { dimensions, weightedDimensions } from '../../model/dimension.ts';
import type { Weights } from '../../model/weights.ts';
import { type WorkflowMap, workflowOf } from '../../model/workflowMap.ts';
import { figureText } from '../cardEntry.ts';
import { dimensionTexts } from '../dimensionTexts.ts';
import { FIRMNESS_DRAWS } from '../firmnessDraws.ts';
import { heatDimensions } from '../heat.ts';
import { presetOf } from '../weightPresets.ts';
import { entries, heading, type ReportBlock, sentence, table, textCell } from './reportBlock.ts';

/** How every figure of the report came about (method §3). */
export function methodBlocks(map: WorkflowMap, ownWeightsName = 'own'): readonly ReportBlock[] {
  const { weights } = workflowOf(map);
  return [
    sentence(
      'A handoff is where responsibility passes from one lane to another. Each was scored on eight dimensions from 1 to 5, and 5 is always the bad end. “Don’t know” is an answer, not a score.',
    ),
    entries(formulas.map(([label, text]) => ({ kind: 'text', label, text }))),
    heading(`Weights: ${presetOf(weights)?.name ?? ownWeightsName}`),
    table(
      {
        caption: 'The eight dimensions, their questions, and what each counts toward',
        columns: [
          { title: 'Dimension', width: 'name' },
          { title: 'Question', width: 'text' },
          { title: 'Counts toward', width: 'word' },
        ],
        rows: dimensions.map((dimension) => [
          textCell(dimensionTexts[dimension].name),
          textCell(dimensionTexts[dimension].question),
          textCell(countsToward(dimension, weights)),
        ]),
      },
      '',
    ),
  ];
}

const formulas = [
  ['Severity', 's(v) = (v − 1) ÷ 4: a score of 1 is 0, a score of 5 is 1.'],
  [
    'Several raters',
    'Per dimension the median of those who answered; spread is the highest score minus the lowest.',
  ],
  [
    'Heat',
    '100 · Σ w · s(v) ÷ Σ w over the answered heat dimensions. Under four of them a handoff is unscored, never cool.',
  ],
  ['Readiness', '100 · (1 − mean severity of risk level and improvement evidence).'],
  ['Rank', 'By heat, then spread, then weekly volume, then name. Equals share a rank.'],
  [
    'Firmness',
    `The share of ${FIRMNESS_DRAWS.toLocaleString('en')} sets of weights, drawn uniformly from the simplex, in which a handoff ranks first or in the top three (rank acceptability, SMAA-2: Lahdelma and Salminen 2001).`,
  ],
  [
    'Discuss',
    'Where two raters are two or more apart. A median of 5 on customer impact or risk level must be discussed, whatever the rank.',
  ],
  [
    'Agreement',
    'Krippendorff’s α for ordinal data over every dimension of every handoff, in each rater’s latest round.',
  ],
] as const;

function countsToward(dimension: (typeof dimensions)[number], weights: Weights): string {
  const weighted = weightedDimensions.find((each) => each === dimension);
  const heat =
    weighted && heatDimensions(weights).includes(weighted)
      ? `heat, weight ${figureText(weights[weighted])}`
      : '';
  const readiness = dimension === 'riskLevel' || dimension === 'improvementEvidence' ? 'readiness' : '';
  return [heat, readiness].filter((part) => part !== '').join('; ');
}
