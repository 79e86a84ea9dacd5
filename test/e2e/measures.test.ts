import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type E2eWindow, openE2eWindow } from '../support/e2eWindow.ts';

let window: E2eWindow;
beforeAll(async () => {
  window = await openE2eWindow();
});
afterAll(() => window?.remove());

const measures = () => window.panel.getByRole('region', { name: 'Measures' });
const field = (name: string) => measures().getByRole('textbox', { name, exact: true });
const figure = (name: string) => measures().locator('details', { hasText: name });
const reads = (name: string, text: string | RegExp) => window.sees(figure(name).getByText(text));

describe('measuring a handoff by keys', () => {
  it('draws Call, Plan and Bill in three lanes', async () => {
    await window.newMap('Measured');
    await window.addLanes('Sales', 'Dispatch', 'Billing');
    await window.press('ArrowUp', 'ArrowUp', 'Tab');
    await window.type('Call');
    await window.press('Control+ArrowDown');
    await window.type('Plan');
    await window.press('Control+ArrowDown');
    await window.type('Bill');
    await window.press('Enter', 'Escape', 'h');
    await window.counts('2 handoffs');
    await window.sees(measures().getByText('Nothing is measured here yet.'));
  });

  it('[ME10] [ME13] Shift+N goes there; each value is kept by Enter, with its unit understood', async () => {
    await window.press('Shift+N');
    await expect.poll(() => field('Volume').evaluate((input) => input.matches(':focus'))).toBe(true);
    await window.type('40');
    await window.press('Enter');
    await reads('Exception rate', /^not known: rework, missing fields, manager touches and customer/);
    await field('Mean wait').focus();
    await window.type('2 days');
    await window.sees(measures().getByText('48 h, 2 days'));
    await window.press('Enter');
    // 40 × 48 h = 1,920 h = 80 days; 40 ÷ 168 × 48 = 11.4 items.
    await reads('Hours waiting a week', '80 days');
    await reads('Items waiting', '11.4');
  });

  it('[ME10] nonsense stays to be corrected, with its sentence, and is not kept', async () => {
    await window.type('soon');
    await window.press('Enter');
    await window.sees(measures().getByText('“soon” is no time: write 36, 2 days or 90 min.'));
    await window.press('Escape');
    expect(await field('Median wait').inputValue()).toBe('');
  });

  it('[ME14] a value is measured by a click, and each figure says what it came from', async () => {
    await measures().getByRole('button', { name: 'Mean wait is estimated, make it measured' }).click();
    await measures().getByRole('button', { name: 'Volume is estimated, make it measured' }).click();
    await figure('Hours waiting a week').locator('summary').press('Enter');
    await window.sees(figure('Hours waiting a week').getByText('Volume 40 a week, measured; Mean wait 48 h'));
    await window.sees(figure('Hours waiting a week').getByText('In hours: 1920 h.'));
  });

  it('[ME11] a column from a spreadsheet fills the fields from there on, and one undo takes it back', async () => {
    const notes = window.panel.getByRole('textbox', { name: 'Notes' });
    await notes.fill('9\n7\n25\n16\n4\n1');
    await notes.press('Control+a');
    await notes.press('Control+x');
    await field('Stale items').focus();
    await window.press('Control+v');
    // 7 + 16 + 4 + 1 = 28; 28 ÷ 40 = 70 %; 1 − 4 ÷ 40 = 90 %.
    await reads('Exceptions a week', '28');
    await reads('Exception rate', '70 %');
    await reads('First-pass rate', '90 %');
    await window.canvas.focus();
    await window.press('Control+z');
    await reads('Exceptions a week', /^not known/);
    await window.press('Control+Shift+z');
    await reads('Exceptions a week', '28');
  });

  it('[ME8] [ME15] the workflow tells totals, and what its flow efficiency lacks', async () => {
    await window.press('Escape');
    await window.sees(measures().getByText('at 1 of 2 handoffs, measured'));
    await window.sees(
      measures().getByText(/3 touch times and 1 mean wait are missing, along the longest path/),
    );
    await measures().getByRole('button', { name: 'Plan → Bill' }).click();
    await window.press('Shift+N');
    await field('Mean wait').fill('12');
    await window.press('Enter');
    for (const [name, minutes] of [
      ['Call', '30'],
      ['Plan', '90'],
      ['Bill', '60'],
    ] as const) {
      await window.clickOn(window.step(name));
      await window.sees(window.panel.getByRole('heading', { name }));
      await window.panel.getByRole('textbox', { name: 'Touch time, min' }).fill(minutes);
      await window.press('Enter');
    }
    await window.canvas.focus();
    await window.press('Escape');
    // 3 h of work and 48 + 12 h of waiting: 3 ÷ 63 = 4.8 %.
    await window.sees(measures().getByText('5 %'));
    await measures().getByRole('button', { name: 'Show the path on the map' }).click();
    await window.sees(window.panel.getByText('3 steps'));
  });
});

describe('measuring many handoffs at once', () => {
  const grid = () => window.page.getByRole('grid', { name: 'Measures' });
  const cell = (row: string, column: string) =>
    grid()
      .getByRole('row', { name: row })
      .getByRole('gridcell', { name: new RegExp(`^${column}: `) });

  it('[ME17] values are typed down a column, and marked by a letter', async () => {
    await window.canvas.focus();
    await window.press('Escape');
    await measures().getByRole('button', { name: 'Fill in' }).click();
    await window.sees(grid());
    await window.press('ArrowDown');
    await window.type('20');
    await window.press('Enter');
    await window.sees(cell('Plan → Bill', 'Volume').getByText('~ 20'));
    await window.press('m');
    await window.sees(cell('Plan → Bill', 'Volume').getByText('20', { exact: true }));
    await window.press('End');
    await window.sees(cell('Plan → Bill', 'Hours waiting a week').getByText('10 days'));
    // 40 × 48 h + 20 × 12 h = 2,160 h = 90 days.
    await window.sees(grid().getByRole('row', { name: 'The workflow' }).getByText('90 days'));
  });

  it('[TY17] a key for another view keeps what is typed in a cell; what cannot be read keeps the view', async () => {
    await cell('Plan → Bill', 'Volume').click();
    await window.type('25');
    await window.press('Control+3');
    await window.sees(window.page.getByRole('grid', { name: 'Handoffs by rank' }));
    await window.press('Control+7');
    await window.sees(cell('Plan → Bill', 'Volume').getByText('~ 25', { exact: true }));
    await cell('Plan → Bill', 'Volume').click();
    await window.type('9x');
    await window.press('Control+3');
    await window.sees(grid().getByRole('status').getByText(/9x/));
    await window.press('Escape', 'Control+z');
    await window.sees(cell('Plan → Bill', 'Volume').getByText('20', { exact: true }));
  });

  it('[ME18] rows of a spreadsheet are pasted as one edit', async () => {
    const notes = window.panel.getByRole('textbox', { name: 'Notes' });
    await notes.fill('10\n30');
    await notes.press('Control+a');
    await notes.press('Control+x');
    await cell('Call → Plan', 'Volume').click();
    await window.press('Control+v');
    await window.sees(cell('Call → Plan', 'Volume').getByText('10'));
    await window.sees(cell('Plan → Bill', 'Volume').getByText('30'));
    await window.press('Control+z');
    await window.sees(cell('Call → Plan', 'Volume').getByText('40'));
    await window.sees(cell('Plan → Bill', 'Volume').getByText('20'));
  });
});
