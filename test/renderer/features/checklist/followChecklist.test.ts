import { beforeEach, describe, expect, it } from 'vitest';
import type { App } from '../../../../renderer/app/appContext.ts';
import {
  followChecklist,
  isChecklistShown,
} from '../../../../renderer/features/checklist/followChecklist.ts';
import { addLane } from '../../../../shared/model/edits/addLane.ts';
import { addStep } from '../../../../shared/model/edits/addStep.ts';
import { changeWorkflow } from '../../../../shared/model/edits/changeWorkflow.ts';
import { buildMap } from '../../../support/mapBuilder.ts';
import { shellApp } from '../../app/shellApp.ts';

const map = buildMap({ steps: ['Sales: Qualify', 'Field: Visit'], arrows: ['Qualify -> Visit'] });

describe('[SH15] the first steps', () => {
  let app: App;
  const done = () => app.settings.getState().checklistDone;
  const rename = (label: string) =>
    app.document.edit(label, (before) => changeWorkflow(before, { patch: { client: label } }));

  beforeEach(() => {
    app = { ...shellApp(map).app, info: { firstMapId: 'open' } as App['info'] };
    followChecklist(app);
  });

  it('tick themselves when each has been done, in whatever order', () => {
    app.session.show('card');
    app.session.select({ kind: 'handoff', id: 'visit:qualify' });
    expect(done()).toEqual(['card']);
    app.session.select({ kind: 'handoff', id: 'qualify:visit' });
    app.session.show('matrix');
    rename('name the client');
    expect(done()).toEqual(['card', 'hottest', 'matrix']);
    rename('score handoff');
    app.document.edit('add step', (before) => addStep(before, { id: 'new', laneId: 'sales' }));
    expect(done()).toEqual(['card', 'hottest', 'matrix', 'score', 'step']);
  });

  it('no undo and no other edit ticks one', () => {
    app.document.edit('add lane', (before) => addLane(before, { id: 'l', name: 'Billing' }));
    rename('score handoff');
    app.settings.change({ checklistDone: [] });
    app.document.undo();
    app.document.undo();
    expect(done()).toEqual([]);
  });

  it('are there with the sample of the first start, or when asked for, and never once closed', () => {
    expect(isChecklistShown(app)).toBe(true);
    app.settings.change({ checklistDismissed: true });
    expect(isChecklistShown(app)).toBe(false);
    app.session.show('card');
    expect(done()).toEqual([]);
    const other = { ...app, info: { firstMapId: null } as App['info'] };
    app.settings.change({ checklistDismissed: false });
    expect(isChecklistShown(other)).toBe(false);
    app.shell.setState({ isChecklistAsked: true });
    expect(isChecklistShown(other)).toBe(true);
  });
});
