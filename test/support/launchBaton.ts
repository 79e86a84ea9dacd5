import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { ensureBrowser } from '../../electron/chromium/installBrowser.ts';
import { freshProfile } from '../../electron/chromium/profileFolder.ts';
import { type ChromiumHost, openChromiumHost } from '../../electron/hosts/chromium/openChromiumHost.ts';
import type { Log } from '../../electron/services/ports.ts';
import { type StandInDialogs, standInDialogs } from './standInDialogs.ts';

export interface LaunchedBaton {
  readonly page: Page;
  readonly host: ChromiumHost;
  /** What the dialogs will answer, and what was written through them. */
  readonly dialogs: StandInDialogs;
  /** The library's folder. */
  readonly library: string;
  /** What the services logged; an error here is a defect. */
  readonly logged: readonly string[];
  /** Closes the window as a user does. The library stays; `remove` takes it away too. */
  close(): Promise<void>;
  remove(): Promise<void>;
}

/**
 * Baton as it is shipped in its Chromium host, without a window and with dialogs that a test answers.
 * Given a library's folder, it opens that one again.
 */
export async function launchBaton(options: { readonly library?: string } = {}): Promise<LaunchedBaton> {
  const library = options.library ?? mkdtempSync(join(tmpdir(), 'baton-library-'));
  const dialogs = standInDialogs();
  const logged: string[] = [];
  const log: Log = {
    info: (message) => void logged.push(message),
    error: (message, cause) =>
      void logged.push(cause === undefined ? message : `${message} ${String(cause)}`),
  };
  const host = await openChromiumHost({
    library,
    executable: await ensureBrowser(),
    profile: freshProfile(),
    isShown: false,
    log,
    dialogs,
  });
  const close = async () => {
    // A test that ends early may leave edits that cannot be stored; asking twice closes in any case.
    if (!(await host.requestClose())) await host.requestClose();
    await host.closed;
  };
  return {
    page: host.page,
    host,
    dialogs,
    library,
    logged,
    close,
    async remove() {
      await close();
      rmSync(library, { recursive: true, force: true });
    },
  };
}
