import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { e2eAxe } from '../support/e2eAxe.ts';
import { type E2eWindow, openE2eWindow } from '../support/e2eWindow.ts';

let window: E2eWindow;
beforeAll(async () => {
  window = await openE2eWindow();
});
afterAll(() => window?.remove());

const page = () => window.page;
const finder = () => page().getByRole('region', { name: 'Find', exact: true });
const parking = () => page().getByRole('region', { name: 'Parking lot' });
const undoButton = () => page().getByRole('button', { name: 'Undo', exact: true });

/** A map drawn by keyboard: Sales with two steps, Field with one, connected. */
async function drawMap(title: string): Promise<void> {
  if (await window.canvas.isVisible()) await window.leaveMap();
  // The pointer still rests on the button, and Escape would be for its tooltip.
  await page().mouse.move(720, 700);
  await window.newMap(title);
  await window.addLanes('Sales', 'Field');
  await window.press('ArrowUp', 'Tab');
  await window.sees(window.nameField);
  await window.type('Qualify');
  await window.tabAndType('Estimate');
  await window.press('Control+ArrowDown');
  await window.sees(window.nameField);
  await window.type('Visit');
  await window.press('Enter');
  await window.hears(/^Visit/);
  await window.press('Escape');
  await expect.poll(() => window.spoken()).toBe('');
  await window.counts('1 handoff');
  await expect.poll(() => window.stepNames()).toEqual(['Estimate', 'Qualify', 'Visit']);
}

/** Drags a lasso from below the last of the steps to the middle of the first. */
async function lasso(first: string, last: string): Promise<void> {
  const from = await window.middleOf(window.step(first));
  const to = await window.middleOf(window.step(last));
  await window.drag({ x: to.x + 70, y: to.y + 44 }, { x: from.x, y: from.y });
}

async function undoSays(what: string): Promise<void> {
  await undoButton().hover();
  await window.sees(
    page()
      .getByRole('tooltip')
      .filter({ hasText: `Undo ${what}` }),
  );
  await page().mouse.move(5, 890);
}

describe('several steps at once', () => {
  it('[ED10] a lasso selects what it touches, and Escape ends it without selecting', async () => {
    await drawMap('Lasso');
    await lasso('Qualify', 'Estimate');
    await window.hears('2 steps selected');
    await window.press('Escape');
    const at = await window.middleOf(window.step('Qualify'));
    await page().mouse.move(at.x + 20, at.y + 44);
    await page().mouse.down();
    await page().mouse.move(at.x, at.y + 10, { steps: 4 });
    await window.press('Escape');
    await page().mouse.up();
    await expect.poll(() => window.spoken()).toBe('');
  });

  it('[ED8] a duplicate comes with its arrows, selected, and goes by one undo', async () => {
    await lasso('Qualify', 'Estimate');
    await window.press('Control+d');
    await window.counts('5 steps');
    await window.hears('2 steps selected');
    await undoSays('duplicate 2 steps');
    await window.press('Control+z');
    await window.counts('3 steps');
  });

  it('[ED7] what is cut and pasted is back, and can be pasted into another map', async () => {
    await window.press('Control+a', 'Control+x');
    await window.counts('0 steps');
    await window.press('Control+v');
    await window.counts('3 steps');
    await window.counts('1 handoff');
    await window.leaveMap();
    await window.newMap('Other');
    await window.press('Control+v');
    await window.counts('3 steps');
    expect(await window.laneNames()).toEqual(['Sales', 'Field']);
    await undoSays('paste 3 steps');
    await window.saved();
  });

  it('[ED5] other programs get the steps as an outline', async () => {
    await window.press('p');
    await page().getByLabel('New note for the parking lot').waitFor();
    await window.press('Escape');
    await window.press('Control+a', 'Control+c');
    await window.press('p');
    await window.press('Control+v');
    const field = page().getByLabel('New note for the parking lot');
    await expect.poll(() => field.inputValue()).toMatch(/Sales: Qualify.*Visit/);
    await field.fill('');
    await window.press('Escape');
  });

  it('[ED24] the Menu key opens what can be done, and runs it', async () => {
    await drawMap('Menu');
    await lasso('Qualify', 'Estimate');
    await window.press('Shift+F10');
    await window.sees(page().getByRole('menuitem', { name: /Align in the leftmost column/ }));
    expect(await e2eAxe(page())).toEqual([]);
    await page()
      .getByRole('menuitem', { name: /Align in the leftmost column/ })
      .click();
    await undoSays('align steps left');
  });

  it('[ED21] steps are split off into a lane of their own, which is named next', async () => {
    const at = await window.middleOf(window.step('Estimate'));
    await page().mouse.click(at.x, at.y);
    await page().mouse.click(at.x, at.y, { button: 'right' });
    await page()
      .getByRole('menuitem', { name: /Split off/ })
      .click();
    await window.sees(page().getByLabel('Name of the lane'));
    await window.type('Desk');
    await window.press('Enter');
    await expect.poll(() => window.laneNames()).toEqual(['Sales', 'Desk', 'Field']);
    await window.counts('2 handoffs');
  });

  it('[ED20] and merged again, by M and Enter', async () => {
    await window.press('m');
    const dialog = page().getByRole('dialog', { name: 'Merge a lane' });
    await window.sees(dialog);
    expect(await e2eAxe(page())).toEqual([]);
    await window.press('Enter');
    await expect.poll(() => window.laneNames()).toEqual(['Sales', 'Field']);
    await window.counts('1 handoff');
  });
});

describe('remarks', () => {
  it('[ED51] Shift+C comments on the selected step, and its card carries the count', async () => {
    await drawMap('Remarks');
    await window.press('ArrowRight');
    await window.hears(/^Qualify/);
    await window.press('Shift+C');
    await window.type('Who calls first?');
    await window.press('Enter');
    await window.sees(window.canvas.getByTitle('1 open comment'));
    await window.sees(window.panel.getByText('Who calls first?'));
    await undoSays('add comment');
    expect(await e2eAxe(page())).toEqual([]);
    await window.panel.getByRole('button', { name: /^Resolve/ }).click();
    await window.sees(window.panel.getByText('Resolved'));
    await expect.poll(() => window.canvas.getByTitle('1 open comment').count()).toBe(0);
  });

  it('[ED41] P parks notes one after the other, and the status line counts them', async () => {
    await window.canvas.focus();
    await window.press('p');
    await window.type('Holidays');
    await window.press('Enter');
    await window.type('Who pays?');
    await window.press('Enter');
    await window.sees(window.statusLine.getByText('2 parked'));
    await page().mouse.move(720, 60);
    expect(await e2eAxe(page())).toEqual([]);
    await parking().getByRole('button', { name: 'Who pays?', exact: true }).press('Alt+ArrowUp');
    await expect
      .poll(() => parking().getByRole('listitem').allInnerTexts())
      .toEqual(['Who pays?', 'Holidays']);
    await parking().getByRole('button', { name: 'Menu of the note “Who pays?”' }).click();
    await page().getByRole('menuitem', { name: 'Make it a step' }).click();
    await window.counts('4 steps');
    await window.sees(window.statusLine.getByText('1 parked'));
    await page().getByLabel('New note for the parking lot').press('Escape');
    await expect.poll(() => parking().count()).toBe(0);
  });
});

describe('find', () => {
  it('[ED30] walks the hits in the open map, names and remarks alike', async () => {
    await window.canvas.focus();
    await window.press('Control+f');
    await window.type('CALLS first');
    await window.sees(finder().getByText('1', { exact: true }));
    await window.press('Enter');
    await window.hears(/^Qualify/);
    await window.sees(finder().getByText('Who calls first?'));
    expect(await e2eAxe(page())).toEqual([]);
    await window.press('Control+a');
    await window.type('i');
    await window.sees(finder().getByText(/^\d$/));
    await window.press('Enter');
    await window.sees(finder().getByText(/^1 of \d$/));
    await window.press('Shift+Enter');
    await window.sees(finder().getByText(/^(\d) of \1$/));
  });

  it('[ED31] finds in all maps, and goes there', async () => {
    await finder().getByText('All maps').click();
    await page().getByLabel('Find', { exact: true }).last().fill('estimate');
    await window.sees(finder().getByRole('heading', { name: /^Menu/ }));
    await finder()
      .getByRole('heading', { name: /^Other/ })
      .waitFor();
    expect(await e2eAxe(page())).toEqual([]);
    await finder()
      .locator('div', { has: page().getByRole('heading', { name: /^Other/ }) })
      .last()
      .getByRole('button')
      .first()
      .click();
    await window.sees(page().getByRole('heading', { name: 'Other' }));
    await window.hears(/^Estimate/);
  });

  it('[ED31] the library finds maps by what is in them, and says where', async () => {
    await window.leaveMap();
    await window.press('Control+f');
    await window.type('who calls');
    await window.sees(page().getByText('Comment: Who calls first?'));
    expect(await window.mapTitles()).toEqual(['Remarks']);
    expect(await e2eAxe(page())).toEqual([]);
  });
});
