import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type E2eWindow, openE2eWindow } from '../support/e2eWindow.ts';

let window: E2eWindow;
beforeAll(async () => {
  window = await openE2eWindow();
  await window.page.getByRole('button', { name: 'More about Lead to cash' }).click();
  await window.page.getByRole('menuitem', { name: 'Duplicate', exact: true }).click();
  await window.sees(window.page.getByRole('button', { name: 'Open Lead to cash copy' }));
});
afterAll(async () => window?.remove());

const grid = () => window.page.getByRole('grid');
const count = (text: string | RegExp) =>
  window.sees(window.page.getByRole('status').filter({ hasText: text }));

describe('the portfolio', () => {
  it('[PO11] lists the handoffs of all maps, and a click on what recurs lists where', async () => {
    await window.page.getByRole('button', { name: 'Portfolio' }).click();
    await count('44 handoffs in 2 maps');
    const recurring = window.page.getByRole('region', { name: 'Recurring' }).getByRole('button').first();
    expect(await recurring.getAttribute('title')).toMatch(/ is hot in 2 workflows: \d+ handoffs, /);
    await recurring.click();
    await count('of 44 handoffs in 2 maps');
    await window.page.getByRole('button', { name: 'Clear', exact: true }).click();
    await count('44 handoffs in 2 maps');
  });

  it('[PO4] is narrowed by what is typed, and by what is chosen', async () => {
    await window.press('Control+f');
    await window.type('deposit copy');
    await count(/^\d of 44 handoffs in 2 maps$/);
    await window.press('Escape');
    await count('44 handoffs in 2 maps');
  });

  it('[PO12] is walked by arrows, and Enter opens the map at the handoff', async () => {
    await grid().focus();
    await window.press('ArrowDown', 'ArrowDown', 'End', 'Home');
    await expect
      .poll(() => grid().getByRole('row', { selected: true }).getAttribute('aria-rowindex'))
      .toBe('2');
    await window.press('Enter');
    await window.sees(window.canvas);
    await window.sees(window.panel.getByRole('region', { name: 'Scores' }));
    await window.hears(/rank 1$/);
  });
});

describe('owners and systems', () => {
  it('[OW8] are reached from a map, merged in all maps, and the merging is taken back', async () => {
    await window.press('Control+k');
    await window.type('owners and systems');
    await window.press('Enter');
    const owners = window.page.getByRole('grid', { name: 'Owners' });
    await window.sees(owners);
    const rows = () => owners.getByRole('row').count();
    const before = await rows();
    await owners.getByRole('row').nth(1).click();
    const gone = await window.page.getByRole('textbox', { name: 'Name' }).inputValue();
    await window.page.getByRole('combobox', { name: `Merge “${gone}” into` }).click();
    await window.page.getByRole('option').first().click();
    await window.page.getByRole('button', { name: 'Merge', exact: true }).click();
    await window.sees(window.page.getByText(`Merged “${gone}” into`));
    await expect.poll(rows).toBe(before - 1);
    await window.page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(rows).toBe(before);
  });

  it('[OW8] rename an owner for all maps, and the open map calls them so', async () => {
    const owners = window.page.getByRole('grid', { name: 'Owners' });
    await owners.getByRole('row').nth(1).click();
    const name = window.page.getByRole('textbox', { name: 'Name' });
    await name.fill('Zoe the Renamed');
    await name.press('Enter');
    await window.sees(owners.getByText('Zoe the Renamed'));
    await window.page.getByRole('region', { name: 'Named in' }).getByRole('button').first().click();
    await window.sees(window.canvas);
    await window.sees(window.panel.getByRole('heading', { level: 2 }));
  });
});
