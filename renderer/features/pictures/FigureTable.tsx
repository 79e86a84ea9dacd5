import { UnstyledButton } from '@mantine/core';
import type { PictureTable, TableRow } from '../../../shared/analysis/pictureTable.ts';
import { useApp, useSession } from '../../app/appContext.ts';
import styles from './FigureTable.module.css';

/** A picture as a table: every figure of it, line by line. */
export function FigureTable({ table, label }: { readonly table: PictureTable; readonly label: string }) {
  const selectedId = useSession(({ selection }) => (selection.kind === 'handoff' ? selection.id : undefined));
  return (
    <div className={styles.scroll}>
      <table className={styles.table} aria-label={label}>
        <thead>
          <tr>
            {table.columns.map(({ id, name }, index) => (
              <th key={id} scope="col" data-name={index === 0 || undefined}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <Row key={row.id} columns={table.columns} row={row} isSelected={row.handoffId === selectedId} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps {
  readonly columns: PictureTable['columns'];
  readonly row: TableRow;
  readonly isSelected: boolean;
}

function Row({ columns, row, isSelected }: RowProps) {
  const app = useApp();
  const { handoffId, cells } = row;
  const [name = '', ...values] = cells;
  return (
    <tr data-selected={isSelected || undefined}>
      <th scope="row" data-name>
        {handoffId === null ? (
          name
        ) : (
          <UnstyledButton
            className={styles.handoff}
            aria-pressed={isSelected}
            onClick={() => app.session.select({ kind: 'handoff', id: handoffId })}
          >
            {name}
          </UnstyledButton>
        )}
      </th>
      {columns.slice(1).map(({ id }, index) => (
        <td key={id}>{values[index]}</td>
      ))}
    </tr>
  );
}
