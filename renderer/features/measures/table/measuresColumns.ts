import { figureTexts } from '../../../../shared/analysis/measures/figureTexts.ts';
import { type FigureName, figureNames } from '../../../../shared/analysis/measures/handoffFigures.ts';
import { measureTexts } from '../../../../shared/analysis/measures/measureTexts.ts';
import type { MeasureName } from '../../../../shared/model/measures.ts';
import { measuresInOrder } from '../measureGroups.ts';

/** A column of the table: a measure that is typed, or a figure that is worked out. */
export type MeasuresColumn =
  | { readonly kind: 'measure'; readonly name: MeasureName; readonly label: string; readonly unit: string }
  | { readonly kind: 'figure'; readonly name: FigureName; readonly label: string; readonly unit: '' };

export const measuresColumns: readonly MeasuresColumn[] = [
  ...measuresInOrder.map((name): MeasuresColumn => {
    const { name: label, unit } = measureTexts[name];
    return { kind: 'measure', name, label, unit };
  }),
  ...figureNames.map(
    (name): MeasuresColumn => ({ kind: 'figure', name, label: figureTexts[name].name, unit: '' }),
  ),
];
