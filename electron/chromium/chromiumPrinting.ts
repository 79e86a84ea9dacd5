import type { BrowserContext, Page } from 'playwright-core';
import type { PrintJob } from '../../shared/contract/printJob.ts';
import type { PageFiles } from '../services/pages/pageFiles.ts';
import type { Printing } from '../services/ports.ts';
import { notDrawn, PRINT_DEADLINE_MILLISECONDS, paintableScale } from '../services/printing/printLimits.ts';
import { printPageCalls } from '../services/printing/printPageCalls.ts';
import { type ContextGuard, guardContext } from './guardContext.ts';
import { launchBrowser, mayUseSandbox } from './launchBrowser.ts';
import { openPage } from './openPage.ts';
import { freshProfile } from './profileFolder.ts';

export interface ChromiumPrinting extends Printing {
  /** Ends the browser, if one was started. */
  close(): Promise<void>;
}

interface Press {
  readonly context: BrowserContext;
  readonly guard: ContextGuard;
  close(): Promise<void>;
}

/** Prints in a browser without a window: started for the first job, used for all, with a profile of its own. */
export function chromiumPrinting(
  findExecutable: () => Promise<string>,
  readPages: () => PageFiles,
): ChromiumPrinting {
  let press: Promise<Press> | null = null;
  const ready = (): Promise<Press> => {
    press ??= startPress(findExecutable, readPages).catch((error: unknown) => {
      press = null;
      throw error;
    });
    return press;
  };
  return {
    pdf: async (job) => printDrawn(await ready(), job, printPdf),
    png: async (picture, scale) =>
      printDrawn(await ready(), { kind: 'picture', ...picture }, (page) => paintPng(page, picture, scale)),
    async close() {
      const started = await press?.catch(() => null);
      press = null;
      await started?.close();
    },
  };
}

async function startPress(findExecutable: () => Promise<string>, readPages: () => PageFiles): Promise<Press> {
  const files = readPages();
  const executable = await findExecutable();
  const profile = freshProfile();
  const context = await launchBrowser({ executable, profile, show: 'headless', sandbox: mayUseSandbox() });
  const guard = await guardContext(context, files);
  return {
    context,
    guard,
    async close() {
      await context.close();
      profile.dispose();
    },
  };
}

async function printDrawn(
  press: Press,
  job: PrintJob,
  print: (page: Page) => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const page = await openPage(press.guard, '/print.html', printPageCalls(job));
  try {
    await page
      .locator('html[data-ready="yes"]')
      .waitFor({ state: 'attached', timeout: PRINT_DEADLINE_MILLISECONDS });
    return await print(page);
  } catch (cause) {
    throw notDrawn(cause);
  } finally {
    await page.close();
  }
}

/** Tagged, so that a screen reader can read it, with an outline of its headings; the page sets its own paper. */
function printPdf(page: Page): Promise<Uint8Array> {
  return page.pdf({ tagged: true, outline: true, preferCSSPageSize: true, printBackground: true });
}

async function paintPng(
  page: Page,
  picture: { readonly width: number; readonly height: number },
  scale: number,
): Promise<Uint8Array> {
  const width = Math.ceil(picture.width);
  const height = Math.ceil(picture.height);
  const protocol = await page.context().newCDPSession(page);
  await protocol.send('Emulation.setDeviceMetricsOverride', {
    width,
    height,
    deviceScaleFactor: paintableScale(picture, scale),
    mobile: false,
  });
  const { data } = await protocol.send('Page.captureScreenshot', { format: 'png', optimizeForSpeed: false });
  return Buffer.from(data, 'base64');
}
