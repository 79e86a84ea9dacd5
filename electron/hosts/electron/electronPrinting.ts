import type { WebContents } from 'electron';
import type { PrintJob } from '../../../shared/contract/printJob.ts';
import type { Printing } from '../../services/ports.ts';
import { type DrawnSize, printDesk } from '../../services/printing/printDesk.ts';
import {
  notDrawn,
  PRINT_DEADLINE_MILLISECONDS,
  paintableScale,
} from '../../services/printing/printLimits.ts';
import type { CallDesk } from './answerCalls.ts';
import { electronOrigin } from './pageScheme.ts';
import { createPageWindow } from './pageWindow.ts';

type Take = (contents: WebContents, drawn: DrawnSize) => Promise<Uint8Array>;

/**
 * Prints in a window of its own that is never shown, and that can ask for its job and nothing else. It is gone after
 * each job: a window kept for the next would keep Baton running when the user closes the last one.
 */
export function electronPrinting(preload: string, callDesk: CallDesk): Printing {
  const printDrawn = async (job: PrintJob, take: Take) => {
    const window = createPageWindow(preload, { show: false, width: 1200, height: 900 });
    const desk = printDesk();
    try {
      callDesk.accept(window.webContents, desk.calls);
      const drawn = desk.draw(job, PRINT_DEADLINE_MILLISECONDS);
      const [size] = await Promise.all([drawn, window.loadURL(`${electronOrigin}/print.html`)]);
      return await take(window.webContents, size);
    } catch (cause) {
      throw notDrawn(cause);
    } finally {
      window.destroy();
    }
  };
  return {
    prepare: () => undefined,
    pdf: (job) => printDrawn(job, printPdf),
    png: (job, scale) => printDrawn(job, (contents, drawn) => paintPng(contents, drawn, scale)),
  };
}

/** Tagged, so that a screen reader can read it, with an outline of its headings; the page sets its own paper. */
function printPdf(contents: WebContents): Promise<Uint8Array> {
  return contents.printToPDF({
    generateTaggedPDF: true,
    generateDocumentOutline: true,
    preferCSSPageSize: true,
    printBackground: true,
  });
}

async function paintPng(contents: WebContents, drawn: DrawnSize, scale: number): Promise<Uint8Array> {
  contents.debugger.attach('1.3');
  const { data } = await contents.debugger.sendCommand('Page.captureScreenshot', {
    format: 'png',
    captureBeyondViewport: true,
    clip: { x: 0, y: 0, ...drawn, scale: paintableScale(drawn, scale) },
  });
  return Buffer.from(data, 'base64');
}
