import type { Page } from 'playwright-core';

/**
 * Times the frame of each event: from its arrival in the page until the frame after it has been painted.
 * Must run in the page; the bench starts Chromium without a frame limit, so that the time is the work itself.
 */
function watchEvents(type: string): () => number[] {
  const times: number[] = [];
  const listener = (): void => {
    const arrived = performance.now();
    requestAnimationFrame(() => requestAnimationFrame(() => times.push(performance.now() - arrived)));
  };
  window.addEventListener(type, listener, { capture: true });
  return () => {
    window.removeEventListener(type, listener, { capture: true });
    return times;
  };
}

/** Runs `act` and returns the frame time of every event of this type that it caused, in milliseconds. */
export async function frameTimes(page: Page, type: string, act: () => Promise<void>): Promise<number[]> {
  const stop = await page.evaluateHandle(watchEvents, type);
  await act();
  await painted(page);
  return stop.evaluate((finish) => finish());
}

/** Resolves when the frame after the current one has been painted. */
export async function painted(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );
}

/** The page's JavaScript heap after a garbage collection, in megabytes. */
export async function heapMegabytes(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize / 1_048_576;
}
