import { beforeEach, describe, expect, it, vi } from 'vitest';
import { aimAt, aimTowards, finishArrow } from '../../../../renderer/features/canvas/connecting/aimArrow.ts';
import { keepName, leaveName } from '../../../../renderer/features/canvas/naming/finishNaming.ts';
import { weightedDimensions } from '../../../../shared/model/dimension.ts';
import { giveScore } from '../../../../shared/model/edits/giveScore.ts';
import { inTurn } from '../../../../shared/model/edits/inTurn.ts';
import { applyDiff } from '../../../../shared/model/mapDiff.ts';
import { blankMap, lanesInOrder, type WorkflowMap } from '../../../../shared/model/workflowMap.ts';
import { buildMap } from '../../../support/mapBuilder.ts';
import { type CanvasApp, canvasApp } from './canvasApp.ts';

const drawn = buildMap({
  steps: ['Sales: Qualify', 'Sales: Estimate', 'Field: Visit', 'Office: Invoice'],
  arrows: ['Qualify -> Estimate', 'Estimate -> Visit', 'Visit -> Invoice'],
});

let on: CanvasApp;
beforeEach(() => {
  vi.stubGlobal('document', { activeElement: null });
  on = canvasApp(drawn);
});

const naming = (app: CanvasApp) => {
  const { naming } = app.app.session.getState();
  if (!naming) throw new Error('Nothing is being named.');
  return naming;
};
const selection = () => on.app.session.getState().selection;

describe('[WI1] drawing by key', () => {
  it('Tab makes the next step in the same lane, connected and open for typing', () => {
    on.select('estimate');
    expect(on.press('Tab')).toBe(true);
    expect(naming(on)).toMatchObject({ kind: 'step', fresh: true });
    keepName(on.app, naming(on), 'Send it');
    expect(on.steps()).toContain('Sales: Send it');
    expect(on.arrows()).toContain('Estimate -> Send it');
  });

  it('one gesture is one edit, and undo takes it back whole', () => {
    on.select('estimate');
    on.press('Tab');
    expect(on.commits).toHaveLength(1);
    on.app.document.undo();
    expect(on.map()).toEqual(drawn);
  });

  it('Mod+Left inserts a step before: what led to the step leads to the new one', () => {
    on.select('estimate');
    on.press('Mod+ArrowLeft');
    keepName(on.app, naming(on), 'Measure');
    expect(on.arrows()).toEqual(expect.arrayContaining(['Qualify -> Measure', 'Measure -> Estimate']));
    expect(on.arrows()).not.toContain('Qualify -> Estimate');
  });

  it('N on a map without lanes makes the first lane with the step, in one edit', () => {
    const empty = canvasApp(blankMap('Empty'));
    empty.press('N');
    expect(empty.steps()).toEqual(['First lane: ']);
    expect(empty.commits).toHaveLength(1);
  });

  it('nothing follows an end: the reason is said and nothing changes', () => {
    const ended = canvasApp(buildMap({ steps: ['Sales: Done (end)'] }));
    ended.select('done');
    ended.press('Tab');
    expect(ended.said).toEqual(['Nothing follows an end']);
    expect(ended.commits).toEqual([]);
  });
});

describe('[WI2] handing off by key', () => {
  it('Mod+Down makes a connected step in the lane below, Mod+Up in the lane above', () => {
    on.select('visit');
    on.press('Mod+ArrowDown');
    keepName(on.app, naming(on), 'Bill');
    on.select('visit');
    on.press('Mod+ArrowUp');
    keepName(on.app, naming(on), 'Tell');
    expect(on.steps().slice(-2)).toEqual(['Office: Bill', 'Sales: Tell']);
    expect(on.arrows().slice(-2)).toEqual(['Visit -> Bill', 'Visit -> Tell']);
  });

  it('below the last lane there is nothing to hand to', () => {
    on.select('invoice');
    on.press('Mod+ArrowDown');
    expect(on.commits).toEqual([]);
    expect(on.said).toEqual(['There is no further lane']);
  });

  it('Alt+3 hands off to the third lane, 3 moves the step there', () => {
    on.select('qualify');
    on.press('Alt+Digit3');
    leaveName(on.app, naming(on), 'File');
    expect(on.steps().at(-1)).toBe('Office: File');
    on.select('qualify');
    on.press('Digit3');
    expect(on.steps()[0]).toBe('Office: Qualify');
  });
});

describe('[WI3] what was typed is kept', () => {
  it('Escape takes back a step that was just made and has no name, and selects the one before', () => {
    on.select('estimate');
    on.press('Tab');
    leaveName(on.app, naming(on), '  ');
    expect(on.map()).toEqual(drawn);
    expect(selection()).toEqual({ kind: 'step', ids: ['estimate'] });
  });

  it('Escape keeps a name that was typed', () => {
    on.select('estimate');
    on.press('Tab');
    leaveName(on.app, naming(on), 'Send');
    expect(on.steps()).toContain('Sales: Send');
  });

  it('a rename that ends twice (by key, then by losing the focus) is one edit', () => {
    on.select('visit');
    on.press('Enter');
    const begun = naming(on);
    keepName(on.app, begun, 'Visit the site');
    keepName(on.app, begun, 'Visit the site');
    expect(on.commits).toHaveLength(1);
  });
});

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

describe('[WI6] connecting', () => {
  const aimed = (stepId: string) => {
    on.select('estimate');
    on.press('C');
    aimAt(on.app, stepId);
  };

  it('C, arrows and the end of it draw an arrow', () => {
    on.select('estimate');
    on.press('C');
    aimTowards(on.app, 'right');
    aimTowards(on.app, 'right');
    finishArrow(on.app, '', false);
    expect(on.arrows()).toContain('Estimate -> Invoice');
  });

  it('what may not be connected is refused with the reason', () => {
    aimed('visit');
    finishArrow(on.app, '', false);
    expect(on.said).toEqual(['These are not connected']);
    expect(on.commits).toEqual([]);
  });

  it('[TY11] the condition comes with the arrow, in one edit', () => {
    aimed('invoice');
    finishArrow(on.app, 'paid', false);
    expect([...on.map().connection.values()].at(-1)?.condition).toBe('paid');
    expect(on.commits).toHaveLength(1);
  });

  it('[TY11] or is opened for typing once the arrow is drawn', () => {
    aimed('invoice');
    finishArrow(on.app, '', true);
    keepName(on.app, naming(on), 'paid');
    expect([...on.map().connection.values()].at(-1)?.condition).toBe('paid');
  });
});

describe('[TY12] another branch', () => {
  const branching = buildMap({
    steps: ['Sales: Fits? (decision)', 'Field: Visit', 'Office: Invoice'],
    arrows: ['Fits? -> Visit: yes', 'Visit -> Invoice'],
  });

  it('B adds an exit to the nearest decision before the selected step, in the decision’s lane', () => {
    const decided = canvasApp(branching);
    decided.select('invoice');
    decided.press('B');
    keepName(decided.app, naming(decided), 'no: Say sorry');
    expect(decided.steps().at(-1)).toBe('Sales: Say sorry');
    expect([...decided.map().connection.values()].at(-1)).toMatchObject({ from: 'fits', condition: 'no' });
  });

  it('without a decision before, the reason is said and nothing changes', () => {
    on.select('invoice');
    on.press('B');
    expect(on.said).toEqual(['There is no decision before this step']);
    expect(on.commits).toEqual([]);
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
    // Estimate -> Visit is scored 2 throughout (heat 25), Visit -> Invoice 5 (heat 100).
    const scored = canvasApp(scoredMap());
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

function scoredMap(): WorkflowMap {
  const rater = { type: 'rater', id: 'r', name: 'Room', role: '', laneId: null } as const;
  const rated = applyDiff(drawn, { added: [rater], updated: [], removed: [] });
  const scores = [
    { handoffId: 'estimate:visit', score: 2 },
    { handoffId: 'visit:invoice', score: 5 },
  ] as const;
  const edits = scores.flatMap(({ handoffId, score }) =>
    weightedDimensions.map((dimension) => (map: WorkflowMap) => {
      const time = '2026-01-01T00:00:00Z';
      return giveScore(map, { handoffId, raterId: 'r', round: 1, dimension, score, time });
    }),
  );
  return applyDiff(rated, inTurn(rated, edits));
}
