import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type E2eWindow, openE2eWindow } from '../support/e2eWindow.ts';

let window: E2eWindow;
beforeAll(async () => {
  window = await openE2eWindow();
  await window.page.emulateMedia({ reducedMotion: 'reduce' });
  await window.openMap('Lead to cash');
});
afterAll(() => window?.remove());

/** Waits, also on a busy machine. */
const eventually = <T>(read: () => T) => expect.poll(read, { timeout: 10_000 });
const main = () => window.page.getByRole('main');
const table = (name: string) => main().getByRole('table', { name });
const people = () => table('Raters').getByRole('row').allTextContents();
const showRaters = () =>
  window.page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Raters' }).click();
const tab = (name: RegExp) => main().getByRole('radiogroup').getByText(name).click();

describe('the raters of a map', () => {
  it('[RA4] [RA6] [RA13] are added, told apart and removed with an answer about their ratings', async () => {
    await showRaters();
    await window.sees(table('Raters'));
    const before = await table('Raters').getByRole('row').count();
    await main().getByRole('textbox', { name: 'Add raters by name' }).fill('Zoe Last');
    await window.press('Enter');
    await eventually(() => table('Raters').getByRole('row').count()).toBe(before + 1);
    await main().getByRole('textbox', { name: 'Role of Zoe Last' }).fill('Auditor');
    await window.press('Enter');
    await main().getByRole('combobox', { name: 'Lane that Zoe Last speaks for' }).selectOption('Dispatch');
    await eventually(async () => (await people()).at(-1)).toMatch(/0 of 22/);
    await main().getByRole('button', { name: 'Remove Zoe Last' }).click();
    await window.page.getByRole('button', { name: 'Remove the rater' }).click();
    await eventually(() => table('Raters').getByRole('row').count()).toBe(before);
    await main()
      .getByRole('button', { name: /^Remove Dana Ruiz/ })
      .click();
    await window.page.getByRole('radio', { name: 'Give the ratings to another rater' }).click();
    await window.page.getByRole('button', { name: 'Remove the rater' }).click();
    await eventually(() => table('Raters').getByRole('row').count()).toBe(before - 1);
    await window.page.getByRole('button', { name: 'Undo', exact: true }).click();
    await eventually(() => table('Raters').getByRole('row').count()).toBe(before);
  });

  it('[RA9] [RA14] what is to be discussed leads to the handoff and its dimension, by keys alone', async () => {
    await tab(/^To discuss/);
    const points = main().getByRole('list').getByRole('button');
    await points.first().focus();
    await window.press('Enter');
    const name = await points.first().textContent();
    await window.sees(window.panel.getByRole('heading', { level: 2 }));
    await eventually(async () => (await points.first().getAttribute('aria-pressed')) ?? '').toBe('true');
    expect(name).toMatch(/→/);
    await window.press('ArrowDown');
    await eventually(async () => (await points.nth(1).getAttribute('aria-pressed')) ?? '').toBe('true');
  });

  it('[RA5] [RA15] a comment is typed by keyboard, shown with a mark, and found', async () => {
    const field = window.panel.getByRole('textbox', { name: /^Why .* answers so$/ });
    await window.sees(field);
    await window.press('y');
    await eventually(() => field.evaluate((element) => element === document.activeElement)).toBe(true);
    await window.type('Nobody calls back');
    await window.press('Enter');
    await eventually(() => field.inputValue()).toBe('Nobody calls back');
    const find = window.page.getByRole('region', { name: 'Find' });
    await window.press('Control+1');
    await window.sees(window.canvas);
    await window.press('Control+f');
    await window.sees(find);
    await window.type('nobody calls');
    await window.sees(find.getByText('1', { exact: true }));
    await window.press('Enter');
    await window.sees(find.getByText('Rater’s comment'));
    await window.press('Escape', 'Control+8');
    await window.sees(main().getByRole('region', { name: 'Agreement' }));
  });

  it('[RA3] anonymous raters are numbers everywhere, until they are named again', async () => {
    await tab(/^People/);
    const [, first = ''] = await people();
    await main().getByText('Anonymous', { exact: true }).click();
    await eventually(async () => (await people())[1] ?? '').toMatch(/^Rater \d{3}/);
    expect(
      await main()
        .getByRole('textbox', { name: /^Role of/ })
        .count(),
    ).toBe(0);
    for (const place of [main(), window.panel.getByRole('region', { name: 'Scores' })])
      expect(await place.textContent()).not.toMatch(/Priya|Dana/);
    await main().getByText('Named', { exact: true }).click();
    await eventually(async () => (await people())[1] ?? '').toBe(first);
  });

  it('[RA10] whose voice makes the ranking stands in a table', async () => {
    await tab(/^Whose voice/);
    await window.sees(table('Ranks by rater'));
    await eventually(() => table('Ranks by rater').getByRole('row').count()).toBeGreaterThan(2);
  });
});
