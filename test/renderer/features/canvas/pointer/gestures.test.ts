import { beforeEach, describe, expect, it } from 'vitest';
import { click } from '../../../../../renderer/features/canvas/pointer/clicks.ts';
import { finishGesture } from '../../../../../renderer/features/canvas/pointer/gestures.ts';
import { buildMap } from '../../../../support/mapBuilder.ts';
import { type CanvasApp, canvasApp } from '../canvasApp.ts';

let on: CanvasApp;
beforeEach(() => {
  on = canvasApp(
    buildMap({
      steps: ['Sales: Qualify', 'Sales: Estimate', 'Field: Visit', 'Field: Measure'],
      arrows: ['Qualify -> Estimate', 'Estimate -> Visit'],
    }),
  );
});

const cell = { laneId: 'field', column: 1, x: 0, y: 0, width: 168, height: 64 };
const nowhere = { x: 0, y: 0 };
const move = { kind: 'move', from: nowhere, at: nowhere, onArrow: null } as const;

describe('[WI17] a drag is one edit', () => {
  it('into another lane of the same column: the lane changes, the column stays with the layout', () => {
    finishGesture(on.app, { ...move, ids: ['estimate'], grabbed: 'estimate', cell });
    expect(on.map().step.get('estimate')).toMatchObject({ laneId: 'field', column: null });
    expect(on.commits).toHaveLength(1);
  });

  it('into another column: it is pinned there', () => {
    finishGesture(on.app, { ...move, ids: ['estimate'], grabbed: 'estimate', cell: { ...cell, column: 3 } });
    expect(on.map().step.get('estimate')).toMatchObject({ laneId: 'field', column: 3 });
  });

  it('let go where it was, nothing is edited', () => {
    finishGesture(on.app, {
      ...move,
      ids: ['estimate'],
      grabbed: 'estimate',
      cell: { ...cell, laneId: 'sales' },
    });
    expect(on.commits).toEqual([]);
  });

  it('several steps move together', () => {
    finishGesture(on.app, { ...move, ids: ['qualify', 'estimate'], grabbed: 'estimate', cell });
    expect(on.steps()).toEqual(['Field: Qualify', 'Field: Estimate', 'Field: Visit', 'Field: Measure']);
    expect(on.commits).toHaveLength(1);
  });

  it('a step let go on an arrow is inserted in it', () => {
    finishGesture(on.app, { ...move, ids: ['measure'], grabbed: 'measure', cell, onArrow: 'estimate_visit' });
    expect(on.arrows()).toEqual(['Qualify -> Estimate', 'Estimate -> Measure', 'Measure -> Visit']);
    expect(on.commits).toHaveLength(1);
  });

  it('an arrow let go over the ground makes a step in the cell it fell in', () => {
    const [first] = on.app.derived.layoutOf(on.map()).lanes;
    const at = { x: 9_000, y: (first?.y ?? 0) + 10 };
    finishGesture(on.app, { kind: 'connect', from: 'qualify', at, target: null });
    expect(on.steps().at(-1)).toBe('Sales: ');
    expect(on.arrows().at(-1)).toBe('Qualify -> unnamed');
  });
});

describe('[WI18] clicks', () => {
  it('an arrow of a handoff selects the handoff, clicked again the arrow itself', () => {
    const target = { kind: 'arrow', id: 'estimate_visit', handoffId: 'estimate:visit' } as const;
    click(on.app, target, false);
    expect(on.app.session.getState().selection).toEqual({ kind: 'handoff', id: 'estimate:visit' });
    click(on.app, target, false);
    expect(on.app.session.getState().selection).toEqual({ kind: 'connection', id: 'estimate_visit' });
  });

  it('a begun arrow goes to the step that is clicked', () => {
    on.app.session.setState({ connecting: { from: 'qualify', to: null, cameFrom: null } });
    click(on.app, { kind: 'step', id: 'visit' }, false);
    expect(on.arrows()).toContain('Qualify -> Visit');
    expect(on.app.session.getState().connecting).toBeNull();
  });

  it('with Shift a click adds to the selection and takes from it', () => {
    click(on.app, { kind: 'step', id: 'visit' }, false);
    click(on.app, { kind: 'step', id: 'measure' }, true);
    click(on.app, { kind: 'step', id: 'visit' }, true);
    expect(on.app.session.getState().selection).toEqual({ kind: 'step', ids: ['measure'] });
  });
});
