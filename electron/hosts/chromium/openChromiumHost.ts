import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { chromiumDialogs } from '../../chromium/chromiumDialogs.ts';
import { chromiumPrinting } from '../../chromium/chromiumPrinting.ts';
import { closeWithPage } from '../../chromium/closeWithPage.ts';
import { emitToPage } from '../../chromium/connectPage.ts';
import { chromiumOrigin, guardContext } from '../../chromium/guardContext.ts';
import { launchBrowser, mayUseSandbox } from '../../chromium/launchBrowser.ts';
import { loadPage } from '../../chromium/openPage.ts';
import { placeWindow } from '../../chromium/placeWindow.ts';
import type { ProfileFolder } from '../../chromium/profileFolder.ts';
import { closingRule } from '../../services/calls/closingRule.ts';
import { trackCalls } from '../../services/calls/trackCalls.ts';
import { type PageFiles, readPageFiles } from '../../services/pages/pageFiles.ts';
import type { Dialogs, Log } from '../../services/ports.ts';
import { startServices } from '../../services/start/startServices.ts';
import { startNodeHelper } from '../../services/system/startNodeHelper.ts';
import { systemAuthor, systemClock, systemIds } from '../../services/system/systemPorts.ts';
import { lateDialogs } from './lateDialogs.ts';

export interface ChromiumHostOptions {
  /** Where the library lies. */
  readonly library: string;
  readonly executable: string;
  readonly profile: ProfileFolder;
  /** A window, or none: for tests. */
  readonly isShown: boolean;
  readonly log: Log;
  /** In place of the browser's own dialogs, which no test can click. */
  readonly dialogs?: Dialogs;
}

export interface ChromiumHost {
  readonly page: Page;
  /** Adds the file to the library and shows it. */
  openFile(path: string): Promise<void>;
  /** As the window's close button: what the page holds is stored first. Answers whether the window closed. */
  requestClose(): Promise<boolean>;
  /** Resolves when the window is closed and everything is put away. */
  readonly closed: Promise<void>;
}

const root = join(import.meta.dirname, '../../..');

/**
 * Baton in the system's Chromium. The library is opened before the window, so that one in use is refused first.
 * @throws UserError when the library or the browser cannot be opened.
 */
export async function openChromiumHost(options: ChromiumHostOptions): Promise<ChromiumHost> {
  const files = readPageFiles(join(root, 'out/renderer'));
  const printing = chromiumPrinting(
    async () => options.executable,
    () => files,
  );
  const dialogs = lateDialogs();
  const services = await startServices({
    host: 'chromium',
    library: options.library,
    templates: join(root, 'resources/templates'),
    licencesFile: () => join(root, 'out/licences.txt'),
    ports: {
      dialogs,
      printing,
      menu: { show: () => undefined },
      startHelper: startNodeHelper,
      clock: systemClock,
      ids: systemIds,
      log: options.log,
      author: systemAuthor(),
    },
  });
  const putAway = async () => {
    await printing.close();
    services.close();
    options.profile.dispose();
  };
  const page = await openWindow(options, files).catch(async (error: unknown) => {
    await putAway();
    throw error;
  });
  dialogs.use(options.dialogs ?? chromiumDialogs(page));
  const tracked = trackCalls(services.calls);
  const keepWindow = options.isShown
    ? await placeWindow(page, join(options.library, 'windows.json'), options.log)
    : async () => undefined;
  const isSettled = closingRule(() => void emitToPage(page, 'window.closing', {}), tracked.settled);
  const mayClose = async () => {
    const agreed = await isSettled();
    if (agreed) await keepWindow();
    return agreed;
  };
  const closed = closing(page, options.log).then(putAway);
  await closeWithPage(page, mayClose);
  await loadPage(page, '/', tracked.calls);
  return {
    page,
    closed,
    openFile: async (path) => emitToPage(page, 'map.opened', await services.importFile(path)),
    async requestClose() {
      const agreed = page.isClosed() || (await mayClose());
      if (agreed && !page.isClosed()) await page.close();
      return agreed;
    },
  };
}

/** The browser's first page, made ours and not loaded yet. */
async function openWindow(options: ChromiumHostOptions, files: PageFiles): Promise<Page> {
  const context = await launchBrowser({
    executable: options.executable,
    profile: options.profile,
    show: options.isShown ? { windowOf: `${chromiumOrigin}/` } : 'headless',
    sandbox: mayUseSandbox(),
  });
  const guard = await guardContext(context, files);
  const page = context.pages()[0] ?? (await context.newPage());
  guard.adopt(page, '/');
  return page;
}

const ENDED =
  'The browser that shows Baton has ended by itself. What was shown as saved is in the library: start Baton again.';

/** Resolves when the page is closed and the browser has ended. A browser that ended by itself has no more to close. */
async function closing(page: Page, log: Log): Promise<void> {
  await new Promise<void>((resolve) => page.once('close', () => resolve()));
  await page
    .context()
    .close()
    .catch(() => log.error(ENDED));
}
