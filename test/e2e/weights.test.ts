import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { E2eWindow } from '../support/e2eWindow.ts';
import { launchBaton } from '../support/launchBaton.ts';

let window: E2eWindow;
beforeAll(async () => {
  window = new E2eWindow(await launchBaton({ firstScreen: 'as started' }));
  await window.sees(window.canvas);
});
afterAll(() => window?.remove());

const editor = () => window.page.getByRole('dialog', { name: 'What counts toward heat' });
const legend = () => window.statusLine.getByRole('button', { name: /^Weights: / });
const beside = () =>
  editor().getByRole('list', { name: 'The ranking under these weights' }).getByRole('listitem');
const undo = () => window.page.getByRole('button', { name: /^Undo/ });

async function closeEditor(): Promise<void> {
  await window.press('Escape');
  await editor().waitFor({ state: 'hidden' });
}

const first = 'Confirm the job and take the deposit → Book the visit';
const second = 'Wait for the parts → Assign a technician';

describe('weighing what counts', () => {
  it('[FI20] [FI22] follows a weight while its key is held, and takes the whole gesture back by one undo', async () => {
    await window.press('w');
    await window.sees(editor());
    await expect.poll(() => beside().first().textContent()).toContain(first);
    await editor().getByRole('slider', { name: 'Weight of exception volume' }).focus();
    await window.page.keyboard.down('ArrowLeft');
    await window.page.keyboard.down('ArrowLeft');
    await window.page.keyboard.down('Home');
    await expect.poll(() => beside().first().textContent()).toMatch(new RegExp(`^1▲ 1 up, from 2${second}`));
    expect(await undo().isEnabled()).toBe(false);
    for (const key of ['ArrowLeft', 'Home']) await window.page.keyboard.up(key);
    await expect.poll(() => legend().textContent()).toMatch(/Own weights$/);
    await closeEditor();
    await window.press('Control+z');
    await expect.poll(() => legend().textContent()).toMatch(/Balanced$/);
    expect(await undo().isEnabled()).toBe(false);
  });

  it('[FI11] [FI21] says what would unseat the leader, and tries it', async () => {
    await window.press('w');
    await window.sees(
      editor().getByText(`Lowering exception volume from 3 to 0.6 would put ${second} first.`),
    );
    await window.sees(editor().getByText('heat = 100 · Σ w · s(v) / Σ w, with s(v) = (v − 1) / 4'));
    await editor().getByRole('button', { name: 'Try it' }).click();
    await expect.poll(() => beside().first().textContent()).toContain(second);
    await window.sees(editor().getByText(/^100 · \(3 · 0\.875 \+ 0\.6 · /));
  });

  it('[FI23] keeps weights under a name of one’s own, which is on the legend, renamed and deleted', async () => {
    await editor().getByRole('button', { name: 'Save as a preset' }).click();
    await window.type('balanced');
    await window.press('Enter');
    await window.sees(editor().getByText('There is a preset called Balanced already. Choose another name.'));
    await window.press('Control+a');
    await window.type('Peak season');
    await window.press('Enter');
    await expect.poll(() => legend().textContent()).toMatch(/Peak season$/);
    await editor().getByRole('button', { name: 'Cash', exact: true }).click();
    await expect.poll(() => legend().textContent()).toMatch(/Cash$/);
    await editor().getByRole('button', { name: 'Peak season', exact: true }).click();
    await expect.poll(() => legend().textContent()).toMatch(/Peak season$/);
    await editor().getByRole('button', { name: 'More about Peak season' }).click();
    await window.page.getByRole('menuitem', { name: 'Rename' }).click();
    await window.press('Control+a');
    await window.type('Storm');
    await window.press('Enter');
    await expect.poll(() => legend().textContent()).toMatch(/Storm$/);
    await editor().getByRole('button', { name: 'More about Storm' }).click();
    await window.page.getByRole('menuitem', { name: 'Delete' }).click();
    await expect.poll(() => legend().textContent()).toMatch(/Own weights$/);
    await closeEditor();
  });

  it('[FI6] shows in the ranking how firm each rank is, and sorts by it', async () => {
    await window.press('Control+z', 'Control+z', 'Control+z', 'Control+3');
    const rows = window.page
      .getByRole('grid', { name: 'Handoffs by rank' })
      .getByRole('row', { name: / of 8 / });
    await expect.poll(() => rows.first().textContent()).toMatch(/^1Confirm the job.*84\d+ %100 %/);
    await window.sees(
      window.page.getByText(/ranks first in \d+ % of 10,000 weightings, in the top three in 100 %/),
    );
    await window.page.getByRole('button', { name: 'First · top three' }).click();
    await expect.poll(() => rows.nth(1).textContent()).toContain(second);
  });

  it('[FI24] fill a narrow window, wherever their button is', async () => {
    await window.page.setViewportSize({ width: 640, height: 800 });
    await window.press('w');
    await window.sees(editor());
    await expect.poll(() => editor().boundingBox()).toEqual({ x: 0, y: 0, width: 640, height: 800 });
    await editor().getByRole('slider', { name: 'Weight of cash impact' }).focus();
    await closeEditor();
  });
});
