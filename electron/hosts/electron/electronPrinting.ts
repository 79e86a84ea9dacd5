import { setTimeout as wait } from 'node:timers/promises';
import type { WebContents } from 'electron';
import type { PrintJob } from '../../../shared/contract/printJob.ts';
import type { Printing } from '../../services/ports.ts';
import {
  notDrawn,
  PRINT_DEADLINE_MILLISECONDS,
  paintableScale,
} from '../../services/printing/printLimits.ts';
import { printPageCalls } from '../../services/printing/printPageCalls.ts';
import type { CallDesk } from './answerCalls.ts';
import { electronOrigin } from './pageScheme.ts';
import { createPageWindow } from './pageWindow.ts';

/** Prints in a window of its own that is never shown, and that can ask for its job and nothing else. */
export function electronPrinting(preload: string, desk: CallDesk): Printing {
  const printDrawn = async (job: PrintJob, print: (contents: WebContents) => Promise<Uint8Array>) => {
    const window = createPageWindow(preload, { show: false, width: 1200, height: 900 });
    try {
      desk.accept(window.webContents, printPageCalls(job));
      await window.loadURL(`${electronOrigin}/print.html`);
      await untilDrawn(window.webContents);
      return await print(window.webContents);
    } catch (cause) {
      throw notDrawn(cause);
    } finally {
      window.destroy();
    }
  };
  return {
    pdf: (job) => printDrawn(job, printPdf),
    png: (picture, scale) =>
      printDrawn({ kind: 'picture', ...picture }, (contents) => paintPng(contents, picture, scale)),
  };
}

async function untilDrawn(contents: WebContents): Promise<void> {
  const asked = performance.now();
  const isDrawn = "document.documentElement.dataset.ready === 'yes'";
  while (!(await contents.executeJavaScript(isDrawn))) {
    if (performance.now() - asked > PRINT_DEADLINE_MILLISECONDS)
      throw new Error('The page was not drawn in time.');
    await wait(20);
  }
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

async function paintPng(
  contents: WebContents,
  picture: { readonly width: number; readonly height: number },
  scale: number,
): Promise<Uint8Array> {
  contents.debugger.attach('1.3');
  await contents.debugger.sendCommand('Emulation.setDeviceMetricsOverride', {
    width: Math.ceil(picture.width),
    height: Math.ceil(picture.height),
    deviceScaleFactor: paintableScale(picture, scale),
    mobile: false,
  });
  const { data } = await contents.debugger.sendCommand('Page.captureScreenshot', { format: 'png' });
  return Buffer.from(data, 'base64');
}
