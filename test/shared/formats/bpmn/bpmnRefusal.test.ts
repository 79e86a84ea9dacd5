import { describe, expect, it } from 'vitest';
import { read, refused } from '../../../support/bpmnReading.ts';
import { bpmnText, task } from '../../../support/bpmnText.ts';

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
