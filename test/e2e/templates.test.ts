import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { e2eAxe } from '../support/e2eAxe.ts';
import { type E2eWindow, openE2eWindow } from '../support/e2eWindow.ts';

let window: E2eWindow;
beforeAll(async () => {
  window = await openE2eWindow();
});
afterAll(async () => {
  await window?.remove();
});

const gallery = () => window.page.getByRole('region', { name: 'Start from…' });
const row = (name: string) => gallery().getByRole('list', { name });
const startFrom = (title: string) =>
  gallery().getByRole('button', { name: `Start from ${title}`, exact: true });
const titlesIn = (name: string) => row(name).getByRole('heading').allTextContents();
const titleField = () => window.page.getByRole('textbox', { name: 'Title of the map' });

async function fillTemplate(title: string, sentence: string): Promise<void> {
  const dialog = window.page.getByRole('dialog', { name: 'Save as template' });
  await window.sees(dialog);
  await dialog.getByRole('textbox', { name: 'Title' }).fill(title);
  await dialog.getByRole('textbox', { name: 'What it is for, in one sentence' }).fill(sentence);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await dialog.waitFor({ state: 'hidden' });
}

async function inMenuOf(title: string, item: string): Promise<void> {
  await window.page.getByRole('button', { name: `More about ${title}` }).click();
  await window.page.getByRole('menuitem', { name: item }).click();
}

describe('starting points', () => {
  it('[TP6] are nine, each with drawing, sentence, trade and contents', async () => {
    await expect.poll(() => titlesIn('With Baton')).toHaveLength(9);
    const loan = row('With Baton').getByRole('article').filter({ hasText: 'Loan review routed by risk' });
    await loan.scrollIntoViewIfNeeded();
    await window.sees(loan.getByText('17 steps · 15 handoffs'));
    await window.sees(loan.getByText('Business lending'));
    await window.sees(loan.getByText('Low risk goes by rule'));
    await window.sees(loan.locator('img'));
  });

  it('[TP6] are one tab stop; arrows walk them, and Enter begins a map without a question', async () => {
    await startFrom('Lead to cash').focus();
    await window.press('End', 'ArrowLeft');
    await expect
      .poll(() => startFrom('Loan review routed by risk').evaluate((card) => card === document.activeElement))
      .toBe(true);
    await window.press('Enter');
    await window.sees(window.canvas);
    await expect.poll(() => titleField().inputValue()).toBe('Loan review routed by risk');
    await window.leaveMap();
    await expect.poll(() => window.mapTitles()).toContain('Loan review routed by risk');
  });
});

describe('templates of one’s own', () => {
  it('[TP3] [TP5] are saved from a map’s card, and stand under “Yours”, not among the maps', async () => {
    await inMenuOf('Loan review routed by risk', 'Save as template…');
    await fillTemplate('Loans, any branch', 'For the first workshop with a branch.');
    await expect.poll(() => titlesIn('Yours')).toEqual(['Loans, any branch']);
    await window.sees(row('Yours').getByText('For the first workshop with a branch.'));
    expect(await window.mapTitles()).not.toContain('Loans, any branch');
  });

  it('[TP3] [TP4] begin a map with all lanes and steps and no score', async () => {
    await startFrom('Loans, any branch').click();
    await window.sees(window.canvas);
    await window.counts('17 steps');
    await window.sees(window.statusLine.getByText(/0 scored|none scored/));
    await window.leaveMap();
    await expect.poll(() => window.mapTitles()).toContain('Loans, any branch');
    await expect.poll(() => titlesIn('Yours')).toEqual(['Loans, any branch']);
  });

  it('[TP5] are opened as a map and edited', async () => {
    await row('Yours').getByRole('button', { name: 'More about Loans, any branch' }).click();
    await window.page.getByRole('menuitem', { name: 'Edit' }).click();
    await window.sees(window.canvas);
    const sentence = window.panel.getByRole('textbox', { name: 'What it is for' });
    await sentence.fill('For a second look.');
    await window.press('Enter');
    await window.saved();
    await window.leaveMap();
    await window.sees(row('Yours').getByText('For a second look.'));
  });

  it('[TP5] are renamed by F2, deleted by Delete, and taken back', async () => {
    await startFrom('Loans, any branch').focus();
    await window.press('F2');
    await window.sees(titleField());
    await window.type('Loans');
    await window.press('Enter');
    await expect.poll(() => titlesIn('Yours')).toEqual(['Loans']);
    await startFrom('Loans').focus();
    await window.press('Delete');
    await row('Yours').waitFor({ state: 'hidden' });
    await window.page.getByRole('button', { name: 'Undo' }).last().click();
    await expect.poll(() => titlesIn('Yours')).toEqual(['Loans']);
  });

  it('[WI28] [TP6] break no rule of axe, dialog included', async () => {
    expect(await e2eAxe(window.page)).toEqual([]);
    await inMenuOf('Lead to cash', 'Save as template…');
    await window.sees(window.page.getByRole('dialog', { name: 'Save as template' }));
    expect(await e2eAxe(window.page)).toEqual([]);
    await window.press('Escape');
  });
});
