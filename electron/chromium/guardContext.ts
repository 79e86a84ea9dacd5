import type { BrowserContext, Page, Route } from 'playwright-core';
import { answerPageRequest } from '../services/pages/answerPageRequest.ts';
import type { PageFiles } from '../services/pages/pageFiles.ts';

/** Where the pages of the Chromium host live. The name can never be registered, and is never looked up. */
export const chromiumOrigin = 'https://baton.app.invalid';

/**
 * Closes the browser off: every request is answered from the fixed map of files or aborted, every permission is
 * denied, and a page that was not opened by `expectPage` is closed at once.
 */
export async function guardContext(context: BrowserContext, files: PageFiles): Promise<ContextGuard> {
  const own = new Map<Page, string>();
  let expected = 0;
  await context.grantPermissions([]);
  await context.routeWebSocket(/.*/, (socket) => socket.close());
  await context.route('**/*', (route) => answerRoute(route, files, own));
  context.on('page', (page) => {
    if (expected === 0 && !own.has(page)) page.close().catch(() => undefined);
  });
  return {
    adopt: (page, path) => void own.set(page, path),
    async expectPage(path) {
      expected += 1;
      try {
        const page = await context.newPage();
        own.set(page, path);
        page.on('close', () => own.delete(page));
        return page;
      } finally {
        expected -= 1;
      }
    },
  };
}

export interface ContextGuard {
  /** Makes the page that the browser started with one of ours, to stay at this path. */
  adopt(page: Page, path: string): void;
  /** A new page of ours, to stay at this path. */
  expectPage(path: string): Promise<Page>;
}

async function answerRoute(route: Route, files: PageFiles, own: ReadonlyMap<Page, string>): Promise<void> {
  const request = route.request();
  // Aborted so, a navigation leaves the page that is shown as it is.
  if (request.isNavigationRequest() && !isOwnNavigation(route, own)) return route.abort('aborted');
  const answer = answerPageRequest(files, chromiumOrigin, { method: request.method(), url: request.url() });
  return answer ? route.fulfill(answer) : route.abort('blockedbyclient');
}

/** A page of ours may load, and load again, the one address it was opened with; frames may load none. */
function isOwnNavigation(route: Route, own: ReadonlyMap<Page, string>): boolean {
  const frame = route.request().frame();
  const path = own.get(frame.page());
  return (
    path !== undefined && frame.parentFrame() === null && route.request().url() === chromiumOrigin + path
  );
}
