import type { BrowserContext, Page } from 'playwright-core';
import { type ContextGuard, guardContext } from '../../electron/chromium/guardContext.ts';
import { ensureBrowser } from '../../electron/chromium/installBrowser.ts';
import { launchBrowser, mayUseSandbox } from '../../electron/chromium/launchBrowser.ts';
import { openPage } from '../../electron/chromium/openPage.ts';
import { freshProfile } from '../../electron/chromium/profileFolder.ts';
import type { PageCalls } from '../../electron/services/calls/pageCalls.ts';
import type { PageFiles } from '../../electron/services/pages/pageFiles.ts';
import { fixturePages } from './fixturePages.ts';

export interface Fixture {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly guard: ContextGuard;
  close(): Promise<void>;
}

/** A page in the system's Chromium, without a window, guarded as Baton guards its own. */
export async function openFixture(calls: PageCalls, files: PageFiles = fixturePages): Promise<Fixture> {
  const executable = await ensureBrowser();
  const profile = freshProfile();
  const context = await launchBrowser({ executable, profile, show: 'headless', sandbox: mayUseSandbox() });
  const guard = await guardContext(context, files);
  const page = await openPage(guard, '/', calls);
  return {
    page,
    context,
    guard,
    async close() {
      await context.close();
      profile.dispose();
    },
  };
}
