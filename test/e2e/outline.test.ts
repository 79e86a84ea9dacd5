import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { e2eAxe } from '../support/e2eAxe.ts';
import { type E2eWindow, openE2eWindow } from '../support/e2eWindow.ts';

let window: E2eWindow;
beforeAll(async () => {
  window = await openE2eWindow();
  await window.newMap('Outlined');
});
afterAll(() => window?.remove());

const field = () => window.page.getByRole('textbox', { name: 'Outline', exact: true });
const dialog = () => window.page.getByRole('dialog', { name: 'Quick outline' });

async function gone(): Promise<void> {
  await dialog().waitFor({ state: 'detached' });
}

describe('the quick outline', () => {
  it('[OL20] draws what is typed beside the text, and says what it makes', async () => {
    await window.press('Control+l');
    await window.sees(field());
    await window.type('Sales: Qualify\nFits?\n');
    await window.press('Tab');
    await window.type('[no] Decline (end)\n');
    await window.press('Shift+Tab');
    await window.type('Dispatch: Book\n!!!');
    await window.sees(dialog().getByText('4 steps, 2 lanes, 1 handoff, 1 line to the parking lot'));
    await window.sees(dialog().getByRole('region', { name: 'Preview' }).getByText('Book'));
    await window.sees(dialog().getByText('parked'));
  });

  it('[WI28] has nothing that axe finds, light or dark', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await window.page.emulateMedia({ colorScheme });
      await window.sees(window.page.locator(`html[data-mantine-color-scheme="${colorScheme}"]`));
      expect(await e2eAxe(window.page)).toEqual([]);
    }
    await window.page.emulateMedia({ colorScheme: 'light' });
  });

  it('[OL21] keeps its draft when it is closed, and goes in as one edit', async () => {
    await window.press('Escape');
    await gone();
    await window.counts('0 steps');
    await window.press('Control+l');
    await window.sees(dialog().getByText('parked'));
    await window.press('Control+Enter');
    await gone();
    await window.counts('4 steps');
    await window.press('Control+z');
    await window.counts('0 steps');
    await window.press('Control+Shift+z');
    await window.counts('4 steps');
  });

  it('[OL23] shows the map as text; copied and pasted, it is there once more', async () => {
    await window.press('Control+l');
    await window.sees(field());
    await dialog().getByText('This map as text').click();
    const text = window.page.getByRole('textbox', { name: 'This map as text' });
    await expect.poll(() => text.inputValue()).toContain('  [no] Sales: Decline (end)\n');
    await dialog().getByRole('button', { name: 'Copy' }).click();
    await window.press('Escape');
    await gone();
    await window.press('Escape', 'Control+v');
    // Its parking-lot note is among the lines, so it is looked at before it goes in.
    await window.sees(field());
    await window.press('Control+Enter');
    await gone();
    await window.counts('8 steps');
    await window.press('Control+z');
    await window.counts('4 steps');
  });
});

describe('the outline screen, by keyboard alone', () => {
  const grid = () => window.page.getByRole('treegrid', { name: 'Outline' });
  const row = (name: string) =>
    grid()
      .getByRole('row')
      .filter({ has: window.page.locator('[data-cell$=":0"]', { hasText: name }) });
  const focused = () => window.page.evaluate(() => document.activeElement?.closest('td')?.textContent ?? '');

  it('[OL30] has every step in the order of the flow, handoffs and branches under theirs', async () => {
    await window.press('Control+5');
    await window.sees(grid());
    const names = await grid().getByRole('row').locator('[data-cell$=":0"]').allInnerTexts();
    expect(names.map((name) => name.replaceAll('\n', ' ').trim())).toEqual([
      'Qualify',
      'to Book',
      'Fits?',
      'no Decline',
      'Book',
    ]);
    expect(await row('Decline').getAttribute('aria-level')).toBe('2');
  });

  it('[OL31] walks over cells, closes and opens rows, and selects in all views', async () => {
    await expect.poll(focused).toBe('Qualify');
    await window.press('ArrowDown');
    await expect.poll(focused).toBe('to Book');
    await window.sees(window.panel.getByRole('heading', { name: /^Qualify to Book$/ }));
    await window.press('ArrowDown');
    await expect.poll(focused).toBe('Fits?');
    await window.sees(window.panel.getByRole('heading', { name: 'Fits?' }));
    await window.press('ArrowLeft');
    await expect.poll(() => row('Decline').count()).toBe(0);
    await window.press('ArrowRight');
    await window.sees(row('Decline'));
  });

  it('[OL32] typing begins a cell anew and F2 goes on in it, Tab goes on, Escape leaves it as it was', async () => {
    for (let cell = 0; cell < 6; cell += 1) await window.press('ArrowRight');
    await window.type('Dana');
    await window.press('Tab');
    await window.type('Leo');
    await window.press('Enter');
    await expect.poll(focused).toBe('Leo');
    await window.sees(row('Fits?').getByText('Dana'));
    await window.type('Nobody');
    await window.press('Escape');
    await expect.poll(focused).toBe('Leo');
    await window.sees(window.page.getByRole('status').getByText('Backup changed'));
    await window.press('F2');
    await window.type(' Hart');
    await window.press('Enter');
    await expect.poll(focused).toBe('Leo Hart');
    await window.press('Control+z');
    await expect.poll(focused).toBe('Leo');
  });

  it('[TY17] a key for another view keeps what is typed in a cell', async () => {
    await window.type('Kim');
    await window.press('Control+2');
    await window.sees(window.page.getByRole('grid', { name: 'Handoffs from lane to lane' }));
    await window.press('Control+5');
    await window.sees(row('Fits?').getByText('Kim'));
    await window.press('Control+z');
    await window.sees(row('Fits?').getByText('Leo'));
    await grid().locator('[tabindex="0"]').focus();
  });

  it('[OL33] adds a row, moves it, deletes it, and undo takes back each', async () => {
    await window.press('Home', 'Control+Enter');
    await window.type('Call back');
    await window.press('Enter');
    await expect.poll(focused).toBe('Call back');
    await window.counts('5 steps');
    await window.press('Alt+ArrowDown');
    await window.sees(row('Call back').getByText('Dispatch'));
    await window.press('Control+z');
    await window.sees(row('Call back').getByText('Sales'));
    await window.press('Delete');
    await window.counts('4 steps');
    await window.press('Control+z');
    await window.counts('5 steps');
  });

  it('[WI28] has nothing that axe finds, light or dark', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await window.page.emulateMedia({ colorScheme });
      await window.sees(window.page.locator(`html[data-mantine-color-scheme="${colorScheme}"]`));
      expect(await e2eAxe(window.page)).toEqual([]);
    }
    await window.page.emulateMedia({ colorScheme: 'light' });
  });

  it('[OL34] draws of very many rows those in sight, and the last one once it is reached', async () => {
    const lines = Array.from({ length: 260 }, (_, at) => `Sales: Long ${at + 1}`).join('\n');
    await window.leaveMap();
    await window.newMap('Long');
    await window.press('Control+l');
    await field().fill(lines);
    await window.sees(dialog().getByText(/260 steps/));
    await window.press('Control+Enter');
    await gone();
    await window.counts('260 steps');
    await window.press('Control+5');
    await window.sees(row('Long 1'));
    expect(await grid().getByRole('row').count()).toBeLessThan(100);
    expect(await row('Long 260').count()).toBe(0);
    await row('Long 1').first().locator('[data-cell$=":0"]').click();
    await window.press('Control+End');
    await window.sees(row('Long 260'));
  });
});
