import type { Page } from 'playwright-core';
import type { PageCalls } from '../services/calls/pageCalls.ts';
import { connectPage } from './connectPage.ts';
import { type ContextGuard, chromiumOrigin } from './guardContext.ts';

export type PagePath = '/' | '/print.html';

/** A page of ours with its bridge, loaded. */
export async function openPage(guard: ContextGuard, path: PagePath, calls: PageCalls): Promise<Page> {
  return loadPage(await guard.expectPage(path), path, calls);
}

/** Gives a page its bridge, then loads it. */
export async function loadPage(page: Page, path: PagePath, calls: PageCalls): Promise<Page> {
  await connectPage(page, calls);
  await page.goto(chromiumOrigin + path);
  return page;
}
