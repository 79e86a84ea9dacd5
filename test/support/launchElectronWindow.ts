import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type ElectronApplication, _electron as electron, type Page } from 'playwright-core';
import { electronLaunch } from './electronLaunch.ts';
import { answerDialogsFrom, folderDialogs } from './folderDialogs.ts';
import type { LaunchedHost, LaunchedWindow } from './launchedBaton.ts';

const root = join(import.meta.dirname, '../..');
const VIEWPORT = { width: 1440, height: 900 };

/** Longer than a closing window waits for edits under way; one that is still open then stays. */
const STAYS_AFTER_MILLISECONDS = 12_000;

/** Baton as it is built, in Electron, on this library and with dialogs that a test answers. */
export async function launchElectronWindow(library: string): Promise<LaunchedWindow> {
  const surroundings = { platform: process.platform, environment: process.env, isRoot: isRoot() };
  const application = await electron.launch({
    ...electronLaunch(root, library, surroundings),
    cwd: root,
    colorScheme: null,
    acceptDownloads: false,
  });
  const logged: string[] = [];
  application.on('console', (message) => {
    if (message.type() === 'error') logged.push(message.text());
  });
  const folder = mkdtempSync(join(tmpdir(), 'baton-dialogs-'));
  await application.evaluate(answerDialogsFrom, folder);
  const page = await application.firstWindow();
  await page.setViewportSize(VIEWPORT);
  const host = electronHost(application, page);
  void host.closed.then(() => rmSync(folder, { recursive: true, force: true }));
  return { page, host, dialogs: folderDialogs(folder), logged };
}

function electronHost(application: ElectronApplication, page: Page): LaunchedHost {
  let isClosed = false;
  const closed = new Promise<void>((done) => application.once('close', () => done())).then(() => {
    isClosed = true;
  });
  return {
    closed,
    openFile: (path) =>
      application.evaluate(
        ({ app }, file) => void app.emit('second-instance', {}, [file], '/'),
        resolve(path),
      ),
    async requestClose() {
      if (isClosed) return true;
      const window = await application.browserWindow(page);
      await window.evaluate((shown) => shown.close());
      await Promise.race([closed, wait(STAYS_AFTER_MILLISECONDS, undefined, { ref: false })]);
      return isClosed;
    },
  };
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}
