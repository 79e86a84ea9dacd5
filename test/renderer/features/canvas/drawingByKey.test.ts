import { beforeEach, describe, expect, it, vi } from 'vitest';
import { aimAt, aimTowards, finishArrow } from '../../../../renderer/features/canvas/connecting/aimArrow.ts';
import { keepName, leaveName } from '../../../../renderer/features/canvas/naming/finishNaming.ts';
import { blankMap } from '../../../../shared/model/workflowMap.ts';
import { buildMap } from '../../../support/mapBuilder.ts';
import { type CanvasApp, canvasApp, drawnMap, naming } from './canvasApp.ts';

let on: CanvasApp;
beforeEach(() => {
  vi.stubGlobal('document', { activeElement: null });
  on = canvasApp(drawnMap);
});

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
    expect(on.map()).toEqual(drawnMap);
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
    expect(on.map()).toEqual(drawnMap);
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
