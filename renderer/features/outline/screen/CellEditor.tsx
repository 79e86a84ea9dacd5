import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import { recordName } from '../../../../shared/model/names.ts';
import { type Step, stepKinds, workNatureSchema } from '../../../../shared/model/step.ts';
import { lanesInOrder, type WorkflowMap } from '../../../../shared/model/workflowMap.ts';
import styles from './OutlineTable.module.css';
import { cellText, kindNames, natureNames, type OutlineColumn } from './outlineColumns.ts';

/** How the editing of a cell ended: what to write, or null for nothing; and where the focus goes. */
export type EditorEnd = (text: string | null, next: 'stay' | 'after' | 'before' | 'elsewhere') => void;

/** What is typed takes the place of what the cell holds, or goes on behind it. */
export type Editing = 'anew' | 'further';

interface CellEditorProps {
  readonly editing: Editing;
  readonly column: OutlineColumn;
  readonly step: Step;
  readonly map: WorkflowMap;
  readonly exits: ReadonlyMap<string, string>;
  readonly onDone: EditorEnd;
}

/** The field in a cell: Enter and Tab keep what is in it, Escape does not. Leaving it keeps it too. */
export function CellEditor({ editing, column, step, map, exits, onDone }: CellEditorProps) {
  const field = useRef<HTMLInputElement & HTMLSelectElement>(null);
  const [value, setValue] = useState(() => startOf(column, step, map, exits));
  const [before] = useState(value);
  const isDone = useRef(false);
  useLayoutEffect(() => {
    field.current?.focus();
    if (!field.current?.matches('input')) return;
    const { length } = field.current.value;
    field.current.setSelectionRange(editing === 'anew' ? 0 : length, length);
  }, [editing]);
  const end: EditorEnd = (text, next) => {
    if (isDone.current) return;
    isDone.current = true;
    onDone(text === before ? null : text, next);
  };
  const shared = {
    ref: field,
    className: styles.editor,
    'aria-label': `${column.name} of the step`,
    value,
    onChange: (event: { currentTarget: { value: string } }) => setValue(event.currentTarget.value),
    onBlur: () => end(value, 'elsewhere'),
    onKeyDown: (event: KeyboardEvent) => endByKey(event, value, end),
  };
  if (column.editor !== 'choice')
    return (
      <input
        {...shared}
        list={
          column.editor === 'owner' || column.editor === 'system' ? `outline-${column.editor}s` : undefined
        }
        inputMode={column.editor === 'amount' ? 'decimal' : undefined}
        maxLength={10_000}
      />
    );
  return (
    <select {...shared}>
      {choicesOf(column, map).map(([choice, name]) => (
        <option key={choice} value={choice}>
          {name}
        </option>
      ))}
    </select>
  );
}

function endByKey(event: KeyboardEvent, value: string, end: EditorEnd): void {
  if (event.nativeEvent.isComposing) return;
  if (event.key === 'Enter') end(value, 'stay');
  else if (event.key === 'Escape') end(null, 'stay');
  else if (event.key === 'Tab') end(value, event.shiftKey ? 'before' : 'after');
  else return;
  event.preventDefault();
  event.stopPropagation();
}

function startOf(
  column: OutlineColumn,
  step: Step,
  map: WorkflowMap,
  exits: CellEditorProps['exits'],
): string {
  if (column.id === 'kind') return step.kind;
  if (column.id === 'lane') return step.laneId;
  if (column.id === 'nature') return step.nature ?? '';
  if (column.id === 'name') return step.name;
  const place = { key: '', level: 1, place: 1, siblings: 1, isExpanded: null };
  return cellText(map, { ...place, kind: 'step', step, condition: null }, column.id, exits);
}

function choicesOf({ id }: OutlineColumn, map: WorkflowMap): (readonly [choice: string, name: string])[] {
  if (id === 'kind') return stepKinds.map((kind) => [kind, kindNames[kind]]);
  if (id === 'lane') return lanesInOrder(map).map((lane) => [lane.id, recordName(lane)]);
  return [
    ['', 'Not said'],
    ...workNatureSchema.options.map((nature) => [nature, natureNames[nature]] as const),
  ];
}
