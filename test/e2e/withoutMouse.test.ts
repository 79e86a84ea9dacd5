import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type E2eWindow, openE2eWindow } from '../support/e2eWindow.ts';

let window: E2eWindow;
beforeAll(async () => {
  window = await openE2eWindow();
  await window.page.emulateMedia({ reducedMotion: 'reduce' });
  await window.openMap('Lead to cash');
});
afterAll(() => window?.remove());

describe('without a mouse', () => {
  /** What Tab reaches, one by one until the page ends: where it stands, what it is, and whether the focus shows. */
  async function tabStops(): Promise<{ name: string; isShown: boolean }[]> {
    const stops: { name: string; isShown: boolean }[] = [];
    for (let count = 0; count < 150; count += 1) {
      await window.press('Tab');
      const stop = await window.page.evaluate(focusedElement);
      if (stop === null) break;
      stops.push(stop);
    }
    return stops;
  }

  it('[WI29] Tab goes through title, views, canvas, panel and status line; the canvas is one stop', async () => {
    await window.page.getByRole('button', { name: 'Library' }).focus();
    const stops = await tabStops();
    expect(stops.filter(({ isShown }) => !isShown)).toEqual([]);
    const names = stops.map(({ name }) => name);
    expect(names.filter((name) => name.startsWith('main'))).toEqual(['main: application Map']);
    for (const name of ['nav: button Map', 'header: button Export', 'footer: button Fit the map'])
      expect(names).toContain(name);
    expect(names.filter((name) => name.startsWith('aside: textarea')).length).toBeGreaterThan(3);
  });

  it.each([
    ['Control+2', 'Handoffs from lane to lane'],
    ['Control+3', 'Handoffs by rank'],
    ['Control+7', 'Measures'],
  ])(
    '[WI29] %s: the grid is one stop, has the keys at once, and the arrow keys walk inside it',
    async (keys, name) => {
      await window.press(keys);
      const grid = window.page.getByRole('grid', { name });
      await window.sees(grid);
      expect(await grid.locator('[tabindex="0"]').count()).toBe(1);
      await window.sees(grid.locator(':focus'));
      const before = await grid.locator(':focus').textContent();
      await window.press('ArrowDown', 'ArrowDown');
      await expect.poll(() => grid.locator(':focus').textContent()).not.toBe(before);
      await window.press('Enter');
      await window.sees(window.panel.getByRole('heading', { level: 2 }));
    },
  );

  it('[WI29] Esc in the panel’s field leaves it, and the keys go to the map again', async () => {
    // Enter on a measure has opened its field.
    await window.press('Escape', 'Control+1');
    await window.canvas.focus();
    await window.press('Escape', 'h');
    await window.panel.getByRole('textbox', { name: 'What is passed' }).focus();
    await window.press('Escape', 'Shift+H');
    await window.hears(/rank \d+$/);
    await window.press('Escape', 'ArrowRight');
    await window.hears(/^Asks for a quote, start, Customer, to Log the lead/);
  });
});

/** Runs in the page. The focus shows when the element, or what stands around it, looks otherwise without it. */
async function focusedElement(): Promise<{ name: string; isShown: boolean } | null> {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || element === document.body) return null;
  const look = async (): Promise<string> => {
    await new Promise((done) => requestAnimationFrame(done));
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
    const around = [element, element.parentElement, element.parentElement?.parentElement];
    const styles = around.flatMap((each) => (each ? [getComputedStyle(each)] : []));
    return [...styles, getComputedStyle(element, '::after')]
      .map((style) => [style.outline, style.boxShadow, style.borderColor, style.backgroundColor].join())
      .join();
  };
  const focused = await look();
  element.blur();
  const plain = await look();
  element.focus();
  const landmark = element.closest('header, nav, main, aside, footer')?.tagName.toLowerCase();
  const label = element.getAttribute('aria-label') ?? element.textContent ?? '';
  const role = element.getAttribute('role') ?? element.tagName.toLowerCase();
  return { name: `${landmark}: ${role} ${label.trim()}`, isShown: focused !== plain };
}
