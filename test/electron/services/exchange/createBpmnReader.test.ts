import { describe, expect, it, vi } from 'vitest';
import { startUtilityHelper } from '../../../../electron/hosts/electron/startUtilityHelper.ts';
import { createBpmnReader } from '../../../../electron/services/exchange/createBpmnReader.ts';
import { startNodeHelper } from '../../../../electron/services/system/startNodeHelper.ts';

vi.mock('electron', () => import('../../../support/electronStandIn.ts'));

const MODEL = 'xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"';
const small = `<definitions ${MODEL}><process id="p" name="Orders"><task id="a" name="Check"/></process></definitions>`;
const script = (name: string): URL => new URL(`../../../fixtures/readers/${name}.ts`, import.meta.url);

/** Also on a busy machine a limit of the reader refuses first, long before this. */
const LONG_DEADLINE = 50_000;

async function refusal(text: string): Promise<string> {
  const reader = createBpmnReader(startNodeHelper, { deadline: LONG_DEADLINE });
  const outcome = await reader(text, 'orders.bpmn');
  if (outcome.kind === 'read') throw new Error('The file was read.');
  return outcome.sentence;
}

const deadlinePassed =
  'orders.bpmn could not be read within 1 second. Nothing was imported. Split the diagram into smaller ones and import them one by one.';

describe.each([
  ['Node', startNodeHelper],
  ['Electron', startUtilityHelper],
] as const)('[BP10] BPMN is read in a process that can be ended, by %s', (_, start) => {
  it('answers with the map', async () => {
    const outcome = await createBpmnReader(start)(small, 'orders.bpmn');
    expect(outcome).toMatchObject({ kind: 'read' });
    expect(outcome.kind === 'read' && outcome.map.step.get('a')?.name).toBe('Check');
  });

  it('ends a reader that does not come to an end, and says so', async () => {
    const reader = createBpmnReader(start, { script: script('endlessReader'), deadline: 1_000 });
    expect(await reader(small, 'orders.bpmn')).toEqual({
      kind: 'refused',
      line: null,
      sentence: deadlinePassed,
    });
  });

  it('without the deadline that reader would still be busy', async () => {
    const reader = createBpmnReader(start, { script: script('endlessReader'), deadline: 3_000 });
    const reading = reader(small, 'orders.bpmn');
    const waited = new Promise((resolve) => setTimeout(resolve, 1_500, 'busy'));
    expect(await Promise.race([reading, waited])).toBe('busy');
    await reading;
  });

  it('ends a reader that takes too much memory, and says so', async () => {
    const reader = createBpmnReader(start, {
      script: script('greedyReader'),
      memory: 32,
      deadline: LONG_DEADLINE,
    });
    expect(await reader(small, 'orders.bpmn')).toMatchObject({
      kind: 'refused',
      sentence: expect.stringMatching(/^orders\.bpmn needs too much memory to be read\./),
    });
  });

  it('survives a reader whose one array outgrows its memory', async () => {
    const reader = createBpmnReader(start, {
      script: script('swellingReader'),
      memory: 32,
      deadline: LONG_DEADLINE,
    });
    expect(await reader(small, 'orders.bpmn')).toMatchObject({ kind: 'refused' });
  });

  it('does not wait for a reader that ended without an answer', async () => {
    const reader = createBpmnReader(start, { script: script('silentReader') });
    await expect(reader(small, 'orders.bpmn')).rejects.toThrow('ended without an answer');
  });

  it('says what a reader threw', async () => {
    const reader = createBpmnReader(start, { script: script('failingReader') });
    await expect(reader(small, 'orders.bpmn')).rejects.toThrow('The parser has a fault.');
  });
});

describe('[BP9] hostile XML gets the sentence of what is wrong, and not that of the deadline', () => {
  const million = 1_000_000;
  const depth = 40_000;
  const cases: readonly (readonly [what: string, text: string, sentence: RegExp])[] = [
    [
      'entities that grow in each other',
      `<!DOCTYPE d [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]><definitions ${MODEL}>&c;</definitions>`,
      /declares a document type \(DOCTYPE\), which Baton does not read \(line 1\)/,
    ],
    [
      'an entity that names a local file',
      `<!DOCTYPE d SYSTEM "file:///etc/passwd">\n<definitions ${MODEL}/>`,
      /DOCTYPE/,
    ],
    [
      'a megabyte of nested namespaces',
      `<definitions ${MODEL}>${Array.from({ length: depth }, (_, index) => `<a xmlns:n${index}="u:${index}">`).join('')}`,
      /nests its elements over 100 deep/,
    ],
    [
      'a megabyte of namespaces side by side',
      `<definitions ${MODEL}>${Array.from({ length: depth }, (_, index) => `<a xmlns="u:${index}"/>`).join('')}</definitions>`,
      /uses over 200 namespaces/,
    ],
    [
      'deep nesting',
      `<definitions ${MODEL}>${'<task>'.repeat(million / 6)}`,
      /nests its elements over 100 deep/,
    ],
    [
      'an element with very many attributes',
      `<definitions ${MODEL} ${Array.from({ length: depth }, (_, index) => `a${index}=""`).join(' ')}/>`,
      /over 500 attributes/,
    ],
    [
      'a huge attribute',
      `<definitions ${MODEL}><process><task name="${'x'.repeat(10 * million)}"/></process></definitions>`,
      /a name or note of over 100,000 characters \(line 1\)/,
    ],
    [
      'very many elements',
      `<definitions ${MODEL}>${'<task/>'.repeat(300_000)}</definitions>`,
      /over 200,000 elements/,
    ],
    [
      'a text over the limit',
      `<definitions ${MODEL}>${' '.repeat(16 * million)}`,
      /over 16 million characters/,
    ],
  ];

  it.each(cases)('%s', async (_what, text, sentence) => {
    expect(await refusal(text)).toMatch(sentence);
  });
});
