import { beforeEach, describe, expect, it, vi } from 'vitest';
import { commands } from '../../../../../renderer/app/commands.ts';
import { mergeLaneInto } from '../../../../../renderer/features/canvas/lanes/changeLanes.ts';
import { menuSections } from '../../../../../renderer/features/canvas/menu/menuSections.ts';
import { lanesInOrder } from '../../../../../shared/model/workflowMap.ts';
import { buildMap } from '../../../../support/mapBuilder.ts';
import { type CanvasApp, canvasApp, naming } from '../canvasApp.ts';

let on: CanvasApp;
beforeEach(() => {
  vi.stubGlobal('document', { activeElement: null });
  on = canvasApp(
    buildMap({
      steps: ['Sales: Qualify', 'Sales: Estimate', 'Field: Visit', 'Field: Measure', 'Field: Report'],
      arrows: ['Qualify -> Estimate', 'Estimate -> Visit', 'Visit -> Measure', 'Measure -> Report'],
    }),
  );
});
const columns = (...ids: readonly string[]) => ids.map((id) => on.map().step.get(id)?.column);
const labels = () => on.commits.map(({ label }) => label);
const run = (id: string) => {
  const command = commands.find((each) => each.id === id);
  if (command?.isEnabled(on.app)) void command.run(on.app);
};

describe('[ED25] one step after several', () => {
  it('follows the last of each way, in the lane of the one selected last, as one edit', () => {
    on = canvasApp(
      buildMap({
        steps: [
          'Sales: Fits? (decision)',
          'Sales: Decline (end)',
          'Sales: Quote',
          'Sales: Sign',
          'Field: Visit',
        ],
        arrows: ['Fits? -> Decline', 'Fits? -> Quote', 'Quote -> Sign', 'Fits? -> Visit'],
      }),
    );
    const before = on.arrows();
    on.select('decline', 'quote', 'sign', 'visit');
    expect(on.press('Tab')).toBe(true);
    expect(on.steps().at(-1)).toBe('Field: ');
    expect(on.arrows().slice(before.length)).toEqual(['Sign -> unnamed', 'Visit -> unnamed']);
    expect(naming(on)).toMatchObject({ kind: 'step', fresh: true });
    expect(labels()).toEqual(['add step']);
    on.app.document.undo();
    expect(on.arrows()).toEqual(before);
    on.select('visit', 'sign');
    on.press('Mod+ArrowDown');
    expect(on.steps().at(-1)).toBe('Field: ');
  });

  it('is none after ends, and says so', () => {
    on = canvasApp(buildMap({ steps: ['Sales: Won (end)', 'Sales: Lost (end)'] }));
    on.select('won', 'lost');
    on.press('Tab');
    expect(on.said).toEqual(['Nothing follows an end']);
    expect(on.steps()).toHaveLength(2);
  });
});

describe('[ED22] several steps in order', () => {
  it('stand in one column, the leftmost or the rightmost', () => {
    on.select('estimate', 'measure');
    on.press('Alt+Shift+ArrowLeft');
    expect(columns('estimate', 'measure')).toEqual([1, 1]);
    on.app.document.undo();
    on.press('Alt+Shift+ArrowRight');
    expect(columns('estimate', 'measure')).toEqual([3, 3]);
    expect(labels()).toEqual(['align steps left', 'align steps left', 'align steps right']);
  });

  it('are spread evenly, and unpinned', () => {
    on.select('qualify', 'visit', 'report');
    on.press('Shift+D');
    expect(columns('qualify', 'visit', 'report')).toEqual([0, 2, 4]);
    on.press('Shift+U');
    expect(columns('qualify', 'visit', 'report')).toEqual([null, null, null]);
    expect(on.press('Shift+U')).toBe(false);
  });

  it('gather in the lane of the one selected first', () => {
    on.select('visit', 'qualify');
    on.press('Alt+Shift+ArrowUp');
    expect(on.steps()).toEqual([
      'Field: Qualify',
      'Sales: Estimate',
      'Field: Visit',
      'Field: Measure',
      'Field: Report',
    ]);
  });

  it('need to be two at least', () => {
    on.select('visit');
    expect(on.press('Alt+Shift+ArrowLeft')).toBe(false);
  });
});

describe('[ED21] splitting a lane', () => {
  it('puts the selected steps in a lane under it, which is named next', () => {
    on.select('measure', 'report');
    on.press('Shift+L');
    const [, , third] = lanesInOrder(on.map());
    expect(on.steps().slice(2)).toEqual(['Field: Visit', ': Measure', ': Report']);
    expect(on.app.session.getState().naming).toEqual({ kind: 'lane', id: third?.id, fresh: true });
  });

  it('is not offered for steps of several lanes', () => {
    on.select('estimate', 'report');
    expect(on.press('Shift+L')).toBe(false);
  });
});

describe('[ED20] merging lanes', () => {
  it('selects the lane that is left', () => {
    mergeLaneInto(on.app, 'field', 'sales');
    expect(lanesInOrder(on.map()).map(({ name }) => name)).toEqual(['Sales']);
    expect(on.app.session.getState().selection).toEqual({ kind: 'lane', id: 'sales' });
    expect(labels()).toEqual(['merge lanes']);
  });
});

describe('[ED23] the type of several steps', () => {
  it('is chosen directly', () => {
    on.select('visit', 'report');
    run('step.kind.wait');
    expect(on.map().step.get('visit')?.kind).toBe('wait');
    expect(on.map().step.get('report')?.kind).toBe('wait');
    expect(on.commits).toHaveLength(1);
  });
});

describe('[ED24] the menu of what is selected', () => {
  it('knows only commands that there are', () => {
    const ids = new Set(commands.map(({ id }) => id));
    for (const selection of [
      { kind: 'none' },
      { kind: 'step', ids: [] },
      { kind: 'lane', id: 'a' },
      { kind: 'handoff', id: 'a:b' },
    ] as const)
      expect(
        menuSections(selection)
          .flat()
          .filter((id) => !ids.has(id)),
      ).toEqual([]);
  });
});
