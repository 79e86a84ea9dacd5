import type { Page } from 'playwright-core';
import type { Bridge } from '../../renderer/host/host.ts';

/** Makes a call as a script in the page would, and answers the outcome's JSON. */
export function callFromPage(page: Page, method: string, json: string): Promise<string> {
  return page.evaluate(
    (call) => {
      const bridge: Bridge = window.baton;
      return bridge.invoke(call.method, call.json);
    },
    { method, json },
  );
}
