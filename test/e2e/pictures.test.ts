import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type E2eWindow, openE2eWindow } from '../support/e2eWindow.ts';

let window: E2eWindow;
beforeAll(async () => {
  window = await openE2eWindow();
  await window.openMap('Lead to cash');
});
afterAll(() => window?.remove());

const figure = (name: string) => window.page.getByRole('region', { name });
const written = () => [...window.baton.dialogs.written.keys()];

describe('pictures of the sample', () => {
  it('[PI13] the matrix shows a measure with its totals, and saves that one', async () => {
    await window.press('Control+2');
    const grid = window.page.getByRole('grid', { name: 'Handoffs from lane to lane' });
    await window.sees(grid);
    await window.page.getByText('Count', { exact: true }).click();
    await window.sees(grid.getByRole('gridcell', { name: 'All handoffs: 22 handoffs' }));
    await grid.locator('[tabindex="0"]').focus();
    await window.press('Control+End');
    await expect.poll(() => grid.locator(':focus').textContent()).toBe('22');
    await window.page.getByRole('button', { name: 'Export the matrix' }).click();
    await window.page.getByRole('menuitem', { name: 'Save as SVG' }).click();
    await expect.poll(written).toEqual(['Lead to cash matrix.svg']);
    const svg = window.baton.dialogs.written.get('Lead to cash matrix.svg');
    expect(String(svg)).toContain('Lane by lane: number of handoffs');
  });

  it('[PI12] a handoff chosen on a picture is the one that the others are about', async () => {
    await window.press('Control+6');
    const quadrant = figure('Heat by readiness').getByRole('listbox');
    await quadrant.getByRole('option').first().focus();
    await window.press('End');
    const last = await quadrant.getByRole('option', { selected: true }).getAttribute('aria-label');
    expect(last).toBe('Write the invoice → Post and e-mail the invoice');
    await window.sees(window.panel.getByRole('heading', { name: /^Write the invoice/ }));
    const pareto = figure('Pareto of heat').getByRole('option', { selected: true });
    await expect.poll(() => pareto.getAttribute('aria-label')).toBe(last);
    await window.sees(figure('Profile against the map’s median').getByText(/^Not worse than|^Worse than/));
  });

  it('[PI12] a picture is read as a table, in which a handoff is chosen too', async () => {
    const pareto = figure('Pareto of heat');
    await pareto.getByText('Table', { exact: true }).click();
    const first = pareto.getByRole('row').nth(1);
    await first.getByRole('button').click();
    await expect.poll(() => first.getByRole('cell').allTextContents()).toEqual(['84', '8 %', '8 %']);
    await window.sees(window.panel.getByRole('heading', { name: /^Confirm the job/ }));
  });
});
