import type { Page } from 'playwright-core';
import type { MapUnderTest } from './mapsUnderTest.ts';

/** How both sides are looked at when a map is opened. */
export type View = 'fitted' | 'at100';

const keys: Record<View, string> = { fitted: 'Shift+Digit1', at100: 'Shift+Digit0' };

/** Opens the map, brings it into the view, and leaves it again: from now on it opens in that view. */
export async function rememberView(page: Page, { title }: MapUnderTest, view: View): Promise<void> {
  await page.getByRole('button', { name: `Open ${title}`, exact: true }).click();
  const canvas = page.getByTestId('canvas');
  await canvas.waitFor();
  await canvas.focus();
  await page.keyboard.press(keys[view]);
  await settled(page);
  await backToLibrary(page);
}

/** Milliseconds from the click on the map's card to the frame after everything in view is painted. */
export async function openInBaton(page: Page, { title }: MapUnderTest): Promise<number> {
  await page.getByRole('button', { name: `Open ${title}`, exact: true }).waitFor();
  return page.evaluate(async (label) => {
    const card = document.querySelector<HTMLElement>(`button[aria-label="${label}"]`);
    if (!card) throw new Error(`There is no card ${label}.`);
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const begun = performance.now();
    card.click();
    while (!document.querySelector('[data-testid=canvas] :is(canvas, [data-step-id])')) await frame();
    await frame();
    await frame();
    return performance.now() - begun;
  }, `Open ${title}`);
}

export async function backToLibrary(page: Page): Promise<void> {
  await page.keyboard.press('Control+o');
  await page.getByRole('button', { name: 'New map' }).waitFor();
}

/** Waits until zooming and its repainting are over. */
export async function settled(page: Page): Promise<void> {
  await page.waitForTimeout(600);
}

/** Presses a key and returns the milliseconds until the frame after the page shows what the selector finds more of. */
export async function untilMore(page: Page, key: string, selector: string): Promise<number> {
  const watching = await page.evaluateHandle((what) => {
    const before = document.querySelectorAll(what).length;
    let begun = 0;
    const start = (): void => {
      begun = performance.now();
    };
    window.addEventListener('keydown', start, { capture: true, once: true });
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const done = (async () => {
      while (begun === 0 || document.querySelectorAll(what).length <= before) await frame();
      await frame();
      return performance.now() - begun;
    })();
    return { done };
  }, selector);
  await page.keyboard.press(key);
  return watching.evaluate(({ done }) => done);
}
