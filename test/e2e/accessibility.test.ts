import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AxeTable } from '../support/axeTable.ts';
import { e2eAxe } from '../support/e2eAxe.ts';
import { type E2eWindow, openE2eWindow } from '../support/e2eWindow.ts';
import { everyScreen } from '../support/everyScreen.ts';
import { expectReach } from '../support/expectReach.ts';

let window: E2eWindow;
beforeAll(async () => {
  window = await openE2eWindow();
  await window.page.emulateMedia({ reducedMotion: 'reduce' });
});
afterAll(() => window?.remove());

const table = new AxeTable('out/axe.md');
afterAll(() => table.write());

describe('every screen, light and dark, at 100, 200 and 400 %', () => {
  it.each(everyScreen)(
    '[WI28] [AX1] axe finds nothing on %s, and nothing lies beyond its edge',
    async (name, go) => {
      await go(window);
      await expectReach(window, table, name);
    },
  );

  it('[WI28] axe finds what is wrong: a planted picture without words, and grey on grey', async () => {
    await window.press('Escape');
    await window.page.evaluate(() => {
      const planted = document.createElement('p');
      planted.id = 'planted';
      planted.style.color = '#999';
      planted.style.background = '#aaa';
      planted.append('Hard to read', document.createElement('img'));
      document.querySelector('main')?.prepend(planted);
    });
    const rulesOf = (found: readonly string[]) => found.map((line) => line.split(':')[0]);
    const all = rulesOf(await e2eAxe(window.page));
    const ofColours = rulesOf(await e2eAxe(window.page, 'colours'));
    await window.page.evaluate(() => document.getElementById('planted')?.remove());
    expect(all).toEqual(expect.arrayContaining(['image-alt', 'color-contrast']));
    expect(ofColours).toEqual(['color-contrast']);
  });
});

describe('[AX2] where the system chooses the colours', () => {
  const edgeOf = (selector: string) =>
    window.page
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element).outlineWidth);
  const fillOf = (selector: string) =>
    window.page
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element, '::before').backgroundColor);

  it('what is chosen has an edge, a score still shows, and heat keeps its colour', async () => {
    await window.press('Escape', 'Control+1');
    await window.canvas.focus();
    await window.press('Escape', 'h');
    await window.sees(window.panel.getByRole('region', { name: 'Scores' }));
    const chip = window.panel.getByText(/^84$/).first();
    const heat = await chip.evaluate((element) => getComputedStyle(element).backgroundColor);
    expect(await edgeOf('nav [aria-current="page"]')).not.toBe('2px');
    await window.page.emulateMedia({ forcedColors: 'active' });
    expect(await edgeOf('nav [aria-current="page"]')).toBe('2px');
    expect(await fillOf('input[type="radio"][data-filled]')).not.toBe(
      await fillOf('input[type="radio"]:not([data-filled])'),
    );
    expect(await chip.evaluate((element) => getComputedStyle(element).backgroundColor)).toBe(heat);
    await window.page.emulateMedia({ forcedColors: 'none' });
  });
});

describe('[AX3] with less motion asked for', () => {
  /** How many movements began while these keys were pressed and the map came to rest. */
  async function movements(...keys: readonly string[]): Promise<number> {
    await window.page.evaluate(() => {
      document.body.dataset.moved = '0';
      document.ontransitionrun = ({ propertyName }) => {
        const count = Number(document.body.dataset.moved);
        if (propertyName === 'transform') document.body.dataset.moved = String(count + 1);
      };
    });
    await window.press(...keys);
    await window.middleOf(window.canvas.locator('[data-selected]'));
    return Number(await window.page.locator('body').getAttribute('data-moved'));
  }

  it('a step that changes its lane is there at once', async () => {
    await window.canvas.focus();
    await window.press('Escape', 'ArrowRight', 'ArrowRight');
    expect(await movements('Alt+ArrowDown')).toBe(0);
    await window.press('Control+z');
  });

  it('otherwise it is seen to move', async () => {
    await window.page.emulateMedia({ reducedMotion: 'no-preference' });
    expect(await movements('Alt+ArrowDown')).toBeGreaterThan(0);
    await window.press('Control+z');
    await window.page.emulateMedia({ reducedMotion: 'reduce' });
  });
});
