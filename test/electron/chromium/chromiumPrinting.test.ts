import { afterAll, describe, expect, it } from 'vitest';
import { chromiumPrinting } from '../../../electron/chromium/chromiumPrinting.ts';
import { ensureBrowser } from '../../../electron/chromium/installBrowser.ts';
import { blankMap, recordsOf } from '../../../shared/model/workflowMap.ts';
import { fixturePages } from '../../support/fixturePages.ts';

let starts = 0;
const printing = chromiumPrinting(
  () => {
    starts += 1;
    return ensureBrowser();
  },
  () => fixturePages,
);
afterAll(() => printing.close());

const card = (date: string) =>
  ({
    kind: 'card',
    records: recordsOf(blankMap('A')),
    version: 1,
    handoffId: 'a:b',
    paper: 'a4',
    date,
  }) as const;

describe('[HO6] printing through Chromium', () => {
  it('a card becomes a tagged PDF with a title', async () => {
    const pdf = Buffer.from(await printing.pdf(card('2026-03-01'))).toString('latin1');
    expect(pdf.startsWith('%PDF-')).toBe(true);
    expect(pdf).toContain('/StructTreeRoot');
    expect(pdf).toContain('/MarkInfo');
    expect(pdf).toContain('/Title');
  });

  it('a picture becomes a PNG of its size times the scale', async () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" width="120" height="80"><rect width="60" height="80"/></svg>';
    const png = Buffer.from(await printing.png({ svg, width: 120, height: 80 }, 2));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    // A PNG's header holds width and height as big-endian numbers at bytes 16 and 20.
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([240, 160]);
  });

  it('several jobs at once share one browser', async () => {
    const pdfs = await Promise.all(
      ['2026-01-01', '2026-01-02', '2026-01-03'].map((date) => printing.pdf(card(date))),
    );
    expect(pdfs.every((pdf) => pdf.length > 1_000)).toBe(true);
    expect(starts).toBe(1);
  });

  it('after closing, the next job starts a browser again', async () => {
    await printing.close();
    expect((await printing.pdf(card('2026-01-01'))).length).toBeGreaterThan(1_000);
    expect(starts).toBe(2);
  });
});
