import { beforeEach, describe, expect, it, vi } from 'vitest';
import { moveSteps } from '../../../../shared/model/edits/moveSteps.ts';
import { applyDiff } from '../../../../shared/model/mapDiff.ts';
import { buildMap } from '../../../support/mapBuilder.ts';
import { type CanvasApp, canvasApp } from './canvasApp.ts';

const drawn = buildMap({
  steps: ['Sales: Qualify', 'Sales: Estimate', 'Field: Visit'],
  arrows: ['Qualify -> Estimate', 'Estimate -> Visit'],
});
const pinned = applyDiff(
  drawn,
  moveSteps(drawn, {
    moves: [
      { id: 'estimate', laneId: 'sales', column: 4 },
      { id: 'visit', laneId: 'field', column: 9 },
    ],
  }),
);

let on: CanvasApp;
beforeEach(() => {
  vi.stubGlobal('document', { activeElement: null });
  on = canvasApp(pinned);
});

const columns = () => [...on.map().step.values()].map(({ column }) => column);

describe('[LA15] Shift+T', () => {
  it('lets go of all pins when nothing is selected, and one undo brings them back', () => {
    expect(on.press('Shift+T')).toBe(true);
    expect(columns()).toEqual([null, null, null]);
    expect(on.commits).toHaveLength(1);
    on.app.document.undo();
    expect(on.map()).toEqual(pinned);
  });

  it('lets go of those of the selected steps alone', () => {
    on.select('qualify', 'estimate');
    on.press('Shift+T');
    expect(columns()).toEqual([null, null, 9]);
  });

  it('says so when there is nothing to tidy, and changes nothing', () => {
    on.select('qualify');
    on.press('Shift+T');
    expect(on.said).toEqual(['The selected steps are tidy']);
    const tidy = canvasApp(drawn);
    tidy.press('Shift+T');
    expect(tidy.said).toEqual(['The map is tidy']);
    expect([on.commits, tidy.commits]).toEqual([[], []]);
  });
});
