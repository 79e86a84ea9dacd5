import type { WorkflowMap } from '../../model/workflowMap.ts';
import { type Difference, differenceOf } from '../difference.ts';
import { type FigureName, figureNames } from './handoffFigures.ts';
import { measureTotals, type Total } from './measureTotals.ts';

/** A total of two workflows. The difference is known where the figure is at every handoff of both. */
export interface ComparedTotal {
  readonly before: Total;
  readonly after: Total;
  readonly difference: number | null;
}

/** What the measures of two workflows come to. */
export interface ComparedMeasures {
  readonly figures: Readonly<Record<FigureName, ComparedTotal>>;
  /** Along the longest path of each. */
  readonly flowEfficiency: Difference;
}

export function compareMeasures(before: WorkflowMap, after: WorkflowMap): ComparedMeasures {
  const [was, is] = [measureTotals(before), measureTotals(after)];
  const figures = Object.fromEntries(
    figureNames.map((name) => [name, compareTotals(was.figures[name], is.figures[name])]),
  );
  return {
    figures: figures as Record<FigureName, ComparedTotal>,
    flowEfficiency: differenceOf(was.flowEfficiency.value, is.flowEfficiency.value),
  };
}

function compareTotals(before: Total, after: Total): ComparedTotal {
  const isWhole = ({ known, handoffs }: Total) => known === handoffs;
  const known = isWhole(before) && isWhole(after);
  return { before, after, difference: known ? (after.value ?? 0) - (before.value ?? 0) : null };
}
