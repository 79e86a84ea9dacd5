import { beforeEach, describe, expect, it, vi } from 'vitest';
import { documentCommands } from '../../../../renderer/app/documentCommands.ts';
import { changeHandoff } from '../../../../shared/model/edits/changeHandoff.ts';
import { changeStep } from '../../../../shared/model/edits/changeStep.ts';
import { addComment } from '../../../../shared/model/edits/comments.ts';
import { buildMap } from '../../../support/mapBuilder.ts';
import { type CanvasApp, canvasApp } from './canvasApp.ts';

let on: CanvasApp;
let revealed: string[];
beforeEach(() => {
  vi.stubGlobal('document', { activeElement: null });
  on = canvasApp(
    buildMap({
      steps: ['Sales: Qualify', 'Sales: Estimate', 'Field: Visit'],
      arrows: ['Qualify -> Estimate', 'Estimate -> Visit'],
    }),
  );
  revealed = [];
  on.app.camera.attach({
    reveal: (id: string) => revealed.push(id),
    revealSelection: () => revealed.push('selection'),
    revealNearest: () => revealed.push('nearest'),
  } as never);
});
const run = (id: string) => documentCommands.find((each) => each.id === id)?.run(on.app);
const selection = () => on.app.session.getState().selection;

describe('[ED60] undo and redo show what they did', () => {
  it('steps that come back are selected', () => {
    on.select('estimate', 'visit');
    on.press('Delete');
    run('edit.undo');
    expect(selection()).toEqual({ kind: 'step', ids: ['estimate', 'visit'] });
    expect(revealed).toEqual(['selection']);
  });

  it('an arrow that comes back is selected as its handoff', () => {
    on.app.session.select({ kind: 'handoff', id: 'estimate:visit' });
    on.press('Delete');
    expect(on.arrows()).toHaveLength(1);
    run('edit.undo');
    expect(selection()).toEqual({ kind: 'handoff', id: 'estimate:visit' });
  });

  it('where a step has gone, the one that led to it is selected: drawing goes on there', () => {
    on.select('visit');
    on.press('Tab');
    run('edit.undo');
    expect(selection()).toEqual({ kind: 'step', ids: ['visit'] });
    on.press('Mod+ArrowLeft');
    run('edit.undo');
    expect(selection()).toEqual({ kind: 'step', ids: ['visit'] });
  });

  it('a handoff of which something was said is selected', () => {
    on.app.document.edit('set medium', (map) =>
      changeHandoff(map, { sender: 'estimate', receiver: 'visit', patch: { medium: 'phone' } }),
    );
    on.app.document.edit('add comment', (map) =>
      addComment(map, { id: 'c', author: '', time: '', text: 'Why?', about: { stepId: 'qualify' } }),
    );
    run('edit.undo');
    expect(selection()).toEqual({ kind: 'step', ids: ['qualify'] });
    run('edit.undo');
    expect(selection()).toEqual({ kind: 'handoff', id: 'estimate:visit' });
  });

  it('where steps have gone, what is left comes into sight', () => {
    on.app.document.edit('add step', (map) => {
      const step = { ...map.step.get('visit'), id: 'late' } as never;
      return { added: [step], updated: [], removed: [] };
    });
    run('edit.undo');
    expect(revealed).toEqual(['nearest']);
  });

  it('what else changed comes into sight, and the selection stays', () => {
    on.select('qualify');
    on.app.document.edit('rename step', (map) => changeStep(map, { id: 'visit', patch: { name: 'Go' } }));
    run('edit.undo');
    run('edit.redo');
    expect(revealed).toEqual(['visit', 'visit']);
    expect(selection()).toEqual({ kind: 'step', ids: ['qualify'] });
  });
});
