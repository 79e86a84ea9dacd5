import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inputCount, startCounting } from '../support/countInput.ts';
import { type E2eWindow, openE2eWindow } from '../support/e2eWindow.ts';
import { readPdf } from '../support/readPdf.ts';

const hottest = 'Write the estimate → Schedule the visit';

let window: E2eWindow;
beforeAll(async () => {
  window = await openE2eWindow();
  await startCounting(window.page);
});
afterAll(() => window?.remove());

/** Goes on by Tab to what is called so, as a person without a mouse does. */
async function tabTo(label: string): Promise<void> {
  for (let presses = 0; presses < 150; presses += 1) {
    await window.press('Tab');
    const focused = await window.page.evaluate(() => {
      const element = document.activeElement;
      const labels =
        element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element.labels : null;
      return element?.getAttribute('aria-label') ?? labels?.[0]?.textContent ?? element?.textContent;
    });
    if (focused === label) return;
  }
  throw new Error(`Tab does not lead to “${label}”.`);
}

/** Labels of the card’s form, in the order of their fields, with what is typed into them. */
const card = {
  Promise: 'A lead hears back within one working day',
  'What is passed': 'The signed estimate',
  Owner: 'Dana Ruiz',
  Backup: 'Kim Osei',
  Sponsor: 'Ada Moreno',
  In: 'Estimates under 10,000',
  Out: 'Public tenders',
  'Improved path': 'Dispatch books the visit in the call',
  'Routine rule': 'A signed estimate is scheduled at once',
  'Owner of the queue': 'Kim Osei',
  Due: 'One working day',
  'System of record': 'CRM',
} as const;

const metric = {
  'Name of metric 1': 'Visits booked per dispatcher',
  'Unit of metric 1': 'a week',
  'Baseline of metric 1': '14',
  'Target of metric 1': '20',
} as const;

async function fill(texts: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, text] of Object.entries(texts)) {
    await tabTo(label);
    await window.type(text);
  }
}

describe('[TY15] the whole job by keyboard', () => {
  it('makes a map from the library screen and draws it', async () => {
    await window.newMap('Lead to cash');
    await window.addLanes('Sales', 'Dispatch');
    await window.press('l');
    await window.type('Field crew');
    await window.press('Tab', 'Alt+1');
    await window.type('Write the estimate');
    await window.press('Control+ArrowDown');
    await window.type('Schedule the visit -> signed estimate');
    await window.press('Control+ArrowDown');
    await window.type('Visit the site');
    await window.press('Enter');
    await window.counts('3 steps');
    await window.counts('2 handoffs');
  });

  it('scores every handoff', async () => {
    await window.press('Control+Enter', ...'55435422', 'Control+Enter', ...'22222222');
    await window.counts('2 scored');
    await window.press('Escape');
  });

  it('reads the hottest handoff off the matrix and the ranking, and opens its card', async () => {
    const { page } = window;
    await window.press('Control+1', 'h', 'Control+2');
    await window.sees(page.getByRole('gridcell', { name: /^Sales to Dispatch: heat 87/, selected: true }));
    await window.press('Control+3');
    await window.sees(page.getByRole('row', { name: hottest, selected: true }));
    await window.press('Control+4');
    await window.sees(page.getByRole('region', { name: 'Verdict' }));
  });

  it('fills the card until the verdict is “Pilot”', async () => {
    await fill(card);
    await tabTo('Add metric');
    await window.press('Enter');
    await fill(metric);
    await window.press('Tab');
    const verdict = window.page.getByRole('region', { name: 'Verdict' });
    await window.sees(verdict.getByRole('heading', { name: 'Pilot' }));
    await window.saved();
  });

  it('prints it, without one pointer event from the library screen on', async () => {
    await window.press('Control+p');
    await expect.poll(() => window.baton.dialogs.written.size, { timeout: 30_000 }).toBe(1);
    await window.sees(window.page.getByText('The card is saved'));
    const { pointerEvents, keystrokes } = await inputCount(window.page);
    expect(pointerEvents).toBe(0);
    expect(keystrokes).toBeGreaterThan(300);
    const pdf = readPdf([...window.baton.dialogs.written.values()].at(-1) ?? new Uint8Array());
    expect(pdf.title).toContain(hottest);
    for (const text of [...Object.values(card), ...Object.values(metric)])
      expect(pdf.pages.map((page) => page.text).join(' ')).toContain(text);
  });
});
