import type { Figure } from '../../../../shared/analysis/measures/figure.ts';

/** What stands before a figure: “≥ ” where it is known in part, “~ ” before an estimate. */
export function figureMark({ atLeast, basis }: Pick<Figure, 'atLeast' | 'basis'>): string {
  if (atLeast !== null) return '≥ ';
  return basis === 'estimated' ? '~ ' : '';
}
