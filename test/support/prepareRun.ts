import { ensureBrowser } from '../../electron/chromium/installBrowser.ts';
import { buildWhenStale } from '../../electron/development/buildWhenStale.ts';
import { presentElectron } from '../../electron/development/electronBinary.ts';

/** Once, before any test: the pages as the sources now stand, and a browser to show them in. */
export async function setup(): Promise<void> {
  if (!(await buildWhenStale())) throw new Error('The build failed; its messages are above.');
  await ensureBrowser();
  if (!presentElectron('node_modules/electron'))
    console.log('Electron’s binary is not on this machine: its shell is tested against a stand-in for it.');
}
