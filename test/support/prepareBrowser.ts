import { ensureBrowser } from '../../electron/chromium/installBrowser.ts';

/** Once, before any test: several tests that find no browser would all try to install one. */
export async function setup(): Promise<void> {
  await ensureBrowser();
}
