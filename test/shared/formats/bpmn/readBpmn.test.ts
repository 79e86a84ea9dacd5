import { describe, expect, it } from 'vitest';
import { readBatonFile } from '../../../../shared/formats/baton/readBatonFile.ts';
import { writeBatonFile } from '../../../../shared/formats/baton/writeBatonFile.ts';
import { type BpmnOutcome, readBpmn } from '../../../../shared/formats/bpmn/readBpmn.ts';
import { findHandoffs } from '../../../../shared/model/handoffs.ts';
import {
  connectionsInOrder,
  lanesInOrder,
  stepsInOrder,
  type WorkflowMap,
  workflowOf,
} from '../../../../shared/model/workflowMap.ts';
import { bpmnText, drawing, flow, lane, task } from '../../../support/bpmnText.ts';

type Read = Extract<BpmnOutcome, { kind: 'read' }>;

function read(...elements: readonly string[]): Read {
  const outcome = readBpmn(bpmnText(...elements), 'orders.bpmn');
  if (outcome.kind === 'refused') throw new Error(outcome.sentence);
  return outcome;
}

function refused(text: string): Extract<BpmnOutcome, { kind: 'refused' }> {
  const outcome = readBpmn(text, 'orders.bpmn');
  if (outcome.kind === 'read') throw new Error('The file was read.');
  return outcome;
}

/** Step -> the name of its lane. */
function places(map: WorkflowMap): Record<string, string | undefined> {
  return Object.fromEntries(stepsInOrder(map).map((step) => [step.id, map.lane.get(step.laneId)?.name]));
}

function lanes(map: WorkflowMap): string[] {
  return lanesInOrder(map).map(({ group, name, kind }) => `${group ? `${group}: ` : ''}${name} (${kind})`);
}

function arrows(map: WorkflowMap): string[] {
  return connectionsInOrder(map).map(
    ({ from, to, kind }) => `${from} ${kind === 'message' ? '~' : '-'}> ${to}`,
  );
}

describe('[BP1] the standard is read, not one tool’s way of writing it', () => {
  it.each(['', 'bpmn:', 'semantic:', 'b2.0_-x:'])('with the prefix “%s”', (prefix) => {
    const declaration = prefix === '' ? 'xmlns' : `xmlns:${prefix.slice(0, -1)}`;
    const text = `<${prefix}definitions ${declaration}="http://www.omg.org/spec/BPMN/20100524/MODEL"><${prefix}process id="p" name="Orders"><${prefix}task id="a" name="Check"/></${prefix}process></${prefix}definitions>`;
    const outcome = readBpmn(text);
    expect(outcome.kind === 'read' && [...outcome.map.step.values()].map(({ name }) => name)).toEqual([
      'Check',
    ]);
  });

  it('finds references that carry a namespace prefix, as qualified names may', () => {
    const { map } = read(
      '<collaboration id="c"><participant id="pool" name="Shop" processRef="tns:p"/></collaboration>',
      `<process id="p"><laneSet>${lane('Sales', 'tns:a')}${lane('Office', 'tns:b')}</laneSet>${task('a')}${task('b')}`,
      '<sequenceFlow id="f" sourceRef="tns:a" targetRef="tns:b"/></process>',
    );
    expect(places(map)).toEqual({ a: 'Sales', b: 'Office' });
    expect(arrows(map)).toEqual(['a -> b']);
    expect(lanes(map)).toEqual(['Shop: Sales (team)', 'Shop: Office (team)']);
  });

  it('takes elements of other namespaces for what they are: not BPMN', () => {
    const { map, report } = read(
      '<process id="p"><x:task xmlns:x="urn:x" id="no"><task id="no2"/></x:task><task id="a"/></process>',
    );
    expect([...map.step.keys()]).toEqual(['a']);
    expect(report.dropped).toContain('2 elements of other tools’ own extensions.');
  });
});

describe('[BP2] every flow node becomes a step of its kind', () => {
  it.each([
    ['task', 'task'],
    ['userTask', 'task'],
    ['manualTask', 'task'],
    ['serviceTask', 'task'],
    ['scriptTask', 'task'],
    ['sendTask', 'task'],
    ['receiveTask', 'task'],
    ['businessRuleTask', 'task'],
    ['callActivity', 'task'],
    ['subProcess', 'task'],
    ['transaction', 'task'],
    ['adHocSubProcess', 'task'],
    ['exclusiveGateway', 'decision'],
    ['inclusiveGateway', 'decision'],
    ['parallelGateway', 'decision'],
    ['eventBasedGateway', 'decision'],
    ['complexGateway', 'decision'],
    ['startEvent', 'start'],
    ['endEvent', 'end'],
    ['intermediateCatchEvent', 'wait'],
    ['intermediateThrowEvent', 'task'],
    ['boundaryEvent', 'wait'],
  ])('%s -> %s', (element, kind) => {
    const { map } = read(`<process id="p"><${element} id="a" name="It"/></process>`);
    expect(map.step.get('a')).toMatchObject({ kind, name: 'It' });
  });

  it('trims names and folds the white space in them; without a name a step stays unnamed', () => {
    const { map } = read(
      '<process id="p"><task id="a" name="  Check&#10;  the\torder "/><task id="b"/></process>',
    );
    expect(map.step.get('a')?.name).toBe('Check the order');
    expect(map.step.get('b')?.name).toBe('');
  });

  it('keeps documentation as notes', () => {
    const { map } = read(
      '<process id="p"><documentation>Why</documentation><task id="a"><documentation> How </documentation></task></process>',
    );
    expect(map.step.get('a')?.notes).toBe('How');
    expect(workflowOf(map).notes).toBe('Why');
  });

  it('counts the steps in the order of the file', () => {
    const { map } = read(
      `<process id="p">${task('z')}${task('a')}</process>`,
      `<process id="q">${task('m')}</process>`,
    );
    expect(stepsInOrder(map).map(({ id, order }) => `${order} ${id}`)).toEqual(['0 z', '1 a', '2 m']);
  });
});

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

describe('[BP6] a sub-process is one step', () => {
  const inside = `<subProcess id="s" name="Ship">${task('in1')}${task('in2')}${flow('in1', 'in2')}<subProcess id="deep">${task('in3')}</subProcess></subProcess>`;

  it('folds what is inside, counts it, and takes over the flows that touch it', () => {
    const { map, report } = read(
      '<collaboration id="c"><participant id="shop" name="Shop" processRef="p"/><participant id="bank" name="Bank"/>',
      '<messageFlow id="m" sourceRef="in3" targetRef="bank"/></collaboration>',
      `<process id="p"><laneSet>${lane('A', 'a')}${lane('B', 's', 'in1')}</laneSet>${task('a')}${inside}${flow('a', 'in2')}</process>`,
    );
    expect([...map.step.keys()]).toEqual(['bank', 'a', 's']);
    expect(places(map)).toMatchObject({ a: 'A', s: 'B' });
    expect(arrows(map)).toEqual(['s ~> bank', 'a -> s']);
    // in1, in2, deep and in3; the arrow in1 -> in2.
    expect(report.dropped).toContain(
      '4 steps and 1 arrow inside 1 sub-process, folded in: a sub-process is one step.',
    );
  });

  it('counts an arrow of the process that stays inside as folded in too', () => {
    const { map, report } = read(`<process id="p">${inside}${flow('in1', 'in3')}</process>`);
    expect(map.connection.size).toBe(0);
    expect(report.dropped[0]).toMatch(/^4 steps and 2 arrows inside 1 sub-process/);
  });
});

describe('[BP7] arrows keep their labels, their order and their kind', () => {
  it('the label is the condition', () => {
    const { map } = read(
      `<process id="p">${task('b')}${task('a')}${flow('b', 'a', ' over&#10;5,000 ')}${flow('a', 'b')}</process>`,
    );
    expect(connectionsInOrder(map).map(({ id, condition, kind }) => [id, condition, kind])).toEqual([
      ['b_a', 'over 5,000', 'sequence'],
      ['a_b', '', 'sequence'],
    ]);
  });

  it('an arrow with an end that is nowhere is reported with its line', () => {
    const { map, report } = read(
      '<process id="p">',
      task('a'),
      flow('a', 'gone'),
      '<sequenceFlow id="f" sourceRef="a"/></process>',
    );
    expect(map.connection.size).toBe(0);
    // Line 1 is the declaration, 2 the root, 3 the process, 4 the task.
    expect(report.dropped).toContain('2 arrows with an end that is no step of the file (lines 5 and 6).');
  });

  it('an arrow from a step to itself is reported, for it hands nothing over', () => {
    const { map, report } = read(`<process id="p">${task('a')}${flow('a', 'a')}</process>`);
    expect(map.connection.size).toBe(0);
    expect(report.dropped).toContain('1 arrow from a step to itself.');
  });
});

describe('[BP8] what a map has no place for is reported, never dropped in silence', () => {
  it('with its count and its words', () => {
    const { report } = read(
      '<collaboration id="c"><group id="g"/><conversation id="v"/></collaboration>',
      `<process id="p">${task('a')}<dataObject id="d"/><dataObjectReference id="r" name="Order form" dataObjectRef="d"/>`,
      '<dataStoreReference id="s" name="CRM"/><textAnnotation id="t"><text>Ask\n twice</text></textAnnotation>',
      '<association id="x" sourceRef="a" targetRef="t"/></process>',
    );
    expect(report.dropped).toEqual([
      '1 text annotation: “Ask twice”.',
      '1 group frame.',
      '1 association line.',
      '1 data object: “Order form”.',
      '1 data store: “CRM”.',
      '1 conversation.',
    ]);
  });

  it('and so is the jump between two link events, which stay as steps', () => {
    const { map, report } = read(
      '<process id="p"><intermediateThrowEvent id="t"><linkEventDefinition name="A"/></intermediateThrowEvent>',
      '<intermediateCatchEvent id="c"><linkEventDefinition name="A"/></intermediateCatchEvent></process>',
    );
    expect([...map.step.keys()]).toEqual(['t', 'c']);
    expect(report.dropped).toEqual(['2 link events, the jumps of which are not drawn: “A”, “A”.']);
  });

  it('and what is kept is counted', () => {
    const { report } = read(
      `<process id="p"><startEvent id="s"/>${task('a')}${task('b')}${flow('s', 'a')}${flow('a', 'b')}</process>`,
    );
    expect(report).toEqual({
      kept: ['1 lane.', '3 steps: 2 tasks and 1 start.', '2 arrows and no message flows.'],
      dropped: [],
    });
  });
});

describe('[BP9] what is no BPMN gets a sentence with its line', () => {
  it.each([
    ['', 'orders.bpmn is not well-formed XML'],
    ['plain text', 'orders.bpmn is not well-formed XML'],
    [
      '<html/>',
      'orders.bpmn is XML but not BPMN 2.0: it begins with “html”. Nothing was imported. Export the diagram as BPMN 2.0',
    ],
    ['<definitions xmlns="urn:other"/>', 'is XML but not BPMN 2.0'],
    ['<a xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"/>', 'is XML but not BPMN 2.0'],
    [bpmnText(), 'orders.bpmn is BPMN, but has no pool, lane or step in it.'],
    [bpmnText('<process id="p"/>'), 'has no pool, lane or step in it.'],
  ])('%j', (text, sentence) => {
    expect(refused(text).sentence).toContain(sentence);
  });

  it.each([
    ['a tag that is not closed', bpmnText('<process id="p">', '<task id="a">', '</process>'), 5],
    ['an attribute twice', bpmnText('<process id="p">', '<task id="a" id="b"/></process>'), 4],
    [
      'an entity that nobody declared',
      bpmnText('<process id="p">', '<task id="a" name="&nbsp;"/></process>'),
      4,
    ],
    ['a prefix that nobody declared', bpmnText('<process id="p">', '<x:task id="a"/></process>'), 4],
    ['something after the end', `${bpmnText()}\n<again/>`, 5],
    ['a file that breaks off', bpmnText('<process id="p">').slice(0, -20), 3],
    ['a document type', `<!DOCTYPE definitions [\n<!ENTITY a "b">\n]>\n${bpmnText().slice(39)}`, 3],
    ['two steps of one identifier', bpmnText('<process id="p">', task('a'), task('a'), '</process>'), 5],
  ])('%s, with its line', (_what, text, line) => {
    const outcome = refused(text);
    expect(outcome.line).toBe(line);
    expect(outcome.sentence).toContain(`(line ${line})`);
  });
});

describe('[BP9] a large diagram within the limits is read', () => {
  it('with nearly 200,000 elements side by side', () => {
    expect(read(`<process id="p">${'<task/>'.repeat(199_000)}</process>`).map.step.size).toBe(199_000);
  });

  it('with lanes nested as deep as elements may be', () => {
    // Each lane takes two levels; the root, the process and the reference take three more.
    const levels = 48;
    const open = Array.from(
      { length: levels },
      (_, index) => `<${index === 0 ? 'laneSet' : 'childLaneSet'}><lane id="l${index}">`,
    );
    const close = open.map((_, index) => `</lane></${index === levels - 1 ? 'laneSet' : 'childLaneSet'}>`);
    const { map } = read(
      `<process id="p">${open.join('')}<flowNodeRef>a</flowNodeRef>${close.join('')}${task('a')}</process>`,
    );
    expect(map.step.get('a')?.laneId).toBe('l47');
    expect(map.lane.size).toBe(1);
  });
});

describe('[BP11] identifiers and titles', () => {
  it('keeps identifiers, also with letters beyond ASCII or a digit first', () => {
    const { map } = read(
      `<process id="p">${task('Prüfung')}${task('4f-2')}${flow('Prüfung', '4f-2')}</process>`,
    );
    expect(arrows(map)).toEqual(['Prüfung -> 4f-2']);
  });

  it('derives one where BPMN gives none that fits, the same each time and taken by nobody', () => {
    const elements = [
      '<process id="p">',
      '<task id="a:b"/><task id="a-b-1"/><task name="No id"/><task id="constructor"/><task id=" "/></process>',
    ];
    const ids = [...read(...elements).map.step.keys()];
    expect(ids).toEqual(['a-b-2', 'a-b-1', 'step-1', 'constructor-1', 'step-2']);
    expect([...read(...elements).map.step.keys()]).toEqual(ids);
  });

  it('lets a lane and a step share an identifier, as records of two types may', () => {
    const { map } = read(
      `<process id="p"><laneSet><lane id="a" name="A"><flowNodeRef>a</flowNodeRef></lane></laneSet>${task('a')}</process>`,
    );
    expect(map.step.get('a')?.laneId).toBe('a');
  });

  it.each([
    [
      '<collaboration id="c" name="Whole"><participant id="x" name="Pool" processRef="p"/></collaboration>',
      'Process',
      'Whole',
    ],
    [
      '<collaboration id="c"><participant id="x" name="Pool" processRef="p"/></collaboration>',
      'Process',
      'Pool',
    ],
    ['', 'Process', 'Process'],
    ['', '', 'orders'],
  ])('titles the workflow after %j and the process “%s”: %s', (collaboration, process, title) => {
    const { map } = read(collaboration, `<process id="p" name="${process}">${task('a')}</process>`);
    expect(workflowOf(map).title).toBe(title);
  });

  it('gives a map that a .baton file can hold', () => {
    const { map } = read(`<process id="p"><task id="x:y"/>${task('a')}${flow('a', 'x:y')}</process>`);
    const savedAt = '2026-03-02T09:00:00.000Z';
    expect(readBatonFile(writeBatonFile(map, { savedAt }))).toEqual({ kind: 'opened', map, savedAt });
  });
});
