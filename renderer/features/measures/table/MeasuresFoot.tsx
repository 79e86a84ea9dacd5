import { coveragePhrase } from '../../../../shared/analysis/measures/coveragePhrase.ts';
import { figurePhrase, partlyPhrase } from '../../../../shared/analysis/measures/figurePhrase.ts';
import { figureTexts } from '../../../../shared/analysis/measures/figureTexts.ts';
import type { MeasureTotals } from '../../../../shared/analysis/measures/measureTotals.ts';
import { figureMark } from './figureMark.ts';
import styles from './MeasuresTable.module.css';
import { measuresColumns } from './measuresColumns.ts';

/** What each figure comes to over the workflow, and at how many handoffs it is known. */
export function MeasuresFoot({
  totals,
  rowIndex,
}: {
  readonly totals: MeasureTotals['figures'];
  readonly rowIndex: number;
}) {
  const measures = measuresColumns.filter(({ kind }) => kind === 'measure').length;
  return (
    <tfoot>
      <tr aria-rowindex={rowIndex}>
        <th scope="row" className={styles.name}>
          The workflow
        </th>
        <td colSpan={measures} />
        {measuresColumns.map((column) => {
          if (column.kind === 'measure') return null;
          const total = totals[column.name];
          const { unit } = figureTexts[column.name];
          return (
            <td key={column.name} className={styles.total} title={partlyPhrase(total, unit)}>
              {figureMark(total)}
              {total.basis === null ? '–' : figurePhrase(total.value ?? total.atLeast, unit)}
              <span className={styles.unit}>{coveragePhrase(total)}</span>
            </td>
          );
        })}
      </tr>
    </tfoot>
  );
}
