import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { analyseMap } from '../../shared/analysis/analyseMap.ts';
import { launchBaton } from '../support/launchBaton.ts';
import { backToLibrary } from './batonPage.ts';
import { libraryOf, type MapUnderTest, mapsUnderTest } from './mapsUnderTest.ts';
import { measureNewStep, measureScoring } from './measures/edits.ts';
import { measureFind } from './measures/findInMaps.ts';
import { measureFirmness } from './measures/firmness.ts';
import { measureImportSheets } from './measures/importSheets.ts';
import { measureLayouts } from './measures/layouts.ts';
import { measureLens } from './measures/lens.ts';
import { measurePalette, measurePaste } from './measures/live.ts';
import { measureMemory, measureOpen } from './measures/openMaps.ts';
import { measurePanAndMove } from './measures/panAndMove.ts';
import { measurePortfolio } from './measures/portfolio.ts';
import { measureCardPdf, measureColdStart, measureReportPdf } from './measures/starting.ts';
import { measureWeighing } from './measures/weights.ts';
import { openPeer } from './peer/bpmnJsPage.ts';
import { type Result, table, writeReport } from './report.ts';
import { emptyBrowser, uncappedBrowser } from './uncappedBrowser.ts';

const root = join(import.meta.dirname, '../..');
const COMPARED_SIZES = [100, 500, 1_000, 3_000];
const TYPED_SIZES = [50, 300, 1_000];

const browser = await uncappedBrowser();
process.env.BATON_BROWSER = browser;
const compared = mapsUnderTest(COMPARED_SIZES);
const typed = mapsUnderTest(TYPED_SIZES);
const scored = mapWithHandoffs(500);
const results: Result[] = [];
const note = (measured: Result | readonly Result[]): void => {
  for (const each of [measured].flat()) {
    results.push(each);
    console.log(table([each]).split('\n').at(-1));
  }
};

note(await measureLayouts());
note(await measureFind());
note(measureFirmness());
note(measureImportSheets(mapWithHandoffs(100)));
note(await measurePortfolio());
await compareOpenMaps();
await timeEdits();
note(await measureColdStart(browser));
note(await measureCardPdf(browser, join(root, 'out/renderer')));
note(await measureReportPdf(browser, join(root, 'out/renderer')));

const report = join(root, 'out/bench.json');
writeReport(report, results);
console.log(`\n${table(results)}\n\nWritten to ${report}`);

/** Everything that is measured beside the peer, in one browser each. */
async function compareOpenMaps(): Promise<void> {
  const library = await libraryOf(compared);
  const baton = await launchBaton({ library, host: 'chromium' });
  const empty = await emptyBrowser(browser);
  const sides = { baton: baton.page, peer: empty.pages()[0] ?? (await empty.newPage()) };
  await openPeer(sides.peer);
  for (const map of compared) {
    note(await measureOpen(sides, map, 'fitted'));
    note(await measureOpen(sides, map, 'at100'));
    note(await measurePanAndMove(sides, map));
    note(await measureMemory(sides, map));
  }
  await empty.close();
  await baton.remove();
}

/** A step by one key, beside the peer; then what only Baton does: pasting text, a score by one digit, storing it. */
async function timeEdits(): Promise<void> {
  const baton = await launchBaton({ library: await libraryOf([...typed, scored]), host: 'chromium' });
  const empty = await emptyBrowser(browser);
  const sides = { baton: baton.page, peer: empty.pages()[0] ?? (await empty.newPage()) };
  await openPeer(sides.peer);
  for (const map of typed) note(await measureNewStep(sides, map));
  await compareLenses(sides);
  note(await measureWeighing(sides, scored, analyseMap(scored.map).ranked.length));
  await backToLibrary(sides.baton);
  await empty.close();
  for (const map of typed.slice(0, 1)) {
    note(await measurePaste(baton.page, map));
    note(await measurePalette(baton.page, map));
  }
  note(await measureScoring(baton.page, scored, analyseMap(scored.map).ranked.length));
  await baton.remove();
}

/** Another lens on a map of 500 handoffs, near and seen from afar. */
async function compareLenses(sides: { readonly baton: Page; readonly peer: Page }): Promise<void> {
  const handoffs = analyseMap(scored.map).ranked.length;
  for (const view of ['at100', 'fitted'] as const) {
    note(await measureLens(sides, scored, handoffs, view));
    await backToLibrary(sides.baton);
  }
}

/** The smallest generated map with at least so many handoffs. */
function mapWithHandoffs(handoffs: number): MapUnderTest {
  for (let steps = handoffs / 2; ; steps += 25) {
    const [map] = mapsUnderTest([steps]);
    if (map && analyseMap(map.map).ranked.length >= handoffs) return map;
  }
}
