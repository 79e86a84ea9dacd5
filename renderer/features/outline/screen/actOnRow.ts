import type { App } from '../../../app/appContext.ts';
import { deleteSelectedSteps, moveBy } from '../../canvas/steps/changeSteps.ts';
import { focusPanel } from '../../scoring/focusPanel.ts';
import { addRowAfter } from './addRow.ts';
import type { OutlineAct } from './outlineKey.ts';
import type { TreeRow } from './treeRows.ts';

/** Adds, deletes, moves or scores, as the row's key asked. True when the focus is to follow what it made. */
export function actOnRow(app: App, row: TreeRow, act: OutlineAct): boolean {
  if (act.kind === 'score') return score(app, row);
  const step = stepOf(row);
  if (act.kind === 'add') addRowAfter(app, step);
  if (row.kind !== 'step') return act.kind === 'add';
  if (act.kind === 'delete') {
    app.session.select({ kind: 'step', ids: [row.step.id] });
    deleteSelectedSteps(app, { join: act.join });
  } else if (act.kind === 'move') moveBy(app, [row.step.id], act);
  return true;
}

function stepOf(row: TreeRow): string | null {
  if (row.kind === 'flow') return row.first.id;
  return row.kind === 'step' ? row.step.id : row.handoff.found.sender;
}

function score(app: App, row: TreeRow): false {
  if (row.kind === 'handoff') {
    app.session.select({ kind: 'handoff', id: row.handoff.found.id });
    app.session.setState({ panelShown: true });
    focusPanel(row.handoff.found.id);
  }
  return false;
}
