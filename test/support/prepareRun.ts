import { ensureBrowser } from '../../electron/chromium/installBrowser.ts';
import { buildWhenStale } from '../../electron/development/buildWhenStale.ts';
import { presentElectron } from '../../electron/development/electronBinary.ts';
import { chooseTestHost } from './chooseTestHost.ts';

/** Once, before any test: the pages as the sources now stand, and a browser to show them in. */
export async function setup(): Promise<void> {
  const binary = presentElectron('node_modules/electron', process.env.ELECTRON_OVERRIDE_DIST_PATH);
  const host = chooseTestHost({ environment: process.env, presentElectron: () => binary });
  if (!(await buildWhenStale())) throw new Error('The build failed; its messages are above.');
  await ensureBrowser();
  if (binary === null)
    console.log('Electron’s binary is not on this machine: its shell is tested against a stand-in for it.');
  else console.log(`The end-to-end tests run in ${host === 'electron' ? 'Electron' : 'Chromium'}.`);
}
