import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeBatonFile } from '../../shared/formats/baton/writeBatonFile.ts';
import { type E2eWindow, openE2eWindow } from '../support/e2eWindow.ts';
import { hardlyNamedMap, hardNames } from '../support/hardNames.ts';

const folder = mkdtempSync(join(tmpdir(), 'baton-names-'));
let window: E2eWindow;

beforeAll(async () => {
  const file = join(folder, 'hard.baton');
  writeFileSync(file, writeBatonFile(hardlyNamedMap(), { savedAt: '2026-01-05T09:00:00.000Z' }));
  window = await openE2eWindow();
  await window.dropFiles(file);
  await window.page.getByRole('button', { name: 'Open map' }).click();
  await window.sees(window.canvas);
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await window?.remove();
});

/** How far the page is wider than the window, in pixels. */
const overflow = () =>
  window.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
const card = (id: string) => window.canvas.locator(`[data-step-id="${id}"]`);

describe('hard names', () => {
  it.each(['Map', 'Matrix', 'Ranking', 'Card'])(
    '[TP7] never make the screen “%s” overflow',
    async (screen) => {
      await window.page.getByRole('button', { name: screen, exact: true }).first().click();
      await window.sees(window.page.locator(`#view-${screen.toLowerCase()}`));
      expect(await overflow()).toBeLessThanOrEqual(0);
    },
  );

  it('[TP7] stay inside their cards', async () => {
    await window.press('Control+1');
    await window.sees(card('one'));
    for (const id of ['one', 'two', 'three', 'four']) {
      const { outer, inner } = await card(id).evaluate((element) => {
        const name = element.querySelector('span:last-of-type') ?? element;
        return {
          outer: element.getBoundingClientRect().toJSON(),
          inner: name.getBoundingClientRect().toJSON(),
        };
      });
      expect(inner.right).toBeLessThanOrEqual(outer.right + 0.5);
      expect(inner.bottom).toBeLessThanOrEqual(outer.bottom + 0.5);
    }
  });

  it('[TP8] begin at the right where they read from there', async () => {
    const direction = (id: string) =>
      card(id)
        .locator('[dir="auto"]')
        .evaluate((name) => getComputedStyle(name).direction);
    expect(await direction('two')).toBe('rtl');
    expect(await direction('one')).toBe('ltr');
  });

  it('[TP7] are kept as typed, and open to be edited whole', async () => {
    await window.clickOn(card('four'), { times: 2 });
    await window.sees(window.nameField);
    expect(await window.nameField.inputValue()).toBe(hardNames.override);
    await window.press('Escape');
  });

  it('[TP7] are listed in the library without a line more than others', async () => {
    await window.leaveMap();
    await expect.poll(() => window.mapTitles()).toHaveLength(2);
    expect(await overflow()).toBeLessThanOrEqual(0);
  });

  it('[TP8] begin at the right in the portfolio too, so that their end is cut', async () => {
    await window.page.getByRole('button', { name: 'Portfolio' }).click();
    const grid = window.page.getByRole('grid', { name: 'Handoffs of all maps' });
    const title = grid.locator('[dir="auto"]').filter({ hasText: hardNames.arabic });
    await window.sees(title);
    expect(await title.first().evaluate((cell) => getComputedStyle(cell).direction)).toBe('rtl');
    expect(await overflow()).toBeLessThanOrEqual(0);
  });
});
