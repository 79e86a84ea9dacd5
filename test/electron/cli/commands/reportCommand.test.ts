import { describe, expect, it } from 'vitest';
import { runCommand } from '../../../../electron/cli/runCommand.ts';
import type { RaterMode } from '../../../../shared/model/raterNames.ts';
import { standInPorts } from '../standInPorts.ts';

const sample = 'resources/templates/lead-to-cash.baton';

async function baton(...words: string[]) {
  return batonWith('named', ...words);
}

async function batonWith(mode: RaterMode, ...words: string[]) {
  const ports = { ...standInPorts(), raterMode: () => mode };
  return { code: await runCommand(words, ports), ...ports };
}

describe('[RE11] baton report', () => {
  it('prints the report of a file on A4, raters by their names, and says where it is', async () => {
    const { code, jobs, printed, written } = await baton('report', sample, '--out', 'x.pdf');
    expect(code).toBe(0);
    expect(jobs).toMatchObject([{ kind: 'report', version: null, paper: 'a4', raters: 'named' }]);
    expect(jobs).toMatchObject([{ options: { map: 'tiled', topHandoffs: 5, comments: true } }]);
    expect([printed, written.has('x.pdf')]).toEqual([['x.pdf'], true]);
  });

  it('prints on Letter and without names where that is asked for', async () => {
    const { jobs } = await baton(
      ...['report', sample, '--paper', 'letter', '--raters', 'anonymous', '--out', 'x.pdf'],
    );
    expect(jobs).toMatchObject([{ paper: 'letter', raters: 'anonymous' }]);
  });

  it('[CL21] calls raters as the settings of this machine say, on paper and in pictures, unless told otherwise', async () => {
    const modes = async (...words: string[]) => {
      const { jobs, written } = await batonWith('anonymous', ...words);
      return [...jobs.map((job) => ('raters' in job ? job.raters : null)), String([...written.values()][0])];
    };
    expect((await modes('report', sample, '--out', 'x.pdf'))[0]).toBe('anonymous');
    expect((await modes('report', sample, '--raters', 'named', '--out', 'x.pdf'))[0]).toBe('named');
    expect((await modes('card', sample, '--out', 'x.pdf'))[0]).toBe('anonymous');
    const [svg] = await modes('heatmap', sample, '--out', 'x.svg');
    expect(svg).toMatch(/Raters: \d+, anonymous/);
  });

  it.each([
    [['report', sample], /--out is needed: baton report FILE/],
    [['report', sample, '--out', 'x.docx'], /ends in \.pdf/],
    [['report', sample, '--paper', 'a5', '--out', 'x.pdf'], /a4 or letter/],
    [['report', sample, '--raters', 'some', '--out', 'x.pdf'], /named or anonymous/],
  ])('%j is refused and nothing is written', async (words, sentence) => {
    const { code, complained, written } = await baton(...words);
    expect([code, written.size, complained.length]).toEqual([2, 0, 1]);
    expect(complained[0]).toMatch(sentence);
  });
});
