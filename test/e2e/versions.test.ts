import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type E2eWindow, openE2eWindow } from '../support/e2eWindow.ts';

let baton: E2eWindow;
beforeAll(async () => {
  baton = await openE2eWindow();
  await baton.openMap('Lead to cash');
});
afterAll(async () => baton.remove());

const history = () => baton.page.getByRole('complementary', { name: 'Version history' });
const bar = () => baton.page.getByRole('region', { name: 'Old version' });
const nameOfVersion = () => baton.page.getByRole('textbox', { name: 'Name this version' });

async function addStep(name: string): Promise<void> {
  await baton.canvas.focus();
  await baton.press('n');
  await baton.sees(baton.nameField);
  await baton.type(name);
  await baton.press('Enter');
  await baton.sees(baton.step(name));
}

describe('versions of a map', () => {
  it('[VE2] get a name by Ctrl+S and Enter', async () => {
    await baton.press('Control+s');
    await baton.sees(nameOfVersion());
    await baton.type('Before the workshop');
    await baton.press('Enter');
    await baton.sees(baton.page.getByText('This version is named “Before the workshop”'));
    await baton.saved();
  });

  it('[VE3] say that nothing changed since', async () => {
    await baton.press('Control+s');
    await baton.sees(baton.page.getByText('Nothing has changed since “Before the workshop”.'));
    await baton.press('Escape');
    await expect.poll(() => nameOfVersion().count()).toBe(0);
  });

  it('[VE4] are listed with what changed between them', async () => {
    await addStep('Call the customer back');
    await baton.counts('34 steps');
    await baton.saved();
    await baton.press('Control+Shift+h');
    await baton.sees(history().getByText('Step “Call the customer back” added'));
    await history()
      .getByRole('button', { name: /^2 edits of / })
      .click();
    await baton.sees(history().getByText('Rename step'));
  });

  it('[VE9] are shown read-only in every view', async () => {
    await history()
      .getByRole('button', { name: /^Before the workshop/ })
      .click();
    await baton.sees(bar().getByText('Version 2 · named “Before the workshop” · read-only'));
    await baton.counts('33 steps');
    await baton.canvas.focus();
    await baton.press('n');
    await baton.sees(bar().getByText('Nothing was changed.'));
    await baton.counts('33 steps');
    for (const view of ['Matrix', 'Ranking', 'Card', 'Map']) {
      await baton.page.getByRole('navigation', { name: 'Views' }).getByText(view, { exact: true }).click();
      await baton.sees(bar());
    }
    await baton.page.mouse.move(600, 600);
    await baton.canvas.focus();
    await baton.press('Escape');
    await baton.counts('34 steps');
    expect(await bar().count()).toBe(0);
  });

  it('[VE8] are restored by one edit, which undo takes back', async () => {
    await history()
      .getByRole('button', { name: /^Before the workshop/ })
      .click();
    await bar().getByRole('button', { name: 'Restore' }).click();
    await baton.counts('33 steps');
    expect(await bar().count()).toBe(0);
    await baton.canvas.focus();
    await baton.press('Control+z');
    await baton.counts('34 steps');
    await baton.press('Control+Shift+z');
    await baton.counts('33 steps');
    await baton.saved();
    await baton.sees(history().getByText('Nothing changed in the end'));
    await history()
      .getByRole('button', { name: /^\d+ edits of / })
      .click();
    await baton.sees(history().getByText('Restore version 2 “Before the workshop”'));
  });

  it('[VE8] stay restored, and undo stays possible, when Baton is opened again', async () => {
    baton = await baton.reopen();
    await baton.openMap('Lead to cash');
    await baton.counts('33 steps');
    await baton.canvas.focus();
    await baton.press('Control+z');
    await baton.counts('34 steps');
    await baton.press('Control+Shift+h');
    await baton.sees(history().getByText('Before the workshop'));
  });
});
