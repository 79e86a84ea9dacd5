import { chromiumPrinting } from '../../../electron/chromium/chromiumPrinting.ts';
import { readPageFiles } from '../../../electron/services/pages/pageFiles.ts';
import { analyseMap } from '../../../shared/analysis/analyseMap.ts';
import { recordsOf } from '../../../shared/model/workflowMap.ts';
import { launchBaton } from '../../support/launchBaton.ts';
import { readPdf } from '../../support/readPdf.ts';
import { templateMap } from '../../support/templateMap.ts';
import { painted } from '../frameProbe.ts';
import { type Result, result } from '../report.ts';
import { spreadOf } from '../statistics.ts';
import { emptyBrowser } from '../uncappedBrowser.ts';

const EMPTY_PAGE = 'Chromium, empty page';

/** From nothing to the sample map on the screen, against the same browser opening an empty page. */
export async function measureColdStart(executable: string): Promise<Result> {
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    let begun = performance.now();
    const baton = await launchBaton({ host: 'chromium', firstScreen: 'as started' });
    await baton.page.locator('[data-step-id]').first().waitFor();
    await painted(baton.page);
    ours.push(performance.now() - begun);
    await baton.remove();
    begun = performance.now();
    const empty = await emptyBrowser(executable);
    const page = empty.pages()[0] ?? (await empty.newPage());
    await page.setContent('<!doctype html><title>Empty</title>');
    await painted(page);
    theirs.push(performance.now() - begun);
    await empty.close();
  }
  return result('coldStart', 33, spreadOf(ours), { name: EMPTY_PAGE, spread: spreadOf(theirs) });
}

/** The sample's decision card as a PDF, against printing an empty page. */
export async function measureCardPdf(executable: string, pages: string): Promise<Result> {
  const map = templateMap('lead-to-cash');
  const handoffId = analyseMap(map).ranked[0]?.found.id ?? '';
  const job = {
    kind: 'card',
    records: recordsOf(map),
    version: 1,
    handoffId,
    paper: 'a4',
    date: '2026-01-05',
    raters: 'named',
  } as const;
  const printing = chromiumPrinting(
    async () => executable,
    () => readPageFiles(pages),
  );
  const empty = await emptyBrowser(executable);
  const page = empty.pages()[0] ?? (await empty.newPage());
  const session = await empty.newCDPSession(page);
  await printing.pdf(job);
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round < 8; round += 1) {
    let begun = performance.now();
    await printing.pdf(job);
    ours.push(performance.now() - begun);
    begun = performance.now();
    await page.setContent('<!doctype html><title>Empty</title>');
    await session.send('Page.printToPDF', { preferCSSPageSize: true, generateTaggedPDF: true });
    theirs.push(performance.now() - begun);
  }
  await printing.close();
  await empty.close();
  return result('cardPdf', map.step.size, spreadOf(ours), { name: EMPTY_PAGE, spread: spreadOf(theirs) });
}

/** The sample's report has so many pages when so many handoffs have one, and the peer as many empty ones. */
const REPORT_PAGES = 40;
const REPORT_HANDOFFS = 20;

/** The sample's workshop report of 40 pages as a PDF, tagged and outlined, against 40 empty pages printed alike. */
export async function measureReportPdf(executable: string, pages: string): Promise<Result> {
  const map = templateMap('lead-to-cash');
  const job = {
    kind: 'report',
    records: recordsOf(map),
    version: 1,
    paper: 'a4',
    date: '2026-01-05',
    raters: 'named',
    options: { map: 'tiled', topHandoffs: REPORT_HANDOFFS, comments: true, facilitator: '' },
  } as const;
  const printing = chromiumPrinting(
    async () => executable,
    () => readPageFiles(pages),
  );
  const empty = await emptyBrowser(executable);
  const page = empty.pages()[0] ?? (await empty.newPage());
  const session = await empty.newCDPSession(page);
  const sheets = '<div style="break-after: page; height: 1px"></div>'.repeat(REPORT_PAGES);
  const { pages: drawn } = readPdf(await printing.pdf(job));
  if (drawn.length !== REPORT_PAGES) throw new Error(`The report has ${drawn.length} pages.`);
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    let begun = performance.now();
    await printing.pdf(job);
    ours.push(performance.now() - begun);
    begun = performance.now();
    await page.setContent(`<!doctype html><title>Empty</title>${sheets}`);
    await session.send('Page.printToPDF', {
      preferCSSPageSize: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    });
    theirs.push(performance.now() - begun);
  }
  await printing.close();
  await empty.close();
  const peer = { name: `Chromium, ${REPORT_PAGES} empty pages`, spread: spreadOf(theirs) };
  return result('reportPdf', map.step.size, spreadOf(ours), peer);
}
