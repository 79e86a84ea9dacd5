import type { WorkflowMap } from '../../model/workflowMap.ts';
import { differenceOf } from '../difference.ts';
import type { FlowEfficiency } from './flowEfficiency.ts';
import { type FigureName, figureNames } from './handoffFigures.ts';
import { measureTotals, type Total } from './measureTotals.ts';

/** A total of two workflows. The difference is known where the figure is at every handoff of both. */
export interface ComparedTotal {
  readonly before: Total;
  readonly after: Total;
  readonly difference: number | null;
}

/** Along the longest path of each; the difference is known where both are. */
export interface ComparedEfficiency {
  readonly before: FlowEfficiency;
  readonly after: FlowEfficiency;
  readonly difference: number | null;
}

/** What the measures of two workflows come to. */
export interface ComparedMeasures {
  readonly figures: Readonly<Record<FigureName, ComparedTotal>>;
  readonly flowEfficiency: ComparedEfficiency;
}

export function compareMeasures(before: WorkflowMap, after: WorkflowMap): ComparedMeasures {
  const [was, is] = [measureTotals(before), measureTotals(after)];
  const figures = Object.fromEntries(
    figureNames.map((name) => [name, compareTotals(was.figures[name], is.figures[name])]),
  );
  return {
    figures: figures as Record<FigureName, ComparedTotal>,
    flowEfficiency: {
      before: was.flowEfficiency,
      after: is.flowEfficiency,
      difference: differenceOf(was.flowEfficiency.value, is.flowEfficiency.value).difference,
    },
  };
}

function compareTotals(before: Total, after: Total): ComparedTotal {
  const [was, is] = [valueOfAll(before), valueOfAll(after)];
  return { before, after, difference: was === null || is === null ? null : is - was };
}

function valueOfAll({ value, known, handoffs }: Total): number | null {
  return known === handoffs ? value : null;
}
