import { IconChevronDown, IconChevronRight, IconCornerDownRight } from '@tabler/icons-react';
import { memo } from 'react';
import type { WorkflowMap } from '../../../../shared/model/workflowMap.ts';
import { GridCell } from '../../../ui/GridCell.tsx';
import { GridRow } from '../../../ui/GridRow.tsx';
import { HeatChip } from '../../heatMap/HeatChip.tsx';
import { CellEditor, type Editing, type EditorEnd } from './CellEditor.tsx';
import styles from './OutlineTable.module.css';
import { cellText, type OutlineColumn, outlineColumns } from './outlineColumns.ts';
import type { TreeRow } from './treeRows.ts';

interface OutlineRowViewProps {
  readonly map: WorkflowMap;
  readonly exits: ReadonlyMap<string, string>;
  readonly row: TreeRow;
  readonly index: number;
  readonly isSelected: boolean;
  /** The column that takes the focus, when this is its row. */
  readonly activeColumn: number | null;
  /** Null while no cell of it is edited. */
  readonly editing: Editing | null;
  readonly onDone: EditorEnd;
}

const INDENT = 20;

export const OutlineRowView = memo(function OutlineRowView(props: OutlineRowViewProps) {
  const { row, index, activeColumn } = props;
  return (
    <GridRow
      className={styles.row}
      data-kind={row.kind}
      data-selected={props.isSelected || undefined}
      aria-rowindex={index + 2}
      aria-level={row.level}
      aria-posinset={row.place}
      aria-setsize={row.siblings}
      aria-expanded={row.isExpanded ?? undefined}
      aria-selected={props.isSelected}
    >
      {outlineColumns.map((column, at) => (
        <GridCell
          key={column.id}
          className={styles[column.id]}
          data-cell={`${index}:${at}`}
          aria-colindex={at + 1}
          tabIndex={activeColumn === at ? 0 : -1}
          style={column.id === 'name' ? { paddingLeft: 12 + (row.level - 1) * INDENT } : undefined}
        >
          {props.editing && activeColumn === at && row.kind === 'step' ? (
            <CellEditor
              editing={props.editing}
              column={column}
              step={row.step}
              map={props.map}
              exits={props.exits}
              onDone={props.onDone}
            />
          ) : (
            <Content {...props} column={column} />
          )}
        </GridCell>
      ))}
    </GridRow>
  );
});

function Content({ map, exits, row, column }: OutlineRowViewProps & { readonly column: OutlineColumn }) {
  const text = cellText(map, row, column.id, exits);
  if (column.id === 'name') return <Name row={row} text={text} />;
  if (column.id === 'heat' && row.kind === 'handoff')
    return <HeatChip heat={row.handoff.heat} bin={row.handoff.bin} />;
  return (
    <span className={styles.text} title={text || undefined}>
      {text}
    </span>
  );
}

function Name({ row, text }: { readonly row: TreeRow; readonly text: string }) {
  return (
    <span className={styles.nameLine}>
      <Toggle row={row} />
      {row.kind === 'step' && row.condition !== null && (
        <span className={styles.condition}>{row.condition}</span>
      )}
      <span className={styles.text} title={text}>
        {text}
      </span>
    </span>
  );
}

/** A mark for the mouse: by keyboard the left and right arrows do the same. */
function Toggle({ row: { key, kind, isExpanded } }: { readonly row: TreeRow }) {
  if (isExpanded === null)
    return (
      <span className={styles.toggle}>
        {kind === 'handoff' && <IconCornerDownRight size={14} aria-hidden />}
      </span>
    );
  const Icon = isExpanded ? IconChevronDown : IconChevronRight;
  return (
    <span className={styles.toggle} data-toggle={key} data-open={isExpanded}>
      <Icon size={14} aria-hidden />
    </span>
  );
}
