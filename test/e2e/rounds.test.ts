import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { e2eAxe } from '../support/e2eAxe.ts';
import { type E2eWindow, openE2eWindow } from '../support/e2eWindow.ts';

let window: E2eWindow;
beforeAll(async () => {
  window = await openE2eWindow();
  await window.page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'dark' });
});
afterAll(() => window?.remove());

/** Waits, also on a busy machine. */
const eventually = <T>(read: () => T) => expect.poll(read, { timeout: 10_000 });

describe('a hidden round', () => {
  const grid = () => window.panel.getByRole('table');
  const answered = () => grid().getByRole('button', { name: /: answered$/ });
  const asks = (cell: RegExp) =>
    eventually(() => grid().locator('[aria-current]').getAttribute('aria-label')).toMatch(cell);
  /** Everything a person could read or hear in the window. */
  const everything = async (): Promise<string> =>
    window.page.evaluate(() => {
      const attributes = [...document.body.querySelectorAll('*')].flatMap((element) =>
        ['title', 'aria-label', 'aria-checked', 'aria-pressed'].map((name) => element.getAttribute(name)),
      );
      return [document.body.textContent, ...attributes].join(' ');
    });

  it('makes a map with one handoff that nobody has scored', async () => {
    await window.newMap('In secret');
    await window.addLanes('Sales', 'Office');
    await window.press('ArrowUp', 'Tab');
    await window.type('Call');
    await window.press('Control+ArrowDown');
    await window.type('Quote');
    await window.press('Enter', 'Escape');
    await window.counts('1 handoff');
  });

  it('[RM5] takes several raters by name', async () => {
    await window.press('h');
    await window.panel.getByRole('button', { name: 'Score in rounds' }).click();
    await window.page.getByRole('menuitem', { name: 'Begin a hidden round' }).click();
    await window.sees(window.panel.getByText('Hidden', { exact: true }));
    const names = window.panel.getByRole('textbox', { name: 'Add raters by name' });
    await names.fill('Ana, Ben, Cem');
    await names.press('Enter');
    await window.sees(grid().getByText('Cem', { exact: true }));
    await window.canvas.focus();
    await asks(/^Ana, Customer impact: not/);
  });

  it('[RM3] [RM9] takes the answers of three people by digits and shows none of them', async () => {
    const before = (await everything()).replace(/answered|not answered yet/g, '');
    await window.press('5', '3', '3', '3', '3', '3');
    await eventually(() => answered().count()).toBe(6);
    await asks(/^Ana, Risk level/);
    await window.press('3', '3');
    await asks(/^Ben, Customer impact/);
    await window.press(...'13333333');
    await window.press(...'43333333');
    await eventually(() => answered().count()).toBe(24);
    await window.sees(window.panel.getByText('24 of 24 answers taken'));
    await window.counts('0 scored');
    await window.sees(window.pill('?'));
    const now = await everything();
    expect(now).not.toMatch(/median|spread|heat \d/);
    expect(before.includes('heat 0–20')).toBe(now.includes('heat 0–20'));
    expect(await e2eAxe(window.page)).toEqual([]);
    await window.press('ArrowUp', 'ArrowLeft');
    await asks(/^Ben, Risk level/);
  });

  it('[RM3] is still hidden when the library is opened again', async () => {
    await window.saved();
    window = await window.reopen();
    await window.page.emulateMedia({ reducedMotion: 'reduce' });
    await window.openMap('In secret');
    await window.counts('0 scored');
    await window.press('h');
    await eventually(() => answered().count()).toBe(24);
    expect(await everything()).not.toMatch(/median|spread/);
  });

  it('[RM10] [RM6] Shift+R reveals all at once: heat, spread, and who is apart; undo hides it again', async () => {
    await window.press('Shift+R');
    // Customer impact 5, 1, 4 has the median 4: (3 · ¾ + 12 · ½) / 15 = 55.
    await window.sees(window.pill(55, 1));
    const discuss = window.panel.getByRole('region', { name: 'To discuss' });
    await window.sees(discuss.getByText('Ben: 1 · Ana: 5'));
    await window.sees(window.panel.getByText(/median 4 · spread 4/));
    await window.press('Control+z');
    await window.sees(window.pill('?'));
    await window.press('Control+Shift+z');
    await window.sees(window.pill(55, 1));
  });

  it('[RM4] [RM7] a second round keeps the first, which can be looked back at', async () => {
    await window.panel.getByRole('button', { name: 'New round' }).click();
    await window.page.getByRole('menuitem', { name: 'Begin a hidden round' }).click();
    await window.sees(window.panel.getByText('0 of 24 answers taken'));
    await window.canvas.focus();
    // The first round stands until the second is revealed.
    await window.sees(window.pill(55, 1));
    for (const signs of ['53333333', '53333333', '43333333']) await window.press(...signs);
    await window.sees(window.panel.getByText('24 of 24 answers taken'));
    await window.sees(window.pill(55, 1));
    await window.panel.getByRole('button', { name: 'Reveal' }).click();
    // Customer impact 5, 5, 4 has the median 5: (3 · 1 + 12 · ½) / 15 = 60.
    await window.sees(window.pill(60, 1));
    await window.sees(window.panel.getByText(/4 → 5 · spread 1/));
    await window.panel.getByRole('button', { name: /^Round 2, look/ }).click();
    await window.page.getByRole('menuitem', { name: 'Round 1', exact: true }).click();
    const first = window.panel.getByRole('list', { name: 'Round 1' });
    await window.sees(first.getByText('median 4 → 5'));
    await window.sees(first.getByText(/Ana 5 · Ben 1 · Cem 4 · spread 4/));
    expect(await e2eAxe(window.page)).toEqual([]);
    await window.saved();
  });
});
