import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runCommand } from '../../../electron/cli/runCommand.ts';
import { writeBatonFile } from '../../../shared/formats/baton/writeBatonFile.ts';
import { buildMap } from '../../support/mapBuilder.ts';
import { withHandoff, withOwners, withRatings } from '../../support/ratedMap.ts';
import { standInPorts } from './standInPorts.ts';

const work = mkdtempSync(join(tmpdir(), 'baton-cli-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

const bpmn = '../shared/cases/bpmn/miwg-C.7.0.bpmn';
const malformed = '../shared/cases/bpmn/genmymodel-C.1.0-export.malformed.bpmn';
const sample = 'resources/templates/lead-to-cash.baton';

async function baton(...words: string[]) {
  const ports = standInPorts();
  return { code: await runCommand(words, ports), ...ports };
}

/** Two lanes and one scored handoff, through a decision; one step has no name. */
function scoredFile(): string {
  const drawn = buildMap({
    steps: ['Sales: Qualify', 'Sales: Big enough? (decision)', 'Dispatch: Book', 'Sales: Nameless (wait)'],
    arrows: ['Qualify -> Big enough?', 'Big enough? -> Book: yes', 'Book -> Nameless'],
  });
  const steps = new Map(drawn.step);
  for (const [id, name] of [
    ['book', '  Book\n the   visit '],
    ['nameless', ' '],
  ] as const) {
    const step = steps.get(id);
    if (step) steps.set(id, { ...step, name });
  }
  const described = withHandoff(withOwners({ ...drawn, step: steps }, ['dana', 'leo']), 'qualify:book', {
    givingOwnerId: 'dana',
    backupOwnerId: 'leo',
  });
  const map = withRatings(described, { 'qualify:book': ['4455 3- 21'] });
  const path = join(work, 'scored.baton');
  writeFileSync(path, writeBatonFile(map, { savedAt: '2026-01-01T00:00:00.000Z' }));
  return path;
}

describe('[CL1] handoffs', () => {
  it('prints the array of one file, with these keys in this order', async () => {
    const { code, printed } = await baton('handoffs', scoredFile(), '--json');
    expect(code).toBe(0);
    const [first, second] = JSON.parse(printed.join('\n'));
    expect(Object.keys(first)).toEqual(
      'id sender receiver fromLane toLane outside branches owners systems scores heat readiness coverage rank'.split(
        ' ',
      ),
    );
    // Severities .75 .75 1 1 .5, weights 3 3 2 2 3: 10 / 13 of 100. Readiness: risk .25, evidence 0, so 1 − .125.
    expect(first).toEqual({
      id: 'qualify:book',
      sender: 'Qualify',
      receiver: 'Book the visit',
      fromLane: 'Sales',
      toLane: 'Dispatch',
      outside: false,
      branches: ['yes'],
      owners: { giving: 'Dana', receiving: null, backup: 'Leo' },
      systems: { sender: null, receiver: null, record: null },
      scores: {
        customerImpact: 4,
        exceptionVolume: 4,
        hiddenLabor: 5,
        cashImpact: 5,
        ownershipClarity: 3,
        systemClarity: null,
        riskLevel: 2,
        improvementEvidence: 1,
      },
      heat: expect.closeTo(76.923, 3),
      readiness: 87.5,
      coverage: 0.875,
      rank: 1,
    });
    // The unnamed step goes by its kind and identifier; without a score there is no heat, readiness or rank.
    expect(second).toMatchObject({
      receiver: 'wait nameless',
      heat: null,
      readiness: null,
      coverage: 0,
      rank: null,
    });
  });

  it('prints one line of JSON a file, going on after one that cannot be opened', async () => {
    const file = scoredFile();
    const { code, printed, complained } = await baton('handoffs', bpmn, malformed, 'missing.bpmn', file);
    expect([code, complained]).toEqual([0, []]);
    const lines = printed.map((line) => JSON.parse(line));
    expect(lines.map((line) => [line.file, line.handoffs?.length ?? 'error'])).toEqual([
      [bpmn, 5],
      [malformed, 'error'],
      ['missing.bpmn', 'error'],
      [file, 2],
    ]);
    expect(lines[1].error).toMatch(/line \d+/);
    expect(Object.keys(lines[1])).toEqual(['file', 'error']);
  });

  it('prints a table for people, hottest first', async () => {
    const { printed } = await baton('handoffs', scoredFile());
    expect(printed).toEqual([
      '  rank   heat  ready scored  handoff',
      '     1     77     88    7/8  Qualify → Book the visit',
      '     –      ?      ?    0/8  Book the visit → wait nameless',
    ]);
  });

  it('prints the array to a program that reads it, asked for JSON or not', async () => {
    const file = scoredFile();
    const ports = standInPorts('a program');
    expect(await runCommand(['handoffs', file], ports)).toBe(0);
    expect(ports.printed).toEqual((await baton('handoffs', file, '--json')).printed);
  });
});

describe('[CL2] check', () => {
  it('says what the file holds, and what was dropped on the way', async () => {
    const { code, printed } = await baton('check', bpmn);
    expect([code, printed[0]]).toEqual([0, 'EU Bank: 2 lanes, 11 steps, 5 handoffs, 0 scored.']);
    expect(printed.some((line) => line.startsWith('Dropped: '))).toBe(true);
  });

  it('refuses a malformed file with its line', async () => {
    const { code, complained } = await baton('check', malformed);
    expect(code).toBe(2);
    expect(complained).toHaveLength(1);
    expect(complained[0]).toMatch(/line \d+/);
  });
});

describe('[CL3] card', () => {
  it('prints the handoff ranked first on A4, dated today, unless told otherwise', async () => {
    const { code, jobs, written } = await baton('card', sample, '--out', 'x.pdf');
    expect([code, written.get('x.pdf')]).toEqual([0, '%PDF-']);
    expect(jobs).toMatchObject([
      { handoffId: 'step-confirm-job:step-book', paper: 'a4', date: '2026-03-04', version: null },
    ]);
  });

  it('prints the one that is named, on Letter', async () => {
    const { jobs } = await baton(
      ...['card', scoredFile(), '--handoff', 'book:nameless', '--paper', 'letter', '--out', 'x.pdf'],
    );
    expect(jobs).toMatchObject([{ handoffId: 'book:nameless', paper: 'letter' }]);
  });

  it.each([
    [['card', bpmn, '--out', 'x.pdf'], /No handoff is scored/],
    [['card', sample, '--handoff', 'a:b', '--out', 'x.pdf'], /There is no handoff a:b/],
    [['card', sample], /--out is needed: baton card FILE/],
    [['card', sample, '--out', 'x.png'], /ends in \.pdf/],
    [['card', sample, '--paper', 'a5', '--out', 'x.pdf'], /a4 or letter/],
  ])('%j is refused and nothing is written', async (words, sentence) => {
    const { code, complained, written } = await baton(...words);
    expect([code, written.size, complained.length]).toEqual([2, 0, 1]);
    expect(complained[0]).toMatch(sentence);
  });
});

describe('[CL4] heatmap', () => {
  it('draws SVG without a browser, and has PNG painted twice as fine', async () => {
    expect((await baton('heatmap', sample, '--out', 'x.svg')).written.get('x.svg')).toMatch(/^<svg /);
    expect((await baton('heatmap', sample, '--out', 'x.PNG')).written.get('x.PNG')).toBe('PNG at 2');
  });

  it('[LE7] draws the map through another lens, and names the lenses where there is no such one', async () => {
    const { written } = await baton('heatmap', sample, '--lens', 'waiting', '--relative', '--out', 'x.svg');
    expect(written.get('x.svg')).toContain(': map by waiting<');
    expect(written.get('x.svg')).toContain('Relative to this map');
    const { code, complained } = await baton('heatmap', sample, '--lens', 'colour', '--out', 'x.svg');
    expect(code).toBe(2);
    expect(complained[0]).toMatch(/^There is no lens colour; --lens needs one of heat, readiness, waiting, /);
  });
});

describe('[CL5] import and list', () => {
  it('add the file to the library in the folder, and list it', async () => {
    const folder = join(work, 'library');
    const imported = await baton('import', sample, '--library', folder);
    expect([imported.code, imported.complained]).toEqual([0, []]);
    const { printed } = await baton('list', '--library', folder);
    expect(printed).toHaveLength(1);
    expect(printed[0]).toMatch(/Lead to cash {2}\(22 handoffs, 22 scored, hottest 84\)$/);
  });

  it('a file that cannot be opened leaves the library as it was', async () => {
    const folder = join(work, 'untouched');
    expect((await baton('import', malformed, '--library', folder)).code).toBe(2);
    expect(existsSync(folder)).toBe(false);
  });

  it.each(['list', 'portfolio'])('%s begins no library in a folder that was misspelled', async (command) => {
    const folder = join(work, 'mispelled');
    const { code, complained } = await baton(command, '--library', folder);
    expect([code, existsSync(folder)]).toEqual([2, false]);
    expect(complained[0]).toMatch(/^There is no library in .*mispelled: name its folder, or begin one there/);
  });
});

describe('[PO10] portfolio', () => {
  it('prints the handoffs of all maps as a table for a person, with what recurs under it', async () => {
    const folder = join(work, 'portfolio');
    for (const file of [sample, sample]) await baton('import', file, '--library', folder);
    const { code, printed } = await baton('portfolio', '--library', folder);
    expect(code).toBe(0);
    expect(printed[0]).toMatch(/^rank {2}heat {2}ready {2}verdict +pilot +owner +map +handoff +lanes$/);
    expect(printed[1]).toMatch(/^ {3}1 {4}84 .* Lead to cash +/);
    expect(printed.slice(1, 45)).toHaveLength(44);
    expect(printed.at(-1)).toMatch(/, the hottest \d+\.$/);
    expect(printed.some((line) => / is hot in 2 workflows: \d+ handoffs, /.test(line))).toBe(true);
  });

  it('prints everything as JSON for a program', async () => {
    const folder = join(work, 'portfolio-json');
    await baton('import', sample, '--library', folder);
    const { printed } = await baton('portfolio', '--library', folder, '--json');
    const { maps, handoffs, recurring } = JSON.parse(printed.join('\n'));
    expect([maps, handoffs.length, Array.isArray(recurring)]).toEqual([1, 22, true]);
    expect(handoffs[0]).toMatchObject({ rank: 1, mapTitle: 'Lead to cash', heat: expect.any(Number) });
  });
});

describe('[CL6] words that do not fit', () => {
  it.each([
    [[], /A command is missing/],
    [['paint'], /There is no command paint/],
    [['check'], /Exactly one file is wanted here: baton check FILE/],
    [['check', 'a', 'b'], /Exactly one file/],
    [['check', 'a', '--json'], /There is no option --json here/],
    [['rank', '-j', 'a'], /There is no option -j here: baton rank FILE/],
    [['handoffs'], /A file is wanted/],
    [['list', 'a'], /No file is wanted/],
    [['list', '--library'], /--library needs a folder/],
    [['list', '--library', ''], /--library needs a folder/],
    [['list', '--library', 'a', '--library', 'b'], /given twice/],
  ])('%j ends with 2 and one sentence that names the right words', async (words, sentence) => {
    const { code, printed, complained } = await baton(...words);
    expect([code, printed, complained.length]).toEqual([2, [], 1]);
    expect(complained[0]).toMatch(sentence);
  });

  it('a file whose name begins with dashes goes after --', async () => {
    const { complained } = await baton('check', '--', '--odd.baton');
    expect(complained[0]).toMatch(/There is no file --odd\.baton/);
  });

  it('--help and --version answer', async () => {
    expect((await baton('--version')).printed).toEqual(['1.2.3']);
    const { code, printed } = await baton('--help');
    expect(code).toBe(0);
    for (const command of ['check', 'handoffs', 'card', 'heatmap', 'layout', 'import', 'list'])
      expect(printed.join('\n')).toContain(`  ${command} `);
    expect((await baton('-h')).printed).toEqual(printed);
  });

  it('[CL22] --help after a command says how that one is used; no line is longer than a terminal is wide', async () => {
    const { code, printed } = await baton('rank', '--help');
    expect(code).toBe(0);
    expect(printed[0]).toBe('Usage: baton rank FILE [--json] [--lens L] [--weights W]');
    expect(printed).toContain('  --weights  a preset, or weights such as customerImpact=5,cashImpact=0');
    expect((await baton('-h', 'rank')).printed).toEqual((await baton('--help')).printed);
    const merge = (await baton('merge', '-h')).printed;
    expect(merge[1]).toBe(`${' '.repeat(13)}[--same-name one|two] [--altered] [--redrawn] [--out F.baton]`);
    const lines = [...(await baton('--help')).printed, ...printed, ...merge];
    expect(lines.filter((line) => line.length > 80)).toEqual([]);
  });
});

describe('[CL10] outline', () => {
  it('prints the map as outline text', async () => {
    const { code, printed } = await baton('outline', scoredFile());
    expect(code).toBe(0);
    expect(printed.join('\n').split('\n')).toEqual([
      '# Test',
      '',
      'Sales: Qualify',
      'Sales: Big enough?',
      '[yes] Dispatch: Book the visit',
      'Sales: (wait)',
    ]);
  });
});
