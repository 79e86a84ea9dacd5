import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { e2eAxe } from '../support/e2eAxe.ts';
import { type E2eWindow, openE2eWindow } from '../support/e2eWindow.ts';

let window: E2eWindow;
beforeAll(async () => {
  window = await openE2eWindow();
  await window.page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'dark' });
  await window.openMap('Lead to cash');
});
afterAll(() => window?.remove());

const presentingBar = () => window.page.getByRole('toolbar', { name: 'Presenting' });
const story = () => window.page.getByRole('region', { name: 'Hottest handoffs' });
const scheme = () => window.page.locator('html').getAttribute('data-mantine-color-scheme');

/** Of the text in each place that can be seen, in pixels of the screen. */
async function smallestText(within: Locator): Promise<number> {
  return within.evaluate((root) => {
    const sizes: number[] = [];
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const element = text.parentElement;
      if (!element || !text.textContent?.trim() || element.closest('style, button, [class*="speech"]'))
        continue;
      const box = element.getBoundingClientRect();
      if (box.width <= 1 || getComputedStyle(element).visibility === 'hidden') continue;
      const size = Number.parseFloat(getComputedStyle(element).fontSize);
      const svg = element instanceof SVGTextElement ? element.getScreenCTM() : null;
      const pane = element.closest('.react-flow__viewport');
      const drawn = svg?.a ?? (pane ? new DOMMatrix(getComputedStyle(pane).transform).a : 1);
      sizes.push(size * drawn);
    }
    return Math.min(...sizes);
  });
}

async function viewport(): Promise<string> {
  const pane = window.page.locator('.react-flow__viewport');
  return (await pane.getAttribute('style')) ?? '';
}

describe('the map before a room', () => {
  it('[RM20] F5 shows it light and without header, panel and status line; Esc leaves', async () => {
    await expect.poll(scheme).toBe('dark');
    const before = await viewport();
    await window.press('F5');
    await expect.poll(scheme).toBe('light');
    for (const gone of [
      window.page.getByRole('navigation', { name: 'Views' }),
      window.panel,
      window.statusLine,
    ])
      await gone.waitFor({ state: 'hidden' });
    await window.press('Escape');
    await window.sees(window.statusLine);
    await expect.poll(scheme).toBe('dark');
    await expect.poll(viewport).toBe(before);
  });

  it('[RM21] no text on it is lower than 18 pixels', async () => {
    await window.press('F5');
    await expect.poll(() => smallestText(window.canvas)).toBeGreaterThanOrEqual(17.99);
    await window.press('Control+-', 'Control+-');
    expect(await smallestText(window.canvas)).toBeGreaterThanOrEqual(17.99);
  });

  it('[RM22] draws as at the desk, in sight all the time; Esc first leaves the name and the step', async () => {
    await window.press('ArrowRight', 'ArrowRight', 'Tab');
    await window.type('Check the credit');
    await window.press('Tab');
    await window.type('Call back');
    await window.press('Enter');
    await window.sees(window.step('Call back'));
    const { x, y } = await window.middleOf(window.step('Call back'));
    expect(x > 208 && x < 1440 && y > 0 && y < 900).toBe(true);
    await window.press('Escape');
    await expect.poll(() => window.spoken()).toBe('');
    await window.sees(presentingBar());
    await window.press('Control+z', 'Control+z');
  });

  it('[RM23] a bar comes to the upper edge and goes again', async () => {
    const opacity = () => presentingBar().evaluate((bar) => getComputedStyle(bar).opacity);
    await window.page.mouse.move(600, 400);
    await expect.poll(opacity).toBe('0');
    await window.page.mouse.move(600, 4);
    await expect.poll(opacity).toBe('1');
    expect(await e2eAxe(window.page)).toEqual([]);
    await window.page.mouse.move(600, 400);
    await expect.poll(opacity).toBe('0');
    await window.sees(window.page.getByTestId('pointer-ring'));
  });

  it('[RM25] K takes the laser: what is pressed on the map does nothing; Esc puts it away', async () => {
    await window.press('k');
    await window.sees(window.page.getByTestId('laser'));
    await window.clickOn(window.step('Log the lead'));
    expect(await window.spoken()).toBe('');
    await window.press('Escape');
    await window.page.getByTestId('laser').waitFor({ state: 'hidden' });
    await window.sees(presentingBar());
    await window.clickOn(window.step('Log the lead'));
    await window.hears(/^Log the lead/);
  });
});

describe('the walk from the hottest handoff on', () => {
  it('[RM30] [RM33] shows both ends and tells who, how hot and why, in type for the back of the room', async () => {
    await window.press('h');
    await window.sees(story().getByText('#1', { exact: true }));
    await window.sees(story().getByRole('heading', { name: /Confirm the job and take the deposit/ }));
    for (const name of ['Confirm the job and take the deposit', 'Book the visit']) {
      const { x, y } = await window.middleOf(window.step(name));
      expect(x > 208 && x < 1440 * 0.66 && y > 0 && y < 900, name).toBe(true);
    }
    expect(await smallestText(story())).toBeGreaterThanOrEqual(18);
    expect(await story().getByRole('status').textContent()).toMatch(
      /^Handoff 1 of 22: rank 1, heat 84; from Confirm the job and take the deposit, Sales, to Book the visit, Dispatch; given by Priya Nair/,
    );
    expect(await e2eAxe(window.page)).toEqual([]);
  });

  it('[RM31] goes on and back by the keys of a presenter’s remote', async () => {
    const at = (rank: number) => window.sees(story().getByText(`${rank} of 22`, { exact: true }));
    await window.press('PageDown');
    await at(2);
    await window.press('ArrowRight', ' ');
    await at(4);
    await window.press('PageUp', 'ArrowLeft');
    await at(2);
    await window.press('End');
    await at(22);
    await window.press('Home');
    await at(1);
    await story().getByRole('button', { name: 'Next' }).click();
    await at(2);
  });

  it('[RM30] [RM32] returns to where it began, with the same selected, by Esc or after the last', async () => {
    await window.press('Digit5');
    await window.press('Escape');
    await story().waitFor({ state: 'hidden' });
    await window.hears(/^Log the lead/);
    const before = await viewport();
    await window.press('PageDown', 'End');
    await expect.poll(viewport).not.toBe(before);
    await window.press('PageDown');
    await story().waitFor({ state: 'hidden' });
    await expect.poll(viewport).toBe(before);
    await window.press('Escape', 'Escape');
    await window.counts('22 handoffs');
    await window.saved();
  });
});
