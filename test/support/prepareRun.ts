import type { TestProject } from 'vitest/node';
import { ensureBrowser } from '../../electron/chromium/installBrowser.ts';
import { buildWhenStale } from '../../electron/development/buildWhenStale.ts';
import { chooseTestHost } from './chooseTestHost.ts';
import { testElectron } from './testElectron.ts';

/** Before the tests of a project: the pages as the sources now stand, and a browser to show them in. */
export async function setup(project: TestProject): Promise<void> {
  if (project.name === 'end-to-end') console.log(hostLine());
  if (!(await buildWhenStale())) throw new Error('The build failed; its messages are above.');
  await ensureBrowser();
}

/** Said once a run: which host the end-to-end tests drive, and why. */
function hostLine(): string {
  const binary = testElectron();
  const host = chooseTestHost({ environment: process.env, runnableElectron: () => binary });
  if (host === 'electron') return 'The end-to-end tests run in Electron.';
  return binary === null
    ? 'Electron’s binary is not on this machine, or lacks a library: the end-to-end tests run in Chromium, Electron’s shell against a stand-in.'
    : 'The end-to-end tests run in Chromium, as BATON_E2E_HOST says.';
}
