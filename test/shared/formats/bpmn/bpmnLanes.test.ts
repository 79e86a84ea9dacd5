import { describe, expect, it } from 'vitest';
import { findHandoffs } from '../../../../shared/model/handoffs.ts';
import { workflowOf } from '../../../../shared/model/workflowMap.ts';
import { arrows, lanes, places, read } from '../../../support/bpmnReading.ts';
import { drawing, flow, lane, task } from '../../../support/bpmnText.ts';

describe('[BP3] every step lies in the lane that the file names', () => {
  it('takes the innermost lane, whichever lanes around it name the step too', () => {
    const inner = `<childLaneSet>${lane('Inner', 'a')}${lane('Other', 'b')}</childLaneSet>`;
    const { map } = read(
      '<collaboration id="c"><participant id="pool" name="Shop" processRef="p"/></collaboration>',
      `<process id="p"><laneSet><lane id="Outer" name="Outer"><flowNodeRef>a</flowNodeRef><flowNodeRef>b</flowNodeRef>${inner}</lane></laneSet>${task('a')}${task('b')}</process>`,
    );
    expect(places(map)).toEqual({ a: 'Inner', b: 'Other' });
    expect(lanes(map)).toEqual(['Shop / Outer: Inner (team)', 'Shop / Outer: Other (team)']);
  });

  it('keeps an outer lane as a lane where it alone names a step', () => {
    const { map } = read(
      `<process id="p"><laneSet><lane id="Outer" name="Outer"><flowNodeRef>a</flowNodeRef><childLaneSet>${lane('Inner', 'b')}</childLaneSet></lane></laneSet>${task('a')}${task('b')}</process>`,
    );
    expect(places(map)).toEqual({ a: 'Outer', b: 'Inner' });
  });

  it('makes nothing of empty lane sets', () => {
    const { map } = read(
      `<process id="p"><laneSet id="s"/><laneSet><lane id="A" name="A"><flowNodeRef>a</flowNodeRef><childLaneSet id="none"/></lane></laneSet>${task('a')}</process>`,
    );
    expect(lanes(map)).toEqual(['A (team)']);
    expect(places(map)).toEqual({ a: 'A' });
  });

  it('keeps a lane without steps', () => {
    expect(
      lanes(
        read(`<process id="p"><laneSet>${lane('A')}${lane('B', 'a')}</laneSet>${task('a')}</process>`).map,
      ),
    ).toEqual(['A (team)', 'B (team)']);
  });

  it('puts a boundary event in the lane of its host, even where another lane names it', () => {
    const { map } = read(
      `<process id="p"><laneSet>${lane('A', 'a')}${lane('B', 'b', 'late')}</laneSet>`,
      `<boundaryEvent id="late" attachedToRef="a"/>${task('a')}${task('b')}${flow('late', 'b')}</process>`,
    );
    expect(places(map)).toEqual({ late: 'A', a: 'A', b: 'B' });
    // The host does not lead to its boundary event: only the drawn arrow counts.
    expect(arrows(map)).toEqual(['late -> b']);
    expect(findHandoffs(map).map(({ id }) => id)).toEqual(['late:b']);
  });

  it('makes one lane of a process without lanes, named like its pool or itself', () => {
    expect(lanes(read(`<process id="p" name="Orders">${task('a')}</process>`).map)).toEqual([
      'Orders (team)',
    ]);
    const { map } = read(
      '<collaboration id="c"><participant id="pool" name="Shop" processRef="p"/></collaboration>',
      `<process id="p" name="Orders">${task('a')}</process>`,
    );
    expect(lanes(map)).toEqual(['Shop (team)']);
  });

  it('says so when a step lies in no lane', () => {
    const { map, report } = read(
      '<collaboration id="c"><participant id="pool" name="Shop" processRef="p"/></collaboration>',
      `<process id="p"><laneSet>${lane('A', 'a')}</laneSet>${task('a')}${task('b')}</process>`,
    );
    expect(places(map)).toEqual({ a: 'A', b: 'Shop' });
    expect(report.kept).toContain('1 step in no lane at all, put in a lane of the pool’s name.');
  });
});

describe('[BP4] where the file names no lane, the drawing decides', () => {
  const laneSet = '<laneSet><lane id="A" name="A"/><lane id="B" name="B"/></laneSet>';

  it('by the middle of the step', () => {
    const { map, report } = read(
      `<process id="p">${laneSet}${task('a')}${task('b')}</process>`,
      // The middle of b is at y = 105, just inside B.
      drawing({ A: [0, 0, 500, 100], B: [0, 100, 500, 100], a: [50, 20, 100, 60], b: [50, 75, 100, 60] }),
    );
    expect(places(map)).toEqual({ a: 'A', b: 'B' });
    expect(report.kept).toContain(
      '2 steps put in the lane around it in the drawing, because the file names none.',
    );
  });

  it('in upright pools too, the lanes from left to right', () => {
    const { map } = read(
      `<process id="p">${laneSet}${task('a')}${task('b')}</process>`,
      drawing(
        { B: [0, 0, 100, 500], A: [100, 0, 100, 500], a: [120, 300, 60, 60], b: [20, 10, 60, 60] },
        'isHorizontal="false"',
      ),
    );
    expect(places(map)).toEqual({ a: 'A', b: 'B' });
    expect(lanes(map)).toEqual(['B (team)', 'A (team)']);
  });

  it('for the inner lanes of the lane that is named', () => {
    const { map } = read(
      `<process id="p"><laneSet><lane id="Outer" name="Outer"><flowNodeRef>a</flowNodeRef><childLaneSet><lane id="A" name="A"/><lane id="B" name="B"/></childLaneSet></lane></laneSet>${task('a')}</process>`,
      drawing({
        Outer: [0, 0, 500, 200],
        A: [30, 0, 470, 100],
        B: [30, 100, 470, 100],
        a: [50, 120, 100, 60],
      }),
    );
    expect(places(map)).toEqual({ a: 'B' });
    expect(lanes(map)).toEqual(['Outer: A (team)', 'Outer: B (team)']);
  });

  it('but never against the file', () => {
    const { map } = read(
      `<process id="p"><laneSet>${lane('A', 'a')}${lane('B')}</laneSet>${task('a')}</process>`,
      drawing({ A: [0, 0, 500, 100], B: [0, 100, 500, 100], a: [50, 120, 100, 60] }),
    );
    expect(places(map)).toEqual({ a: 'A' });
  });

  it('and orders the lanes from top to bottom, as they are drawn', () => {
    const { map } = read(
      `<process id="p"><laneSet>${lane('A')}${lane('B')}</laneSet>${task('a')}</process>`,
      drawing({ A: [0, 100, 500, 100], B: [0, 0, 500, 100], a: [50, 120, 100, 60] }),
    );
    expect(lanes(map)).toEqual(['B (team)', 'A (team)']);
  });
});

describe('[BP5] pools: the workflow’s own, and outside parties', () => {
  it('a pool without a process is an outside party with one step, which its message flows touch', () => {
    const { map } = read(
      '<collaboration id="c"><participant id="shop" name="Shop" processRef="p"/><participant id="customer" name="Customer"/>',
      '<messageFlow id="m1" sourceRef="customer" targetRef="a"/><messageFlow id="m2" sourceRef="b" targetRef="customer"/></collaboration>',
      `<process id="p"><laneSet>${lane('Sales', 'a')}${lane('Office', 'b')}</laneSet>${task('a')}${task('b')}${flow('a', 'b')}</process>`,
    );
    expect(lanes(map)).toEqual(['Shop: Sales (team)', 'Shop: Office (team)', 'Customer (outside)']);
    expect(map.step.get('customer')).toMatchObject({ name: 'Customer', laneId: 'customer' });
    expect(arrows(map)).toEqual(['customer ~> a', 'b ~> customer', 'a -> b']);
    expect(findHandoffs(map).map(({ id, outside }) => [id, outside])).toEqual([
      ['customer:a', true],
      ['a:b', false],
      ['b:customer', true],
    ]);
  });

  it('beside a pool with lanes, a pool without is outside; a second pool with lanes keeps them', () => {
    const { map } = read(
      '<collaboration id="c"><participant id="one" name="One" processRef="p"/><participant id="two" name="Two" processRef="q"/><participant id="three" name="Three" processRef="r"/></collaboration>',
      `<process id="p"><laneSet>${lane('A', 'a')}</laneSet>${task('a')}</process>`,
      `<process id="q"><laneSet>${lane('B', 'b')}</laneSet>${task('b')}</process>`,
      `<process id="r">${task('c')}</process>`,
    );
    expect(lanes(map)).toEqual(['One: A (team)', 'Two: B (team)', 'Three (outside)']);
  });

  it('where no pool has lanes, the one with the most steps is the workflow’s own', () => {
    const { map } = read(
      '<collaboration id="c"><participant id="one" name="Customer" processRef="p"/><participant id="two" name="Shop" processRef="q"/></collaboration>',
      `<process id="p">${task('a')}</process>`,
      `<process id="q">${task('b')}${task('c')}</process>`,
    );
    expect(lanes(map)).toEqual(['Customer (outside)', 'Shop (team)']);
    expect(workflowOf(map).title).toBe('Shop');
  });

  it('reads a lane set of a process that no pool names', () => {
    const { map } = read(
      '<collaboration id="c"><participant id="pool" name="Pool" processRef="p"/></collaboration>',
      `<process id="p">${task('x')}</process>`,
      `<process id="q"><laneSet>${lane('A', 'a')}${lane('B', 'b')}</laneSet>${task('a')}${task('b')}</process>`,
    );
    expect(lanes(map)).toEqual(['Pool (outside)', 'A (team)', 'B (team)']);
  });

  it('gives a message flow that ends at a pool with lanes a step of the pool’s name', () => {
    const { map } = read(
      '<collaboration id="c"><participant id="shop" name="Shop" processRef="p"/><participant id="bank" name="Bank"/>',
      '<messageFlow id="m" sourceRef="bank" targetRef="shop"/></collaboration>',
      `<process id="p"><laneSet>${lane('A', 'a')}</laneSet>${task('a')}</process>`,
    );
    expect(arrows(map)).toEqual(['bank ~> shop']);
    expect(lanes(map)).toEqual(['Shop: A (team)', 'Shop (team)', 'Bank (outside)']);
  });

  it('keeps a named pool that has nothing in it, and reports one without a name', () => {
    const { map, report } = read(
      '<collaboration id="c"><participant id="x" name="Auditor"/><participant id="y" processRef="q"/></collaboration>',
      `<process id="p"><laneSet>${lane('A', 'a')}</laneSet>${task('a')}</process><process id="q"><laneSet/></process>`,
    );
    expect(lanes(map)).toEqual(['Auditor (outside)', 'A (team)']);
    expect(report.dropped).toContain('1 empty pool or process.');
  });
});
