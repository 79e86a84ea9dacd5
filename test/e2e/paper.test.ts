import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { chromiumPrinting } from '../../electron/chromium/chromiumPrinting.ts';
import { ensureBrowser } from '../../electron/chromium/installBrowser.ts';
import { createCommandPorts } from '../../electron/cli/createCommandPorts.ts';
import { runCommand } from '../../electron/cli/runCommand.ts';
import { readPageFiles } from '../../electron/services/pages/pageFiles.ts';
import type { Paper } from '../../shared/contract/printJob.ts';
import { drawHeatMapSheet } from '../../shared/drawing/drawHeatMapSheet.ts';
import { handoffsOf } from '../../shared/model/handoffsOf.ts';
import type { Pilot } from '../../shared/model/pilot.ts';
import { mapFromRecords, recordsOf, type WorkflowMap } from '../../shared/model/workflowMap.ts';
import { readPdf } from '../support/readPdf.ts';
import { templateMap } from '../support/templateMap.ts';

const printing = chromiumPrinting(ensureBrowser, () => readPageFiles('out/renderer'));
const folder = mkdtempSync(join(tmpdir(), 'baton-paper-'));
afterAll(async () => {
  await printing.close();
  rmSync(folder, { recursive: true });
});

const sample = templateMap('lead-to-cash');
const handoffId = 'step-confirm-job:step-book';

async function cardOf(map: WorkflowMap, paper: Paper, version: number | null = 12) {
  const job = {
    kind: 'card',
    records: recordsOf(map),
    version,
    handoffId,
    paper,
    date: '2026-01-05',
    raters: 'named',
  } as const;
  return readPdf(await printing.pdf(job));
}

/** The sample with the texts of its pilot changed. */
function withTexts(change: (text: string) => string): WorkflowMap {
  const pilot = sample.pilot.get(handoffId);
  if (!pilot) throw new Error('The sample has no pilot.');
  const changed: Pilot = {
    ...pilot,
    improvedPath: change(pilot.improvedPath),
    humanRole: change(pilot.humanRole),
    scopeIn: change(pilot.scopeIn),
    rollback: change(pilot.rollback),
    evidence: change(pilot.evidence),
  };
  return mapFromRecords(
    recordsOf(sample).map((record) =>
      record.type === 'pilot' && record.id === handoffId ? changed : record,
    ),
  );
}

describe('[WI60] the card on paper', () => {
  it.each(['a4', 'letter'] as const)(
    'holds the whole sample on one page of %s, in Inter alone',
    async (paper) => {
      const pdf = await cardOf(sample, paper);
      expect(pdf.pages).toHaveLength(1);
      const names = pdf.fonts.map(({ name }) => name);
      expect(names.length).toBeGreaterThan(0);
      expect(names.filter((name) => !name.startsWith('Inter'))).toEqual([]);
      expect(pdf.pages[0]?.text).toContain('system clarity 2');
    },
  );

  it('goes on to a page that says so, and cuts nothing', async () => {
    const words = (text: string) =>
      Array.from({ length: 12 }, (_, part) => `Part ${part + 1}: ${text}`).join(' ');
    const long = withTexts(words);
    const pdf = await cardOf(long, 'a4');
    const { length } = pdf.pages;
    expect(length).toBeGreaterThan(1);
    expect(pdf.pages[0]?.text).toContain('Continues on page 2');
    expect(pdf.pages[1]?.text).toContain(`Continued, page 2 of ${length}`);
    const text = pdf.pages.map((page) => page.text).join(' ');
    for (let part = 1; part <= 12; part += 1) expect(text.split(`Part ${part}:`)).toHaveLength(1 + 5);
    expect(pdf.pages.at(-1)?.text).toContain('system clarity 2');
  });

  it('tells apart a map of the library and one from a file', async () => {
    expect((await cardOf(sample, 'a4', 12)).pages[0]?.text).toContain('Version : 12');
    expect((await cardOf(sample, 'a4', null)).pages[0]?.text).toContain('Version : as in the file');
  });
});

describe('[HO6] [CL4] the heat map as a picture', () => {
  it('is a PNG of twice the size of the drawing', async () => {
    const out = join(folder, 'map.png');
    const file = 'resources/templates/lead-to-cash.baton';
    expect(
      await runCommand(['heatmap', file, '--out', out], {
        ...createCommandPorts(printing),
        print: () => undefined,
      }),
    ).toBe(0);
    const { width, height } = drawHeatMapSheet(sample, {
      version: null,
      date: '2026-01-05',
      raters: 'named',
    }).attributes;
    const png = readFileSync(out);
    // A PNG's header holds width and height as big-endian numbers at bytes 16 and 20.
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([Number(width) * 2, Number(height) * 2]);
  });
});

describe('[SS24] a score sheet on paper', () => {
  it('has a row a handoff, its head on every page of rows, and then all questions', async () => {
    const handoffIds = handoffsOf(sample).map(({ id }) => id);
    const about = { version: 12, date: '2026-01-05', raterName: '', round: 1, paper: 'a4' } as const;
    const job = { kind: 'scoreSheet', records: recordsOf(sample), handoffIds, ...about } as const;
    const { title, isTagged, pages } = readPdf(await printing.pdf(job));
    expect([isTagged, title]).toEqual([true, expect.stringContaining('Lead to cash')]);
    const texts = pages.map(({ text }) => text);
    const rows = texts.filter((text) => text.includes('Book the visit') || text.includes('→'));
    for (const text of rows) expect(text).toContain('Customer');
    expect(texts.join(' ')).toContain('does the customer feel it');
    for (const [place, text] of texts.entries()) expect(text).toContain(`${place + 1} of ${texts.length}`);
  });
});
