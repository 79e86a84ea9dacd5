import { describe, expect, it } from 'vitest';
import { readBatonFile } from '../../../../shared/formats/baton/readBatonFile.ts';
import { writeBatonFile } from '../../../../shared/formats/baton/writeBatonFile.ts';
import { readBpmn } from '../../../../shared/formats/bpmn/readBpmn.ts';
import { connectionsInOrder, stepsInOrder, workflowOf } from '../../../../shared/model/workflowMap.ts';
import { arrows, lanes, places, read } from '../../../support/bpmnReading.ts';
import { flow, lane, task } from '../../../support/bpmnText.ts';

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
