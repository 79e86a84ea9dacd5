import { afterAll, describe, expect, it } from 'vitest';
import { chromiumPrinting } from '../../electron/chromium/chromiumPrinting.ts';
import { ensureBrowser } from '../../electron/chromium/installBrowser.ts';
import { readPageFiles } from '../../electron/services/pages/pageFiles.ts';
import type { ReportJob } from '../../shared/contract/printJob.ts';
import { blankMap, recordsOf, type WorkflowMap } from '../../shared/model/workflowMap.ts';
import { fullHandoff } from '../support/fullHandoff.ts';
import { hardlyNamedMap } from '../support/hardNames.ts';
import { withWorkflow } from '../support/ratedMap.ts';
import { readPdf } from '../support/readPdf.ts';
import { templateMap } from '../support/templateMap.ts';

const printing = chromiumPrinting(ensureBrowser, () => readPageFiles('out/renderer'));
afterAll(() => printing.close());

function reportOf(map: WorkflowMap, asked: Partial<ReportJob> = {}): Promise<Uint8Array> {
  return printing.pdf({
    kind: 'report',
    records: recordsOf(map),
    version: 12,
    date: '2026-01-05',
    raters: 'named',
    paper: 'a4',
    options: { map: 'fitted', topHandoffs: 2, comments: true, facilitator: 'Noor Haddad' },
    ...asked,
  });
}

/**
 * The file without what tells one printing from another: when it was made, its identifier, and the numbers that the
 * browser counts its cells by, which are counted from the first one here.
 */
function pagesOf(pdf: Uint8Array): string {
  const cells = new Map<string, number>();
  return Buffer.from(pdf)
    .toString('latin1')
    .replace(/\/(?:CreationDate|ModDate) \([^)]*\)/g, '')
    .replace(/\/ID \[[^\]]*\]/g, '')
    .replace(/node\d{8}/g, (name) => {
      if (!cells.has(name)) cells.set(name, cells.size);
      return `node ${cells.get(name)}`;
    });
}

describe('[RE9] the report on paper', () => {
  it('is tagged, titled and outlined, numbers its pages, and is set in Inter alone; twice the same [RE10]', async () => {
    const bytes = await reportOf(templateMap('stale-lead'));
    const pdf = readPdf(bytes);
    expect(pdf.title).toMatch(/^Workshop report – /);
    expect(pdf.isTagged).toBe(true);
    for (const tag of ['H1', 'H2', 'H3', 'Table', 'TH', 'Figure', 'L']) expect(pdf.tags).toContain(tag);
    const chapters = [
      'Promise and opening questions',
      'Map',
      'Ranking',
      'Ownership gaps',
      'Method and weights',
    ];
    expect(pdf.outline).toEqual(expect.arrayContaining(chapters));
    expect(pdf.alternatives.some((words) => /^Heat map\. \d+ lanes/.test(words))).toBe(true);
    expect(pdf.pixelPictures).toBe(0);
    expect(pdf.fonts.filter(({ name }) => !name.startsWith('Inter'))).toEqual([]);
    const { length } = pdf.pages;
    const [cover, ...pages] = pdf.pages;
    expect(cover?.text).toContain('Facilitator Noor Haddad');
    for (const [place, page] of pages.entries()) {
      expect(page.text).toContain(`${place + 2} of ${length}`);
      expect(page.text).toContain('Version 12 · 2026-01-05');
    }
    expect(pages.filter(({ width, height }) => width > height)).toHaveLength(1);
    expect(pagesOf(await reportOf(templateMap('stale-lead')))).toBe(pagesOf(bytes));
  });

  it.each(['a4', 'letter'] as const)(
    '[RE8] gives the key and every part of the map one page with its legend on %s',
    async (paper) => {
      const options = { map: 'tiled', topHandoffs: 0, comments: false, facilitator: '' } as const;
      const { pages } = readPdf(await reportOf(templateMap('bouncing-tickets'), { paper, options }));
      const across = pages.filter(({ width, height }) => width > height);
      expect(across[0]?.text).toMatch(/ Map Customer .* Heat 0–20 /);
      for (const [place, { text }] of across.slice(1).entries())
        expect(text).toMatch(new RegExp(` Map, part ${place + 1} of ${across.length - 1} .* Heat 0–20 `));
    },
  );

  it('[RE2] prints an empty map on Letter, missing parts in their places', async () => {
    const pdf = readPdf(await reportOf(blankMap(''), { paper: 'letter', version: null }));
    const text = pdf.pages.map((page) => page.text).join(' ');
    for (const words of ['No client is named.', 'there is no handoff to score', 'Nothing was parked.'])
      expect(text).toContain(words);
    expect(pdf.pages.at(-1)?.text).toContain('No handoff has a decision card yet.');
    expect(pdf.pages.every(({ width, height }) => Math.min(width, height) === 612)).toBe(true);
  });

  it.each(['a4', 'letter'] as const)('[RE4] gives the fullest handoff one page on %s', async (paper) => {
    const pdf = readPdf(await reportOf(fullHandoff().map, { paper }));
    const its = pdf.pages.filter(({ text }) => / (Scorecard|Record|To settle|Comments) /.test(text));
    expect(its).toHaveLength(1);
    const text = its[0]?.text ?? '';
    for (const words of ['Customer impact', 'Routine rule', 'Loaded rate', 'Hidden labor cost a week'])
      expect(text).toContain(words);
    expect(text).toMatch(/… and (2\d more|30) comments in the map’s file/);
    expect(text).toMatch(/\d\d texts end in “…” here, and are whole in the map’s file/);
    expect(pdf.alternatives.some((words) => /^Scorecard of .*Customer impact: median 3/.test(words))).toBe(
      true,
    );
  });

  it('flows long texts on over pages and cuts nothing, whatever things are called', async () => {
    const promise = Array.from({ length: 1_200 }, (_, part) => `Part${part + 1}.`).join(' ');
    const parkingLot = [promise, promise];
    const pdf = readPdf(await reportOf(withWorkflow(hardlyNamedMap(), { promise, parkingLot })));
    const text = pdf.pages.map((page) => page.text).join(' ');
    for (const part of [1, 400, 800, 1_200]) {
      // Among the opening questions, and twice in the parking lot.
      expect(text.split(`Part${part}.`).length - 1).toBeGreaterThanOrEqual(3);
    }
  });
});
