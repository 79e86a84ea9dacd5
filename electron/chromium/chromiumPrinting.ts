import type { CDPSession } from 'playwright-core';
import type { PrintJob } from '../../shared/contract/printJob.ts';
import type { PageFiles } from '../services/pages/pageFiles.ts';
import type { Printing } from '../services/ports.ts';
import { type DrawnSize, type PrintDesk, printDesk } from '../services/printing/printDesk.ts';
import { notDrawn, PRINT_DEADLINE_MILLISECONDS, paintableScale } from '../services/printing/printLimits.ts';
import { guardContext } from './guardContext.ts';
import { launchBrowser, mayUseSandbox } from './launchBrowser.ts';
import { openPage } from './openPage.ts';
import { freshProfile } from './profileFolder.ts';

export interface ChromiumPrinting extends Printing {
  /** Ends the browser, if one was started. */
  close(): Promise<void>;
}

/** A browser without a window, with its one page loaded and waiting for jobs. */
interface Press {
  readonly protocol: CDPSession;
  readonly desk: PrintDesk;
  close(): Promise<void>;
}

type Take = (press: Press, drawn: DrawnSize) => Promise<Uint8Array>;

/**
 * Prints in a browser without a window, with a profile of its own. It is started for the first job and then kept with
 * its page and fonts, so that the next job only draws; jobs wait for each other.
 */
export function chromiumPrinting(
  findExecutable: () => Promise<string>,
  readPages: () => PageFiles,
): ChromiumPrinting {
  let press: Promise<Press> | null = null;
  let lastJob: Promise<unknown> = Promise.resolve();
  const close = async () => {
    const started = await press?.catch(() => null);
    press = null;
    await started?.close();
  };
  const ready = (): Promise<Press> => {
    press ??= startPress(findExecutable, readPages);
    return press;
  };
  const run = async (job: PrintJob, take: Take): Promise<Uint8Array> => {
    try {
      return await printDrawn(await ready(), job, take);
    } catch (error) {
      // Whatever went wrong in it, the next job gets a new browser.
      await close();
      throw error;
    }
  };
  const queue = (job: PrintJob, take: Take): Promise<Uint8Array> => {
    const printed = lastJob.then(() => run(job, take));
    lastJob = printed.catch(() => undefined);
    return printed;
  };
  return {
    prepare: () => void ready().catch(() => undefined),
    pdf: (job) => queue(job, printPdf),
    png: (job, scale) => queue(job, (press, drawn) => paintPng(press, drawn, scale)),
    close,
  };
}

async function startPress(findExecutable: () => Promise<string>, readPages: () => PageFiles): Promise<Press> {
  const files = readPages();
  const executable = await findExecutable();
  const profile = freshProfile();
  const context = await launchBrowser({ executable, profile, show: 'headless', sandbox: mayUseSandbox() });
  const guard = await guardContext(context, files);
  const desk = printDesk();
  const page = await openPage(guard, '/print.html', desk.calls);
  return {
    protocol: await context.newCDPSession(page),
    desk,
    async close() {
      await context.close();
      profile.dispose();
    },
  };
}

async function printDrawn(press: Press, job: PrintJob, take: Take): Promise<Uint8Array> {
  try {
    return await take(press, await press.desk.draw(job, PRINT_DEADLINE_MILLISECONDS));
  } catch (cause) {
    throw notDrawn(cause);
  }
}

/** Tagged, so that a screen reader can read it, with an outline of its headings; the page sets its own paper. */
async function printPdf({ protocol }: Press): Promise<Uint8Array> {
  const { data } = await protocol.send('Page.printToPDF', {
    generateTaggedPDF: true,
    generateDocumentOutline: true,
    preferCSSPageSize: true,
    printBackground: true,
  });
  return Buffer.from(data, 'base64');
}

async function paintPng({ protocol }: Press, drawn: DrawnSize, scale: number): Promise<Uint8Array> {
  const { data } = await protocol.send('Page.captureScreenshot', {
    format: 'png',
    captureBeyondViewport: true,
    clip: { x: 0, y: 0, ...drawn, scale: paintableScale(drawn, scale) },
  });
  return Buffer.from(data, 'base64');
}
