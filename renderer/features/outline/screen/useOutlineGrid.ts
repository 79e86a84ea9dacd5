import { type KeyboardEvent, type RefObject, useState } from 'react';
import { flushSync } from 'react-dom';
import { type App, useApp, useSession } from '../../../app/appContext.ts';
import type { Selection } from '../../../state/sessionStore.ts';
import { useFollowCell } from '../../../ui/useFollowCell.ts';
import { useLatest } from '../../../ui/useLatest.ts';
import { actOnRow } from './actOnRow.ts';
import type { Editing, EditorEnd } from './CellEditor.tsx';
import { changeCell } from './changeCell.ts';
import { cellText, outlineColumns } from './outlineColumns.ts';
import { type OutlineAct, outlineKey } from './outlineKey.ts';
import type { TreeRow } from './treeRows.ts';

interface OutlineGridInput {
  readonly rows: readonly TreeRow[];
  readonly scroll: RefObject<HTMLDivElement | null>;
  scrollTo(index: number): void;
  onToggle(key: string, isOpen: boolean): void;
}

/** Where the focus is, what is edited, and what keys and clicks do about it. The row follows the selection. */
export function useOutlineGrid({ rows, scroll, scrollTo, onToggle }: OutlineGridInput) {
  const app = useApp();
  const selection = useSession((state) => state.selection);
  const [place, setPlace] = useState({ key: '', column: 0 });
  const [editing, setEditing] = useState<Editing | null>(null);
  const [spoken, setSpoken] = useState('');
  const row = rowOf(rows, selection, place.key);
  const follow = useFollowCell(scroll, scrollTo, row, place.column);
  const current = rows[row];

  const goTo = (to: number, column: number): void => {
    const target = rows[to];
    if (!target) return;
    setEditing(null);
    setPlace({ key: target.key, column });
    selectRow(app, target);
    follow();
  };
  const edit = (how: Editing): void => {
    if (current?.kind === 'step' && outlineColumns[place.column]?.editor) flushSync(() => setEditing(how));
  };
  const onDone = useLatest<EditorEnd>((text, next) => {
    const column = outlineColumns[place.column];
    setEditing(null);
    if (text !== null && column && current?.kind === 'step')
      setSpoken(write(app, current.step.id, column.id, text));
    if (next === 'elsewhere') return;
    const to = next === 'stay' ? place.column : place.column + (next === 'after' ? 1 : -1);
    const isInside = to >= 0 && to < outlineColumns.length;
    if (isInside) setPlace(({ key }) => ({ key, column: to }));
    else if (next === 'after') goTo(Math.min(row + 1, rows.length - 1), 0);
    follow();
  });
  const act = (what: OutlineAct): void => {
    if (what.kind === 'go') goTo(what.row, what.column);
    else if (what.kind === 'edit') edit(what.isTyped ? 'anew' : 'further');
    else if (what.kind === 'toggle') onToggle(current?.key ?? '', what.isOpen);
    else if (current && actOnRow(app, current, what)) {
      setPlace({ key: '', column: 0 });
      follow();
      if (what.kind === 'add') setEditing('anew');
      setSpoken(what.kind === 'add' ? 'Step added' : what.kind === 'delete' ? 'Step deleted' : whereOf(app));
    }
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.nativeEvent.isComposing || editing || !current) return;
    const what = outlineKey(event, { rows, row, column: place.column, platform: app.platform });
    if (!what) return;
    // A character goes on into the field that it opens, and to no command.
    event.stopPropagation();
    if (what.kind !== 'edit' || !what.isTyped) event.preventDefault();
    act(what);
  };
  const isSelected = (each: TreeRow): boolean =>
    (each.kind === 'step' && selection.kind === 'step' && selection.ids.includes(each.step.id)) ||
    (each.kind === 'handoff' && selection.kind === 'handoff' && selection.id === each.handoff.found.id);
  return { row, column: place.column, editing, spoken, isSelected, onKeyDown, onClick: goTo, edit, onDone };
}

function rowOf(rows: readonly TreeRow[], selection: Selection, key: string): number {
  const [only, another] = selection.kind === 'step' ? selection.ids : [];
  const selected =
    selection.kind === 'handoff' ? `handoff:${selection.id}` : only && !another ? `step:${only}` : null;
  const at = rows.findIndex((each) => each.key === selected);
  return at === -1
    ? Math.max(
        0,
        rows.findIndex((each) => each.key === key),
      )
    : at;
}

function selectRow(app: App, row: TreeRow): void {
  if (row.kind === 'step') app.session.select({ kind: 'step', ids: [row.step.id] });
  else if (row.kind === 'handoff') app.session.select({ kind: 'handoff', id: row.handoff.found.id });
  else app.session.select({ kind: 'none' });
}

/** Writes a cell and says what came of it. */
function write(app: App, stepId: string, column: Parameters<typeof changeCell>[2], text: string): string {
  const name = outlineColumns.find(({ id }) => id === column)?.name ?? '';
  const why = changeCell(app, stepId, column, text);
  if (why !== null) app.notify.say({ title: 'That was not taken', lines: [why] });
  return why ?? `${name} changed`;
}

function whereOf(app: App): string {
  const { selection } = app.session.getState();
  const map = app.document.getState().open?.map;
  const step = selection.kind === 'step' ? map?.step.get(selection.ids[0] ?? '') : undefined;
  if (!map || !step) return '';
  const row = { key: '', level: 1, place: 1, siblings: 1, isExpanded: null, condition: null };
  return `Moved, lane ${cellText(map, { ...row, kind: 'step', step }, 'lane', new Map())}`;
}
