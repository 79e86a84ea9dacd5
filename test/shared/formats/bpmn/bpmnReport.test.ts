import { describe, expect, it } from 'vitest';
import { read } from '../../../support/bpmnReading.ts';
import { flow, task } from '../../../support/bpmnText.ts';

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
