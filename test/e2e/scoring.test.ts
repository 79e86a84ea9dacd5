import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type E2eWindow, openE2eWindow } from '../support/e2eWindow.ts';

let window: E2eWindow;
beforeAll(async () => {
  window = await openE2eWindow();
});
afterAll(() => window?.remove());

const answered = (count: number) => window.panel.getByText(new RegExp(`${count} of 8 answered$`));
const chosen = (dimension: string) =>
  window.panel.getByRole('radiogroup', { name: dimension }).getByRole('radio', { checked: true });

async function chooses(dimension: string, answer: RegExp): Promise<void> {
  await expect.poll(() => chosen(dimension).getAttribute('aria-label')).toMatch(answer);
}

/** Heat and rank of every handoff in the ranking, by its line. */
async function ranking(): Promise<string[]> {
  const rows = window.page
    .getByRole('grid', { name: 'Handoffs by rank' })
    .getByRole('row', { name: / of 8 / });
  const cells = await Promise.all(
    (await rows.all()).map((row) => row.getByRole('gridcell').allTextContents()),
  );
  return cells.map(([rank, name, heat]) => `${rank} ${name} ${heat}`);
}

describe('scoring a handoff by digits', () => {
  it('makes a map of two handoffs: Call → Plan and Plan → Bill', async () => {
    await window.newMap('Scored');
    await window.addLanes('Sales', 'Dispatch', 'Billing');
    await window.press('ArrowUp', 'ArrowUp', 'Tab');
    await window.type('Call');
    await window.press('Control+ArrowDown');
    await window.type('Plan');
    await window.press('Control+ArrowDown');
    await window.type('Bill');
    await window.press('Enter');
    await window.counts('2 handoffs');
    await window.counts('0 scored');
  });

  it('[WI40] [WI42] each digit answers and asks the next; “?” is an answer, Backspace takes one back', async () => {
    await window.press('Control+Enter');
    await window.sees(window.panel.getByText(/^When work waits here, does the customer feel it/));
    await window.press('5', '4');
    await chooses('Customer impact', /^5: /);
    await chooses('Exception volume', /^4: /);
    await window.press('?');
    await chooses('Hidden labor', /^We don’t know$/);
    await window.sees(answered(2));
    await window.press('ArrowUp', 'Backspace');
    await expect.poll(() => chosen('Hidden labor').count()).toBe(0);
    await window.sees(window.panel.getByRole('button', { name: 'Scoring as The room' }));
  });

  it('[SC7] [WI27] with the fourth answer the handoff has heat, on the map and in the status line', async () => {
    await window.press('?', '3');
    await window.counts('0 scored');
    await window.sees(window.pill('?'));
    await window.press('5');
    await window.counts('1 scored');
    // Of weights 3 3 2 3: (3·1 + 3·¾ + 2·½ + 3·1) / 11 = 9.25 / 11 = 84.1.
    await window.sees(window.pill(84, 1));
    await window.press('1');
    // With system clarity 1, of weight 2: 9.25 / 13 = 71.2.
    await window.sees(window.pill(71, 1));
    await window.sees(window.panel.getByText('must discuss'));
  });

  it('[WI26] one undo takes one answer back, and the heat with it', async () => {
    await window.press('Control+z');
    await window.sees(window.pill(84, 1));
    await window.press('Control+z');
    await window.counts('0 scored');
    await window.press('Control+Shift+z', 'Control+Shift+z');
    await window.sees(window.pill(71, 1));
    await window.counts('1 scored');
  });

  it('[WI41] Ctrl+Enter goes to the next handoff with open answers, round the end', async () => {
    await window.press('Control+Enter');
    await window.sees(window.panel.getByRole('heading', { name: 'Plan to Bill' }));
    await window.press(...'33333333');
    await window.sees(answered(8));
    await window.counts('2 scored');
    await window.press('Control+Enter');
    await window.sees(window.panel.getByRole('heading', { name: 'Call to Plan' }));
    await window.press('2', '2');
    await window.sees(answered(7));
  });

  it('[SC3] [SC4] a second rater scores apart; spread and what to discuss are shown', async () => {
    const { page } = window;
    await window.panel.getByRole('button', { name: 'Scoring as The room' }).click();
    await page.getByRole('menuitem', { name: 'Add rater…' }).click();
    await window.sees(page.getByRole('textbox', { name: 'Name of the new rater' }));
    await window.type('Dana Ruiz');
    await window.press('Enter');
    await window.sees(window.panel.getByRole('button', { name: 'Scoring as Dana Ruiz' }));
    // A room that says 5 and one rater who says 1: median 3, spread 4.
    await window.panel
      .getByRole('radiogroup', { name: 'Customer impact' })
      .getByRole('radio', { name: /^1: / })
      .click();
    await window.sees(window.panel.getByText(/^median 3 · spread 4/));
    await window.sees(window.panel.getByText('discuss', { exact: true }));
    await window.sees(window.panel.getByRole('img', { name: 'Dana Ruiz: 1' }));
    await window.sees(window.panel.getByRole('img', { name: 'The room: 5' }));
    await window.press('Control+z');
  });

  it('[SC17] [WI27] a preset of weights changes heat, rank and legend, and one undo brings them back', async () => {
    const { page } = window;
    await window.press('Control+3');
    const before = await ranking();
    expect(before).toEqual(['1 Call → Plan 71', '2 Plan → Bill 50']);
    const legend = window.statusLine.getByRole('button', { name: /^Weights: / });
    expect(await legend.textContent()).toMatch(/Balanced$/);
    await legend.click();
    const weights = page.getByRole('dialog', { name: 'What counts toward heat' });
    await weights.getByRole('button', { name: 'Cash' }).click();
    await expect.poll(() => legend.textContent()).toMatch(/Cash$/);
    // Cash weighs 2 3 2 5 3 2: (2·1 + 3·¾ + 5·½ + 3·1 + 2·0) / 15 = 9.75 / 15 = 65.
    await expect.poll(ranking).toEqual(['1 Call → Plan 65', '2 Plan → Bill 50']);
    await window.press('Escape');
    await weights.waitFor({ state: 'hidden' });
    await window.press('Control+z');
    await expect.poll(ranking).toEqual(before);
    await expect.poll(() => legend.textContent()).toMatch(/Balanced$/);
  });

  it('[WI10] H goes from the hottest to the coolest handoff and round; Shift+H goes back', async () => {
    await window.press('Control+1', 'Escape', 'h');
    await window.hears(/rank 1$/);
    await window.press('h');
    await window.hears(/rank 2$/);
    await window.press('h');
    await window.hears(/rank 1$/);
    await window.press('Shift+H');
    await window.hears(/rank 2$/);
  });

  it('[WI14] Shift+M hides the heat and shows it again', async () => {
    await window.press('Escape', 'Shift+M');
    await expect.poll(() => window.pill(71).count()).toBe(0);
    await window.press('Shift+M');
    await window.sees(window.pill(71, 1));
    await window.saved();
  });
});
