import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { e2eAxe } from '../support/e2eAxe.ts';
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
    const focused = history().locator(':focus');
    await expect.poll(() => focused.textContent()).toMatch(/^Now/);
    // The new step is selected, and stays so: neither key is the map’s.
    await baton.press('Tab', 'Escape');
    await expect.poll(() => history().count()).toBe(0);
    await baton.hears(/^Call the customer back/);
    await baton.counts('34 steps');
    await baton.press('Control+Shift+h');
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

const pane = (label: 'Before' | 'After') => baton.page.locator(`[data-pane="${label}"]`);
const viewportOf = async (label: 'Before' | 'After') => pane(label).getAttribute('data-viewport');
const result = () => baton.page.getByRole('complementary', { name: 'What is different' });

async function choose(item: string): Promise<void> {
  await baton.page.getByRole('button', { name: 'Versions' }).click();
  await baton.page.getByRole('menuitem', { name: item }).click();
}

async function passesAxe(): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await baton.page.emulateMedia({ colorScheme });
    await baton.sees(baton.page.locator(`html[data-mantine-color-scheme="${colorScheme}"]`));
    expect(await e2eAxe(baton.page), colorScheme).toEqual([]);
  }
  await baton.page.emulateMedia({ colorScheme: 'light' });
}

describe('as-is beside to-be', () => {
  it('[VE9] the history and an old version pass axe', async () => {
    await history()
      .getByRole('button', { name: /^Before the workshop/ })
      .click();
    await baton.sees(bar());
    await passesAxe();
    await bar().getByRole('button', { name: 'Back to now' }).click();
  });

  it('[VE10] a map is duplicated as its own to-be, and the library says so', async () => {
    await choose('Duplicate as to-be');
    await baton.sees(baton.page.getByRole('heading', { name: 'Lead to cash (to-be)' }));
    await baton.clickOn(baton.step('Log the lead'));
    await baton.press('Delete');
    await expect.poll(() => baton.step('Log the lead').count()).toBe(0);
    await addStep('Answer at once');
    await baton.saved();
    await baton.leaveMap();
    await baton.sees(baton.page.getByText('To-be of “Lead to cash”'));
    await baton.sees(baton.page.getByText('As-is of “Lead to cash (to-be)”'));
  });

  it('[VE14] both are compared from the library', async () => {
    await baton.page.getByRole('button', { name: 'More about Lead to cash (to-be)' }).click();
    await baton.page.getByRole('menuitem', { name: 'Compare' }).click();
    await baton.sees(result().getByText('1 step removed'));
    await baton.sees(result().getByText('1 step added'));
    await baton.sees(pane('Before').getByText('Log the lead'));
    await baton.sees(result().getByRole('img', { name: 'removed' }));
    await passesAxe();
  });

  it('[VE15] both move and zoom as one, by mouse and by keyboard', async () => {
    const begin = await viewportOf('Before');
    const at = await baton.middleOf(pane('Before'));
    await baton.drag(at, { x: at.x - 80, y: at.y - 40 });
    await expect.poll(() => viewportOf('Before')).not.toBe(begin);
    expect(await viewportOf('After')).toBe(await viewportOf('Before'));
    const dragged = await viewportOf('After');
    await pane('After').focus();
    await baton.press('ArrowRight');
    await expect.poll(() => viewportOf('After')).not.toBe(dragged);
    await baton.press('Control+-');
    await expect.poll(async () => (await viewportOf('Before'))?.split(' ')[2]).not.toBe(begin?.split(' ')[2]);
    expect(await viewportOf('Before')).toBe(await viewportOf('After'));
    await baton.press('Shift+Digit1');
  });

  it('[VE15] a handoff chosen in the list is shown in both', async () => {
    const row = result()
      .getByRole('button', { name: /^unchanged/ })
      .first();
    await row.click();
    expect(await row.getAttribute('aria-pressed')).toBe('true');
    await expect.poll(() => pane('Before').locator('g[opacity]').count()).toBeGreaterThan(0);
    await expect.poll(() => pane('After').locator('g[opacity]').count()).toBeGreaterThan(0);
    await baton.press('ArrowDown');
    await baton.press('Enter');
    await expect.poll(() => row.getAttribute('aria-pressed')).toBe('false');
  });

  it('[VE16] nothing behind the comparison takes a key, and Escape leads back', async () => {
    await baton.press('Control+n');
    expect(await baton.page.getByRole('form', { name: 'New map' }).count()).toBe(0);
    await baton.press('Escape');
    await baton.sees(baton.page.getByRole('heading', { name: 'Baton' }));
    expect(await baton.page.getByRole('form', { name: 'New map' }).count()).toBe(0);
  });

  it('[VE14] where the as-is is gone, a sentence says so and another map can be chosen', async () => {
    await baton.page.getByRole('button', { name: 'More about Lead to cash', exact: true }).click();
    await baton.page.getByRole('menuitem', { name: 'Delete' }).click();
    await baton.sees(baton.page.getByText('To-be; its as-is “Lead to cash” is gone'));
    await baton.openMap('Lead to cash (to-be)');
    await choose('Compare');
    await baton.sees(pane('Before').getByText('“Lead to cash” is not in the library any more.'));
    await baton.page.getByRole('combobox', { name: 'Before: map' }).click();
    await baton.page.getByRole('option', { name: 'Lead to cash (to-be)' }).click();
    await baton.sees(result().getByText('0 steps removed'));
    await baton.page.getByRole('combobox', { name: 'Before: version' }).click();
    await baton.page.getByRole('option', { name: 'Duplicate as to-be' }).click();
    await baton.sees(result().getByText('1 step removed'));
    await baton.page.getByRole('button', { name: 'Back' }).click();
    await baton.sees(baton.canvas);
  });
});
