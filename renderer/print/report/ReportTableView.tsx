import type { ReactNode } from 'react';
import type { ReportCell, ReportTable } from '../../../shared/analysis/report/reportBlock.ts';
import { arrowColours } from '../../../shared/drawing/heatPalette.ts';
import { inOrder } from './inOrder.ts';
import styles from './ReportTable.module.css';

/** A table whose head stands again on every page that it goes on to, and whose rows are never cut. */
export function ReportTableView({ table }: { readonly table: ReportTable }) {
  return (
    <table className={styles.table} aria-label={table.caption}>
      <colgroup>
        {table.columns.map(({ title, width }) => (
          <col key={title} className={styles[width]} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {table.columns.map(({ title, width }) => (
            <th key={title} scope="col" data-width={width}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {inOrder(table.rows, (row) => (
          <tr>{inOrder(row, drawCell)}</tr>
        ))}
      </tbody>
    </table>
  );
}

/** The first cell of a row names it. */
function drawCell(cell: ReportCell, column: number): ReactNode {
  const content = <ReportCellText cell={cell} />;
  return column === 0 ? <th scope="row">{content}</th> : <td>{content}</td>;
}

/** The bar says nothing that the number above it does not, so only the number is read aloud. */
function ReportCellText({ cell }: { readonly cell: ReportCell }) {
  if (cell.kind === 'missing') return <span className={styles.missing}>{cell.text}</span>;
  if (cell.kind === 'text') return cell.text;
  const fill = cell.bin === null ? undefined : arrowColours.light[cell.bin];
  return (
    <>
      {cell.text}
      <span className={styles.track} aria-hidden="true">
        <span className={styles.fill} style={{ width: `${cell.share * 100}%`, background: fill }} />
      </span>
    </>
  );
}
