import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type E2eWindow, openE2eWindow } from '../support/e2eWindow.ts';

let window: E2eWindow;
beforeAll(async () => {
  window = await openE2eWindow();
  await window.page.emulateMedia({ reducedMotion: 'reduce' });
  await window.openMap('Lead to cash');
});
afterAll(() => window?.remove());

const legend = (lens: string) => window.statusLine.getByRole('button', { name: new RegExp(`^${lens}`) });
const pills = () => window.canvas.locator('[data-handoff-id] text:first-of-type').allTextContents();

describe('the lenses of a map', () => {
  it('[LE9] V goes from lens to lens, H walks by what stands out there, and the live region says what it reads', async () => {
    await window.press('v', 'v');
    await window.sees(legend('Waiting'));
    await window.press('h');
    await window.hears(/; items wait [\d.]+ hours, (estimated|measured), rank 1$/);
    await window.press('Shift+V');
    await window.sees(legend('Readiness'));
    await window.hears(/; readiness \d+, rank \d+$/);
    await window.press('Escape');
  });

  it('[LE9] [LE5] the legend has every lens, what each part means, and the scale of this map', async () => {
    await legend('Readiness').click();
    const dialog = window.page.getByRole('dialog', { name: 'Lens' });
    await dialog.getByRole('radio', { name: 'Waiting' }).click();
    await window.sees(dialog.getByText('from 168 h'));
    const before = await pills();
    await dialog.getByLabel('Relative to this map').click();
    await dialog.getByText('from 168 h').waitFor({ state: 'hidden' });
    await window.sees(legend('Waiting .*relative'));
    expect(await pills()).toEqual(before);
    await dialog.getByLabel('Relative to this map').click();
    await window.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
  });

  it('[LE30] [LE31] matrix and ranking are seen through it too', async () => {
    await window.press('Control+2');
    const total = window.page.getByRole('gridcell', { name: /^All handoffs: / });
    await expect.poll(() => total.getAttribute('aria-label')).toMatch(/items wait .* the longest of 22/);
    await window.page.getByText('Mean', { exact: true }).click();
    await expect.poll(() => total.getAttribute('aria-label')).toMatch(/mean wait .* hours/);
    await window.page.getByRole('button', { name: 'Export the matrix' }).click();
    await window.page.getByRole('menuitem', { name: 'Save as SVG' }).click();
    const written = window.baton.dialogs.written;
    await expect.poll(() => [...written.keys()]).toEqual(['Lead to cash matrix by waiting.svg']);
    expect(String(written.get('Lead to cash matrix by waiting.svg'))).toContain('waiting, mean');
    await window.press('Control+3');
    await window.sees(window.page.getByText('Sorted by waiting, the longest first.'));
    const first = window.page.getByRole('grid', { name: 'Handoffs by waiting' }).locator('[data-line="0"]');
    await expect.poll(() => first.textContent()).toMatch(/hours, measured|hours, estimated/);
    await window.press('Control+1');
  });

  it('[RM27] before a room the legend stands at the lower edge and follows the lens', async () => {
    await window.canvas.focus();
    await window.press('F5');
    const shown = window.page.getByRole('note', { name: 'Legend' });
    await window.sees(shown.getByText('Waiting'));
    await window.press('v', 'v', 'v', 'v');
    await window.sees(shown.getByText('owner in neither lane'));
    await window.press('Shift+V', 'Shift+V', 'Shift+V', 'Shift+V', 'Escape');
    await shown.waitFor({ state: 'hidden' });
  });

  it('[LE32] G lists the ownership gaps, down walks on, and the map and the details follow', async () => {
    await window.canvas.focus();
    await window.press('g');
    const list = window.page.getByRole('region', { name: 'Ownership gaps of the map' });
    await window.sees(list.getByRole('button', { name: /No owner/ }));
    await window.hears(/ownership gap: no owner$/);
    await window.press('ArrowDown');
    await window.hears(/2 ownership gaps: two owners, system on one side only$/);
    await window.sees(window.panel.getByRole('region', { name: 'Ownership gaps' }).getByText(/who decides/));
    await window.press('Escape');
    await list.waitFor({ state: 'hidden' });
    await expect.poll(() => window.canvas.evaluate((map) => map === document.activeElement)).toBe(true);
    expect(window.pageErrors).toEqual([]);
  });
});
