import { ensureBrowser } from '../../electron/chromium/installBrowser.ts';
import { buildWhenStale } from '../../electron/development/buildWhenStale.ts';

/** Once, before any test: the pages as the sources now stand, and a browser to show them in. */
export async function setup(): Promise<void> {
  if (!(await buildWhenStale())) throw new Error('The build failed; its messages are above.');
  await ensureBrowser();
}
