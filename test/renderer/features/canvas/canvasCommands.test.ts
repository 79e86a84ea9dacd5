import { beforeEach, describe, expect, it, vi } from 'vitest';
import { lanesInOrder } from '../../../../shared/model/workflowMap.ts';
import { ratingOf, withRecords } from '../../../support/ratedMap.ts';
import { type CanvasApp, canvasApp, drawnMap } from './canvasApp.ts';

let on: CanvasApp;
beforeEach(() => {
  vi.stubGlobal('document', { activeElement: null });
  on = canvasApp(drawnMap);
});

const selection = () => on.app.session.getState().selection;

describe('[WI5] walking', () => {
  it('right and left go along the flow, and left from the beginning reaches the lane', () => {
    on.select('qualify');
    on.press('ArrowRight');
    expect(selection()).toEqual({ kind: 'step', ids: ['estimate'] });
    on.press('ArrowLeft');
    on.press('ArrowLeft');
    expect(selection()).toEqual({ kind: 'lane', id: 'sales' });
    on.press('ArrowDown');
    on.press('ArrowRight');
    expect(selection()).toEqual({ kind: 'step', ids: ['visit'] });
  });

  it('with nothing selected, an arrow begins at the beginning', () => {
    on.press('ArrowDown');
    expect(selection()).toEqual({ kind: 'step', ids: ['qualify'] });
  });

  it('Shift extends the selection', () => {
    on.select('qualify');
    on.press('Shift+ArrowRight');
    expect(selection()).toEqual({ kind: 'step', ids: ['qualify', 'estimate'] });
  });
});

describe('[WI7] the canvas is no trap', () => {
  it('Tab with nothing selected is left to the page', () => {
    expect(on.press('Tab')).toBe(false);
  });

  it('no key is taken while the focus is elsewhere', () => {
    on.select('estimate');
    vi.stubGlobal('document', { body: {}, activeElement: { hasAttribute: () => false } });
    expect(['Tab', 'ArrowRight', 'Delete', 'N'].map((keys) => on.press(keys))).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });
});

describe('[WI8] deleting', () => {
  it('Delete joins the neighbours and selects the one before', () => {
    on.select('visit');
    on.press('Delete');
    expect(on.arrows()).toContain('Estimate -> Invoice');
    expect(selection()).toEqual({ kind: 'step', ids: ['estimate'] });
  });

  it('Shift+Delete leaves a gap', () => {
    on.select('visit');
    on.press('Shift+Delete');
    expect(on.arrows()).toEqual(['Qualify -> Estimate']);
  });

  it('a lane with steps is not deleted before it is said what becomes of them', () => {
    on.app.session.select({ kind: 'lane', id: 'field' });
    on.press('Delete');
    expect(on.commits).toEqual([]);
    expect(on.app.session.getState().laneInQuestion).toBe('field');
  });
});

describe('[WI9] moving by key', () => {
  it('Alt+Down moves a step a lane down and leaves its column to the layout', () => {
    on.select('estimate');
    on.press('Alt+ArrowDown');
    expect(on.map().step.get('estimate')).toMatchObject({ laneId: 'field', column: null });
  });

  it('Alt+Right pins the step to the next column', () => {
    // Estimate follows Qualify, so it stands in column 1.
    on.select('estimate');
    on.press('Alt+ArrowRight');
    expect(on.map().step.get('estimate')).toMatchObject({ laneId: 'sales', column: 2 });
  });

  it('Alt+Down on a lane moves it with its steps', () => {
    on.app.session.select({ kind: 'lane', id: 'sales' });
    on.press('Alt+ArrowDown');
    expect(lanesInOrder(on.map()).map((lane) => lane.name)).toEqual(['Field', 'Sales', 'Office']);
  });

  it('T makes a task a decision', () => {
    on.select('estimate');
    on.press('T');
    expect(on.map().step.get('estimate')?.kind).toBe('decision');
  });
});

describe('[WI10] going from handoff to handoff', () => {
  it('goes hottest first while heat is shown, else from left to right, and round the end', () => {
    // Scored 2 throughout is heat 25, scored 5 is heat 100.
    const scored = canvasApp(
      withRecords(drawnMap, [
        { type: 'rater', id: 'r', name: 'Room', role: '', laneId: null },
        ratingOf('estimate:visit', 'r', '22222222'),
        ratingOf('visit:invoice', 'r', '55555555'),
      ]),
    );
    const order = () =>
      [0, 1, 2].map(() => {
        scored.press('H');
        const { selection } = scored.app.session.getState();
        return selection.kind === 'handoff' ? selection.id : null;
      });
    expect(order()).toEqual(['visit:invoice', 'estimate:visit', 'visit:invoice']);
    scored.app.session.select({ kind: 'none' });
    scored.app.session.setState({ heatShown: false });
    expect(order()).toEqual(['estimate:visit', 'visit:invoice', 'estimate:visit']);
  });
});
