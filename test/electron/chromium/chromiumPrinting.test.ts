import { afterAll, describe, expect, it } from 'vitest';
import { chromiumPrinting } from '../../../electron/chromium/chromiumPrinting.ts';
import { ensureBrowser } from '../../../electron/chromium/installBrowser.ts';
import { usualLens } from '../../../shared/analysis/lenses/readLens.ts';
import { blankMap, recordsOf } from '../../../shared/model/workflowMap.ts';
import { fixturePages } from '../../support/fixturePages.ts';
import { readPdf } from '../../support/readPdf.ts';

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
    raters: 'named',
  }) as const;

describe('[HO6] printing through Chromium', () => {
  it('a card becomes a tagged PDF with a title', async () => {
    const pdf = Buffer.from(await printing.pdf(card('2026-03-01'))).toString('latin1');
    expect(pdf.startsWith('%PDF-')).toBe(true);
    expect(pdf).toContain('/StructTreeRoot');
    expect(pdf).toContain('/MarkInfo');
    expect(pdf).toContain('/Title');
  });

  it('a heat map becomes a PNG of the size that was drawn, times the scale', async () => {
    const job = {
      kind: 'picture',
      subject: { kind: 'heatMap', lens: usualLens },
      records: recordsOf(blankMap('A')),
      version: 1,
      date: '2026-03-01',
      raters: 'named',
    } as const;
    const png = Buffer.from(await printing.png(job, 2));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    // The page draws 120 × 80. A PNG's header holds width and height as big-endian numbers at bytes 16 and 20.
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([240, 160]);
  });

  it('several jobs at once share one browser, and each prints its own', async () => {
    const dates = ['2026-01-01', '2026-01-02', '2026-01-03'];
    const pdfs = await Promise.all(dates.map((date) => printing.pdf(card(date))));
    expect(pdfs.map((pdf) => readPdf(pdf).title)).toEqual(dates.map((date) => `Card of ${date}`));
    expect(starts).toBe(1);
  });

  it('a job that cannot be drawn is refused with a sentence, and the next one gets a new browser', async () => {
    const refused = printing.pdf(card('broken'));
    await expect(refused).rejects.toMatchObject({
      code: 'unexpected',
      cause: new Error('There is no such handoff.'),
    });
    expect(readPdf(await printing.pdf(card('2026-01-04'))).title).toBe('Card of 2026-01-04');
    expect(starts).toBe(2);
  });

  it('what could not be prepared is refused when the job comes, and tried again for the next', async () => {
    let browsers = 0;
    const late = chromiumPrinting(
      async () => {
        browsers += 1;
        if (browsers === 1) throw new Error('No browser yet.');
        return ensureBrowser();
      },
      () => fixturePages,
    );
    late.prepare();
    await expect(late.pdf(card('2026-01-05'))).rejects.toThrow('No browser yet.');
    expect((await late.pdf(card('2026-01-05'))).length).toBeGreaterThan(1_000);
    expect(browsers).toBe(2);
    await late.close();
  });

  it('after closing, the next job starts a browser again', async () => {
    await printing.close();
    expect((await printing.pdf(card('2026-01-01'))).length).toBeGreaterThan(1_000);
    expect(starts).toBe(3);
  });
});
