import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { chooseTestHost, type TestHost } from './chooseTestHost.ts';
import { launchChromiumWindow } from './launchChromiumWindow.ts';
import { launchElectronWindow } from './launchElectronWindow.ts';
import type { LaunchedBaton } from './launchedBaton.ts';
import { testElectron } from './testElectron.ts';

export type { LaunchedBaton } from './launchedBaton.ts';

export interface LaunchBatonOptions {
  /** The folder of a library to open again. */
  readonly library?: string;
  /** A first start shows the sample. Most tests begin in the library, as every other start does. */
  readonly firstScreen?: 'library' | 'as started';
  /** For tests of one host; all others take the best one this machine has. */
  readonly host?: TestHost;
}

/** Baton as it is shipped, with dialogs that a test answers. */
export async function launchBaton(options: LaunchBatonOptions = {}): Promise<LaunchedBaton> {
  const library = options.library ?? mkdtempSync(join(tmpdir(), 'baton-library-'));
  const launched = await (hostOf(options) === 'electron'
    ? launchElectronWindow(library)
    : launchChromiumWindow(library));
  if (options.firstScreen !== 'as started') await showLibrary(launched.page);
  const close = async () => {
    // A test that ends early may leave edits that cannot be stored; asking twice closes in any case.
    if (!(await launched.host.requestClose())) await launched.host.requestClose();
    await launched.host.closed;
  };
  return {
    ...launched,
    library,
    close,
    async remove() {
      await close();
      rmSync(library, { recursive: true, force: true });
    },
  };
}

async function showLibrary(page: Page): Promise<void> {
  const newMap = page.getByRole('button', { name: 'New map' });
  await newMap.or(page.getByTestId('canvas')).first().waitFor();
  if (await newMap.isVisible()) return;
  await page.keyboard.press('ControlOrMeta+o');
  await newMap.waitFor();
}

function hostOf({ host }: LaunchBatonOptions): TestHost {
  return host ?? chooseTestHost({ environment: process.env, runnableElectron: testElectron });
}
