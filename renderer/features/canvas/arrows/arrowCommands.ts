import { deleteConnections } from '../../../../shared/model/edits/deleteConnections.ts';
import type { App } from '../../../app/appContext.ts';
import type { Command } from '../../../app/command.ts';
import { lensStore } from '../../../state/lensStore.ts';
import { canvasCommand, onCanvas } from '../canvasCommand.ts';
import { startWritingCondition } from '../naming/startWritingCondition.ts';
import { openMap } from '../openMap.ts';

/** What can be done with arrows and handoffs. */
export const arrowCommands: readonly Command[] = [
  canvasCommand({
    id: 'arrow.condition',
    group: 'Step',
    label: 'Write the arrow’s condition',
    keys: ['Enter', 'F2'],
    when: (app) => selectedArrows(app).length === 1,
    run: (app) => {
      const [id] = selectedArrows(app);
      if (id) startWritingCondition(app, id);
    },
  }),
  canvasCommand({
    id: 'arrow.delete',
    group: 'Step',
    label: 'Delete the arrow',
    keys: ['Delete', 'Backspace'],
    when: (app) => selectedArrows(app).length > 0,
    run: deleteArrows,
  }),
  nextHandoff('handoff.next', 'Next handoff', 'H', 1),
  nextHandoff('handoff.previous', 'Previous handoff', 'Shift+H', -1),
];

/** The selected arrow, or those of the selected handoff. */
function selectedArrows(app: App): readonly string[] {
  const { selection } = app.session.getState();
  const map = openMap(app);
  if (selection.kind === 'connection') return map.connection.has(selection.id) ? [selection.id] : [];
  if (selection.kind !== 'handoff') return [];
  return app.derived.analysisOf(map).byId.get(selection.id)?.found.connectionIds ?? [];
}

function deleteArrows(app: App): void {
  const ids = selectedArrows(app);
  if (ids.length > 1) {
    app.notify.say({
      title: `This handoff runs over ${ids.length} arrows`,
      lines: ['Click one of its arrows again to choose it alone, then delete it.'],
    });
    return;
  }
  app.document.edit('delete arrow', (map) => deleteConnections(map, { ids }));
  app.session.select({ kind: 'none' });
}

function nextHandoff(id: string, label: string, keys: string, by: 1 | -1): Command {
  return {
    id,
    group: 'Handoff',
    label: () => label,
    keys: [keys],
    isEnabled: (app) => hasHandoffKeys(app) && app.derived.analysisOf(openMap(app)).ranked.length > 0,
    run: (app) => selectNextHandoff(app, by),
  };
}

/** The canvas has the keys, or a handoff is open in the panel. */
function hasHandoffKeys(app: App): boolean {
  return (
    onCanvas(app) ||
    (app.document.getState().open !== null && app.session.getState().selection.kind === 'handoff')
  );
}

/** What stands out through the lens first while it is shown, else from left to right. */
function selectNextHandoff(app: App, by: 1 | -1): void {
  const { selection, heatShown } = app.session.getState();
  const map = openMap(app);
  const { order } = app.derived.readingsOf(map, lensStore.getState());
  const { steps } = app.derived.layoutOf(map);
  const xOf = (stepId: string) => steps.get(stepId)?.x ?? 0;
  const ids = (heatShown ? order : [...order].sort((a, b) => xOf(a.found.sender) - xOf(b.found.sender))).map(
    ({ found }) => found.id,
  );
  const place = selection.kind === 'handoff' ? ids.indexOf(selection.id) : -1;
  const from = place === -1 && by === -1 ? 0 : place;
  const next = ids[(from + by + ids.length) % ids.length];
  if (next) app.session.select({ kind: 'handoff', id: next });
}
