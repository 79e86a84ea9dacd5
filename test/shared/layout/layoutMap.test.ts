import { describe, expect, it } from 'vitest';
import { layoutMap } from '../../../shared/layout/layoutMap.ts';
import { layoutMeasures } from '../../../shared/layout/layoutMeasures.ts';
import type { MapLayout } from '../../../shared/layout/mapLayout.ts';
import { newLane } from '../../../shared/model/edits/addLane.ts';
import { newStep } from '../../../shared/model/edits/addStep.ts';
import { newConnection } from '../../../shared/model/edits/connectSteps.ts';
import { blankMap, emptyWorkflow, mapFromRecords } from '../../../shared/model/workflowMap.ts';
import { buildMap } from '../../support/mapBuilder.ts';

const columnsOf = (layout: MapLayout) =>
  Object.fromEntries([...layout.steps.values()].map(({ id, column }) => [id, column]));
const pointsOf = (layout: MapLayout, id: string) => layout.routes.get(id)?.points;

/** One lane: 20 above, 64 a row, 20 below = 104. Columns start at 48, then 168 + 80 further each: 48, 296, 544, 792. */
const chain = buildMap({
  steps: ['Sales: Lead (start)', 'Sales: Qualify', 'Sales: Estimate', 'Dispatch: Schedule'],
  arrows: ['Lead -> Qualify', 'Qualify -> Estimate', 'Estimate -> Schedule'],
});

describe('layoutMap', () => {
  it('[LA1] [LA2] puts a chain into columns and its lanes below one another', () => {
    const layout = layoutMap(chain);
    expect(layout.lanes).toEqual([
      { id: 'sales', x: 0, y: 0, width: 1008, height: 104 },
      { id: 'dispatch', x: 0, y: 104, width: 1008, height: 104 },
    ]);
    // 4 columns: 48 + 4 · 168 + 3 · 80 + 48 = 1008
    expect([layout.width, layout.height]).toEqual([1008, 208]);
    // A pill of 40 stands in the middle of its row of 64: 20 + 12 = 32.
    expect(layout.steps.get('lead')).toEqual({ id: 'lead', x: 48, y: 32, width: 168, height: 40, column: 0 });
    expect(layout.steps.get('schedule')).toMatchObject({ x: 792, y: 124, height: 64, column: 3 });
  });

  it('[LA5] goes straight in a free row and bends once into the next lane', () => {
    const layout = layoutMap(chain);
    // From 48 + 168 = 216 to 296, in the middle of the row: 20 + 32 = 52.
    expect(pointsOf(layout, 'lead_qualify')).toEqual([
      [216, 52],
      [296, 52],
    ]);
    // Turns in the middle of the gutter: 712 + 40 = 752; the second row's middle is 104 + 52 = 156.
    expect(pointsOf(layout, 'estimate_schedule')).toEqual([
      [712, 52],
      [752, 52],
      [752, 156],
      [792, 156],
    ]);
  });

  it('[LA2] stacks steps that share a lane and a column, in creation order', () => {
    const layout = layoutMap(
      buildMap({
        steps: ['Sales: Ask', 'Field: Visit', 'Field: Measure', 'Field: Photograph'],
        arrows: ['Ask -> Visit', 'Ask -> Measure', 'Ask -> Photograph'],
      }),
    );
    // 20 + 3 · 64 + 2 · 24 + 20 = 280
    expect(layout.lanes[1]).toMatchObject({ y: 104, height: 280 });
    expect(['visit', 'measure', 'photograph'].map((id) => layout.steps.get(id)?.y)).toEqual([124, 212, 300]);
  });

  it('[LA3] ranks by the longest path and leaves out the arrow that closes a loop', () => {
    const layout = layoutMap(
      buildMap({
        steps: ['A: Start (start)', 'A: Do', 'A: Check (decision)', 'A: Repair', 'A: End (end)'],
        arrows: [
          'Start -> Do',
          'Do -> Check',
          'Check -> End: good',
          'Check -> Repair: bad',
          'Repair -> Do',
          'Repair -> End',
        ],
      }),
    );
    expect(columnsOf(layout)).toEqual({ start: 0, do: 1, check: 2, repair: 3, end: 4 });
  });

  it('[LA3] lets a pinned column win and moves what follows it', () => {
    const map = buildMap({ steps: ['A: One', 'A: Two', 'A: Three'], arrows: ['One -> Two', 'Two -> Three'] });
    const records = [...map.workflow.values(), ...map.lane.values(), ...map.connection.values()];
    const steps = [...map.step.values()].map((step) => (step.id === 'two' ? { ...step, column: 4 } : step));
    expect(columnsOf(layoutMap(mapFromRecords([...records, ...steps])))).toEqual({
      one: 0,
      two: 4,
      three: 5,
    });
  });

  it('[LA8] leads an arrow back along the top of the upper lane, and a loop just above its step', () => {
    const layout = layoutMap(
      buildMap({
        steps: ['A: One', 'B: Two', 'B: Three'],
        arrows: ['One -> Two', 'Two -> Three', 'Three -> One', 'Two -> Two'],
      }),
    );
    const back = pointsOf(layout, 'three_one') ?? [];
    // The first channel lies between y = 0 and the first row at 20; its middle is 10.
    expect(back.map(([, y]) => y)).toContain(10);
    const loop = pointsOf(layout, 'two_two') ?? [];
    // The lane B begins at 104; its first channel's middle is 114.
    expect(Math.min(...loop.map(([, y]) => y))).toBe(114);
  });

  it('[LA5] dips below a step that stands in the way', () => {
    const layout = layoutMap(
      buildMap({
        steps: ['A: One', 'A: Two', 'A: Three'],
        arrows: ['One -> Two', 'Two -> Three', 'One -> Three'],
      }),
    );
    // Below the row (20 … 84) lies the lane's last channel, 84 … 104.
    expect((pointsOf(layout, 'one_three') ?? []).map(([, y]) => y)).toContain(94);
  });

  it('[LA7] gives arrows in one gutter a track each, and widens the gutter', () => {
    const steps = ['A: Ask', ...Array.from({ length: 6 }, (_, index) => `B: Answer ${index}`)];
    const layout = layoutMap(
      buildMap({ steps, arrows: steps.slice(1).map((step) => `Ask -> ${step.slice(3)}`) }),
    );
    const turns = [...layout.routes.values()].map(({ points }) => points[1]?.[0] ?? 0);
    expect(new Set(turns).size).toBe(6);
    // Five steps between six tracks: 5 · 12 + 2 · 20 = 100, more than the 80 of an empty gutter.
    expect(layout.steps.get('answer-0')?.x).toBe(48 + 168 + 100);
  });

  it('[LA7] crowds the arrows rather than widen a gutter without end', () => {
    const steps = ['A: Ask', ...Array.from({ length: 200 }, (_, index) => `B: Answer ${index}`)];
    const layout = layoutMap(
      buildMap({ steps, arrows: steps.slice(1).map((step) => `Ask -> ${step.slice(3)}`) }),
    );
    expect(layout.steps.get('answer-0')?.x).toBe(48 + 168 + layoutMeasures.widestGutter);
  });

  it('[LA10] puts a label in the middle of the longest horizontal part, clear of steps and other labels', () => {
    const layout = layoutMap(chain);
    expect(layout.routes.get('lead_qualify')?.label).toEqual({ x: 256, y: 52 });
    // Both horizontal parts of this arrow are 40 long, too short for a label of 52; the vertical one goes from 52 to 156.
    expect(layout.routes.get('estimate_schedule')?.label).toEqual({ x: 752, y: 104 });
  });

  it('[LA10] moves the second of two labels that would meet', () => {
    const map = mapFromRecords([
      emptyWorkflow('Twins'),
      newLane('a', 'A', 'team', 0),
      newLane('b', 'B', 'team', 1),
      newStep('one', 'a', 0),
      newStep('two', 'b', 1),
      newConnection('first', 'one', 'two', 0),
      newConnection('second', 'one', 'two', 1),
    ]);
    const [first, second] = [...layoutMap(map).routes.values()].map(({ label }) => label);
    // The twins turn 12 apart, closer than a label is wide, so only their heights can keep them apart.
    expect(Math.abs((first?.y ?? 0) - (second?.y ?? 0))).toBeGreaterThanOrEqual(layoutMeasures.labelHeight);
  });

  it('[LA9] gives back the objects of the previous layout for what did not move', () => {
    const before = layoutMap(chain);
    expect(layoutMap(chain, before)).toBe(before);
    const longer = mapFromRecords([
      ...chain.workflow.values(),
      ...chain.lane.values(),
      ...chain.step.values(),
      ...chain.connection.values(),
      newStep('visit', 'dispatch', 4),
      newConnection('schedule_visit', 'schedule', 'visit', 4),
    ]);
    const after = layoutMap(longer, before);
    expect(after.steps.get('qualify')).toBe(before.steps.get('qualify'));
    expect(after.routes.get('estimate_schedule')).toBe(before.routes.get('estimate_schedule'));
    expect(after.steps.get('visit')?.column).toBe(4);
    // The lanes became wider, so they are new.
    expect(after.lanes[0]).not.toBe(before.lanes[0]);
  });

  it('[LA11] lays out nothing, lanes alone, steps in no lane and arrows to nowhere', () => {
    expect(layoutMap(blankMap('Empty'))).toMatchObject({ height: 0, lanes: [] });
    const lanesOnly = mapFromRecords([emptyWorkflow('Lanes'), newLane('a', 'A', 'team', 0)]);
    expect(layoutMap(lanesOnly).lanes).toEqual([{ id: 'a', x: 0, y: 0, width: 264, height: 104 }]);
    const stray = mapFromRecords([
      emptyWorkflow('Stray'),
      newLane('a', 'A', 'team', 0),
      newStep('lost', 'nowhere', 0),
      newConnection('arrow', 'lost', 'gone', 0),
    ]);
    const layout = layoutMap(stray);
    expect(layout.routes.size).toBe(0);
    expect(layout.steps.get('lost')?.y).toBe(104 + 20);
    expect(layout.height).toBe(208);
  });

  it('[LA3] follows a chain of 20,000 steps without running out of stack', () => {
    const ids = Array.from({ length: 20_000 }, (_, index) => `step${index}`);
    const long = mapFromRecords([
      emptyWorkflow('Long'),
      newLane('a', 'A', 'team', 0),
      ...ids.map((id, order) => newStep(id, 'a', order)),
      ...ids.slice(1).map((id, order) => newConnection(`to-${id}`, ids[order] ?? '', id, order)),
    ]);
    expect(layoutMap(long).steps.get('step19999')?.column).toBe(19_999);
  });
});

describe('[LA5] of two ways with as many bends', () => {
  const steps = ['A: One', 'B: X', 'B: Y', 'C: End', 'D: P', 'D: Q', 'D: R'];
  const chain = ['P -> Q', 'Q -> R', 'R -> End'];
  const turnOf = (arrows: string[]) => {
    const { routes, steps: boxes } = layoutMap(buildMap({ steps, arrows }));
    return { turn: routes.get('one_end')?.points[1]?.[0] ?? 0, end: boxes.get('end')?.x ?? 0 };
  };

  it('an arrow takes the one that crosses fewer arrows', () => {
    // X -> Y runs straight where One -> End would turn beside its sender, so it turns beside its receiver.
    const { turn, end } = turnOf([...chain, 'X -> Y', 'One -> End']);
    expect(end - turn).toBeLessThan(layoutMeasures.gutter);
  });

  it('an arrow that is drawn later changes nothing', () => {
    const { turn, end } = turnOf([...chain, 'One -> End', 'X -> Y']);
    expect(end - turn).toBeGreaterThan(2 * layoutMeasures.stepWidth);
  });
});
