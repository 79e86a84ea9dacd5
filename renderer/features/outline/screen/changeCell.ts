import { assignByName } from '../../../../shared/model/edits/assignByName.ts';
import { changeExits } from '../../../../shared/model/edits/changeExits.ts';
import { changeStep } from '../../../../shared/model/edits/changeStep.ts';
import { foldName } from '../../../../shared/model/names.ts';
import type { Step } from '../../../../shared/model/step.ts';
import { stepKinds } from '../../../../shared/model/step.ts';
import type { App } from '../../../app/appContext.ts';
import { newId } from '../../../state/newId.ts';
import { readAmount } from '../../../ui/readAmount.ts';
import { openMap } from '../../canvas/openMap.ts';
import { readExits } from './exitTexts.ts';
import type { ColumnId } from './outlineColumns.ts';

/** Writes what was typed or chosen into a cell, as one edit. Returns the sentence that says why not, or null. */
export function changeCell(app: App, stepId: string, column: ColumnId, text: string): string | null {
  const step = openMap(app).step.get(stepId);
  if (!step) return 'This step is no longer on the map.';
  switch (column) {
    case 'owner':
      return assign(app, step, 'ownerId', text);
    case 'backup':
      return assign(app, step, 'backupOwnerId', text);
    case 'system':
      return assign(app, step, 'systemId', text);
    case 'leadsTo':
      return changeLeadsTo(app, stepId, text);
    default:
      return changeField(app, step, column, text);
  }
}

function changeField(app: App, step: Step, column: ColumnId, text: string): string | null {
  const change = (label: string, patch: Partial<Omit<Step, 'type' | 'id' | 'order'>>): null => {
    app.document.edit(label, (map) => changeStep(map, { id: step.id, patch }));
    return null;
  };
  if (column === 'name') return change('rename step', namePatch(step, text));
  if (column === 'kind')
    return change('change step type', { kind: stepKinds.find((kind) => kind === text) ?? step.kind });
  if (column === 'lane')
    return change('move step', { laneId: openMap(app).lane.has(text) ? text : step.laneId });
  if (column === 'nature')
    return change('set nature of step', { nature: text === 'routine' || text === 'exception' ? text : null });
  if (column === 'responseWindow') return change('set response window', { responseWindow: foldName(text) });
  if (column !== 'touchMinutes') return 'This is worked out, and cannot be typed.';
  const touchMinutes = readAmount(text);
  if (touchMinutes === 'unreadable') return 'Touch time is a number of minutes, such as 12 or 7.5.';
  return change('set touch time', { touchMinutes });
}

/** A question mark at the end makes a task a decision, as on the canvas. A name not touched keeps its line breaks. */
function namePatch({ name, kind }: Step, text: string): Pick<Step, 'name' | 'kind'> {
  if (foldName(text) === foldName(name)) return { name, kind };
  return { name: text.trim(), kind: kind === 'task' && text.trim().endsWith('?') ? 'decision' : kind };
}

function assign(app: App, step: Step, field: 'ownerId' | 'backupOwnerId' | 'systemId', text: string): null {
  const name = foldName(text);
  const type = field === 'systemId' ? 'system' : 'owner';
  const label = { ownerId: 'set owner', backupOwnerId: 'set backup owner', systemId: 'set system' }[field];
  app.document.edit(label, (map) =>
    name === ''
      ? changeStep(map, { id: step.id, patch: { [field]: null } })
      : assignByName(map, {
          type,
          name,
          id: newId(),
          assign: (before, entry) => changeStep(before, { id: step.id, patch: { [field]: entry } }),
        }),
  );
  return null;
}

function changeLeadsTo(app: App, stepId: string, text: string): string | null {
  const exits = readExits(openMap(app), stepId, text);
  if (typeof exits === 'string') return exits;
  app.document.edit('change where a step leads', (map) => changeExits(map, { id: stepId, exits, newId }));
  return null;
}
