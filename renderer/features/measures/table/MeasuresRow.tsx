import { memo } from 'react';
import {
  figurePhrase,
  missingPhrase,
  partlyPhrase,
} from '../../../../shared/analysis/measures/figurePhrase.ts';
import { figureTexts } from '../../../../shared/analysis/measures/figureTexts.ts';
import { handoffFigures } from '../../../../shared/analysis/measures/handoffFigures.ts';
import type { Measures } from '../../../../shared/model/measures.ts';
import { GridCell } from '../../../ui/GridCell.tsx';
import { GridRow } from '../../../ui/GridRow.tsx';
import { sourcePhrase } from '../sourcePhrase.ts';
import { figureMark } from './figureMark.ts';
import { MeasureCellEditor, type MeasureCellEnd } from './MeasureCellEditor.tsx';
import styles from './MeasuresTable.module.css';
import { type MeasuresColumn, measuresColumns } from './measuresColumns.ts';

interface MeasuresRowProps {
  /** Sender → receiver. */
  readonly name: string;
  readonly measures: Measures;
  readonly index: number;
  /** The column that takes the focus, when this is its row. */
  readonly activeColumn: number | null;
  readonly isSelected: boolean;
  readonly isEditing: boolean;
  readonly onDone: MeasureCellEnd;
}

/** One handoff: a value of each measure, estimates after a “~”, and what is worked out from them. */
export const MeasuresRow = memo(function MeasuresRow(props: MeasuresRowProps) {
  const { name, measures, index, activeColumn, isSelected } = props;
  return (
    <GridRow aria-rowindex={index + 2} aria-selected={isSelected} data-selected={isSelected || undefined}>
      <th scope="row" className={styles.name} title={name}>
        {name}
      </th>
      {measuresColumns.map((column, at) => {
        const { text, says } = contentOf(column, measures);
        return (
          <GridCell
            key={column.name}
            className={styles.cell}
            data-kind={column.kind}
            data-cell={`${index}:${at}`}
            data-empty={text === '' || undefined}
            aria-colindex={at + 2}
            aria-label={`${column.label}: ${says}`}
            aria-readonly={column.kind === 'figure'}
            title={says}
            tabIndex={activeColumn === at ? 0 : -1}
          >
            {props.isEditing && activeColumn === at && column.kind === 'measure' ? (
              <MeasureCellEditor
                name={column.name}
                measure={measures[column.name] ?? null}
                onDone={props.onDone}
              />
            ) : (
              text || '–'
            )}
          </GridCell>
        );
      })}
    </GridRow>
  );
});

/** What stands in a cell, empty where nothing is known, and what it means. */
function contentOf(
  column: MeasuresColumn,
  measures: Measures,
): { readonly text: string; readonly says: string } {
  if (column.kind === 'figure') {
    const figure = handoffFigures[column.name](measures);
    const { value, atLeast, missing, basis } = figure;
    const lacks = missing.length === 0 ? '' : `: ${missingPhrase(missing)}`;
    if (basis === null) return { text: '', says: `not known: ${missingPhrase(missing)}` };
    const { unit } = figureTexts[column.name];
    return {
      text: `${figureMark(figure)}${figurePhrase(value ?? atLeast, unit)}`,
      says: `${partlyPhrase(figure, unit)}, ${basis}${lacks}`,
    };
  }
  const measure = measures[column.name];
  if (!measure) return { text: '', says: 'not known' };
  const says = `${measure.value} ${column.unit}, ${measure.basis}, ${sourcePhrase(measure)}`;
  return { text: `${figureMark({ atLeast: null, basis: measure.basis })}${measure.value}`, says };
}
