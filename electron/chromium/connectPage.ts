import type { Page } from 'playwright-core';
import { type PageCalls, refusedCall } from '../services/calls/pageCalls.ts';
import { chromiumOrigin } from './guardContext.ts';

type BindingSource = Parameters<Parameters<Page['exposeBinding']>[1]>[0];

const CALL = '__batonCall';
const EMIT = '__batonEmit';

/**
 * Gives the page its one bridge, `window.baton`, over the pipe. Only the page's own main frame at our own origin is
 * listened to. To be called before the page loads.
 */
export async function connectPage(page: Page, calls: PageCalls): Promise<void> {
  await page.exposeBinding(CALL, (source: BindingSource, method: unknown, json: unknown) => {
    if (!isOwnFrame(source, page)) return refusedCall('A call from another page was refused.');
    if (typeof method !== 'string' || typeof json !== 'string') return refusedCall('A call is two texts.');
    return calls(method, json);
  });
  await page.addInitScript(installBridge, { call: CALL, emit: EMIT });
}

/** Tells the page that something happened. A page that is closing hears nothing, which is no error. */
export async function emitToPage(page: Page, event: string, payload: unknown): Promise<void> {
  if (page.isClosed()) return;
  await page.evaluate(deliverEvent, { emit: EMIT, event, json: JSON.stringify(payload) });
}

function isOwnFrame(source: BindingSource, page: Page): boolean {
  return source.frame === page.mainFrame() && source.frame.url().startsWith(`${chromiumOrigin}/`);
}

/** Runs in the page, before any script of the page. */
function installBridge(names: { readonly call: string; readonly emit: string }): void {
  type Listener = (event: string, json: string) => void;
  const page = globalThis as unknown as Record<string, (...values: string[]) => Promise<string>>;
  const listeners: Listener[] = [];
  const bridge = {
    invoke: (method: string, json: string) => page[names.call]?.(method, json),
    on: (listener: Listener) => void listeners.push(listener),
  };
  Object.defineProperty(globalThis, 'baton', { value: Object.freeze(bridge) });
  Object.defineProperty(globalThis, names.emit, {
    value: (event: string, json: string) => {
      for (const listener of listeners) listener(event, json);
    },
  });
}

function deliverEvent(message: {
  readonly emit: string;
  readonly event: string;
  readonly json: string;
}): void {
  const page = globalThis as unknown as Record<string, (event: string, json: string) => void>;
  page[message.emit]?.(message.event, message.json);
}
