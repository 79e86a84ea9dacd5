import { type ClipboardEvent, type KeyboardEvent, type RefObject, useState } from 'react';
import { flushSync } from 'react-dom';
import type { ScoredHandoff } from '../../../../shared/analysis/analyseMap.ts';
import { changeMeasures } from '../../../../shared/model/edits/changeMeasures.ts';
import type { Measure, MeasureName } from '../../../../shared/model/measures.ts';
import { useApp, useEdit, useSession } from '../../../app/appContext.ts';
import type { GridPlace } from '../../../ui/gridMove.ts';
import { useFollowCell } from '../../../ui/useFollowCell.ts';
import { useLatest } from '../../../ui/useLatest.ts';
import { useMeasureStamp } from '../useMeasureStamp.ts';
import type { MeasureCellEnd } from './MeasureCellEditor.tsx';
import { measuresColumns } from './measuresColumns.ts';
import { type MeasuresAct, measuresKey } from './measuresKey.ts';
import { pasteMeasures } from './pasteMeasures.ts';

interface MeasuresGridInput {
  readonly handoffs: readonly ScoredHandoff[];
  readonly scroll: RefObject<HTMLDivElement | null>;
  scrollTo(index: number): void;
}

const steps = { down: [1, 0], up: [-1, 0], right: [0, 1], left: [0, -1] } as const;

/** Where the focus is, what is edited, and what keys do about it. The row follows the selected handoff. */
export function useMeasuresGrid({ handoffs, scroll, scrollTo }: MeasuresGridInput) {
  const app = useApp();
  const edit = useEdit();
  const { measure } = useMeasureStamp();
  const selectedId = useSession(({ selection }) => (selection.kind === 'handoff' ? selection.id : null));
  const [column, setColumn] = useState(0);
  const [isEditing, setEditing] = useState(false);
  const [spoken, setSpoken] = useState('');
  const selectedRow = handoffs.findIndex(({ found }) => found.id === selectedId);
  const place: GridPlace = { row: Math.max(0, selectedRow), column };
  const follow = useFollowCell(scroll, scrollTo, place.row, column);
  const active = measuresColumns[column];
  const record = handoffs[place.row]?.found.record;

  const goTo = (to: GridPlace): void => {
    const target = handoffs[to.row];
    if (!target) return;
    setEditing(false);
    setColumn(to.column);
    app.session.select({ kind: 'handoff', id: target.found.id });
    follow();
  };
  const startEditing = (): void => {
    if (active?.kind !== 'measure') return;
    goTo(place);
    flushSync(() => setEditing(true));
  };
  const set = (label: string, name: MeasureName, value: Measure | null): void => {
    if (!record) return;
    const { sender, receiver } = record;
    edit(label, (map) => changeMeasures(map, { sender, receiver, changes: { [name]: value } }));
  };
  const onDone = useLatest<MeasureCellEnd>((value, next) => {
    setEditing(false);
    if (value !== undefined && active?.kind === 'measure') {
      set(`set ${active.label.toLowerCase()}`, active.name, value === null ? null : measure(value));
      setSpoken(value === null ? `${active.label} cleared` : `${active.label} is ${value} ${active.unit}`);
    }
    if (next === 'elsewhere') return;
    if (next === 'stay') follow();
    else goTo(within(place, steps[next], handoffs.length));
  });
  const act = (what: MeasuresAct): void => {
    if (what.kind === 'go') goTo(what.place);
    else if (what.kind === 'edit') startEditing();
    else if (active?.kind === 'measure') {
      const known = record?.measures[active.name];
      if (!known) return;
      const label = active.label.toLowerCase();
      if (what.kind === 'clear') set(`clear ${label}`, active.name, null);
      else set(`mark ${label} as ${what.basis}`, active.name, { ...known, basis: what.basis });
      setSpoken(what.kind === 'clear' ? `${active.label} cleared` : `${active.label} is ${what.basis}`);
    }
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.nativeEvent.isComposing || event.target instanceof HTMLInputElement)
      return;
    const size = { rows: handoffs.length, columns: measuresColumns.length };
    const what = measuresKey(event, place, size);
    if (!what) return;
    // A character goes on into the field that it opens, and to no command.
    event.stopPropagation();
    if (what.kind !== 'edit' || !what.isTyped) event.preventDefault();
    act(what);
  };
  const onPaste = (event: ClipboardEvent): void => {
    if (event.target instanceof HTMLInputElement) return;
    event.preventDefault();
    setSpoken(pasteMeasures(app, handoffs, place, event.clipboardData.getData('text/plain'), measure));
  };
  return { place, selectedRow, isEditing, spoken, onKeyDown, onPaste, goTo, edit: startEditing, onDone };
}

function within(
  { row, column }: GridPlace,
  [rows, columns]: readonly [number, number],
  count: number,
): GridPlace {
  return {
    row: Math.max(0, Math.min(row + rows, count - 1)),
    column: Math.max(0, Math.min(column + columns, measuresColumns.length - 1)),
  };
}
