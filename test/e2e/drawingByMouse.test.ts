import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type E2eWindow, openE2eWindow } from '../support/e2eWindow.ts';

let window: E2eWindow;

/** Two steps side by side in the first of two lanes. */
beforeAll(async () => {
  window = await openE2eWindow();
  await window.newMap('Mouse');
  await window.addLanes('Sales', 'Dispatch');
  await window.press('ArrowUp', 'Tab');
  await window.sees(window.nameField);
  await window.type('Estimate');
  await window.tabAndType('Schedule');
  await window.press('Enter', 'Shift+0');
  await window.counts('2 steps');
});
afterAll(() => window?.remove());

describe('drawing by mouse', () => {
  const plus = (what: RegExp) => window.page.getByRole('button', { name: what });

  async function laneMiddle(name: string): Promise<{ x: number; y: number }> {
    return window.middleOf(window.canvas.getByRole('listitem').filter({ hasText: name }));
  }

  it('[WI24] a double click opens a name', async () => {
    await window.clickOn(window.step('Schedule'), { times: 2 });
    await window.sees(window.nameField);
    await window.type('Schedule the visit');
    await window.press('Enter');
    await window.sees(window.step('Schedule the visit'));
  });

  it('[WI17] a step dragged to another lane makes a handoff, and one undo takes the drag back', async () => {
    const from = await window.middleOf(window.step('Schedule the visit'));
    await window.drag(from, { x: from.x, y: (await laneMiddle('Dispatch')).y });
    await window.hears(/^Schedule the visit, Dispatch, from Estimate$/);
    await window.counts('1 handoff');
    await window.press('Control+z');
    await window.hears(/^Schedule the visit, Sales, from Estimate$/);
    await window.counts('0 handoffs');
    await window.press('Control+Shift+z');
    await window.counts('1 handoff');
  });

  it('[WI24] the “+” beside a step under the pointer makes the next one', async () => {
    const at = await window.middleOf(window.step('Schedule the visit'));
    await window.page.mouse.move(at.x, at.y);
    await plus(/^Add the next step/).click();
    await window.sees(window.nameField);
    await window.type('Drive there');
    await window.press('Enter');
    await window.hears(/^Drive there, Dispatch, from Schedule the visit$/);
  });

  it('[WI17] a line dragged from a “+” to a step connects the two', async () => {
    const at = await window.middleOf(window.step('Estimate'));
    await window.page.mouse.move(at.x, at.y);
    await window.drag(
      await window.middleOf(plus(/^Add the next step/)),
      await window.middleOf(window.step('Drive there')),
    );
    await window.counts('2 handoffs');
    await window.hears(/^Drive there, Dispatch, from Schedule the visit and Estimate$/);
  });

  it('[WI17] a line let go over the ground makes a step in the lane it fell in', async () => {
    const at = await window.middleOf(window.step('Drive there'));
    await window.page.mouse.move(at.x, at.y);
    const from = await window.middleOf(plus(/^Add the next step/));
    await window.drag(from, { x: from.x + 180, y: (await laneMiddle('Sales')).y });
    await window.sees(window.nameField);
    await window.type('Report back');
    await window.press('Enter');
    await window.hears(/^Report back, Sales, from Drive there$/);
    await window.counts('3 handoffs');
  });

  it('[WI18] a second click on an arrow chooses it alone, and Enter writes its condition', async () => {
    const from = await window.middleOf(window.step('Schedule the visit'));
    const to = await window.middleOf(window.step('Drive there'));
    await window.page.mouse.click((from.x + to.x) / 2, (from.y + to.y) / 2);
    await window.hears(/^Arrow from Schedule the visit to Drive there$/);
    await window.press('Enter');
    await window.type('in town');
    await window.press('Enter');
    await window.sees(window.canvas.getByText('in town', { exact: true }));
    await window.hears(/, if in town$/);
  });

  it('[WI24] the menu of a lane renames, moves and adds lanes', async () => {
    const menu = async (lane: string, item: string): Promise<void> => {
      await window.canvas.getByRole('listitem').filter({ hasText: lane }).hover();
      await window.page.getByRole('button', { name: `Menu of lane ${lane}` }).click();
      const opened = window.page.getByRole('menu', { name: `Menu of lane ${lane}` });
      await opened.getByRole('menuitem', { name: item, exact: true }).click();
    };
    await menu('Sales', 'Rename');
    const field = window.page.getByRole('textbox', { name: 'Name of the lane' });
    await window.sees(field);
    await window.type('Inside sales');
    await window.press('Enter');
    await menu('Inside sales', 'Move down');
    await expect.poll(() => window.laneNames()).toEqual(['Dispatch', 'Inside sales']);
    await window.counts('3 handoffs');
    await menu('Dispatch', 'Add a lane below');
    await window.sees(field);
    await window.type('Billing');
    await window.press('Enter');
    await expect.poll(() => window.laneNames()).toEqual(['Dispatch', 'Billing', 'Inside sales']);
  });

  it('[WI24] a lane dragged by its name takes its steps and arrows along', async () => {
    const billing = await laneMiddle('Billing');
    const dispatch = await laneMiddle('Dispatch');
    await window.drag(billing, { x: dispatch.x, y: dispatch.y - 30 });
    await expect.poll(() => window.laneNames()).toEqual(['Billing', 'Dispatch', 'Inside sales']);
    await window.counts('3 handoffs');
  });

  it('[WI8] a lane with steps is deleted only after an answer; an empty one goes at once', async () => {
    const { page } = window;
    await window.clickOn(window.canvas.getByRole('listitem').filter({ hasText: 'Billing' }));
    await window.hears(/^Lane Billing/);
    await window.press('Delete');
    await expect.poll(() => window.laneNames()).toEqual(['Dispatch', 'Inside sales']);

    await window.clickOn(window.canvas.getByRole('listitem').filter({ hasText: 'Dispatch' }));
    await window.press('Delete');
    const question = page.getByRole('dialog', { name: 'Delete a lane' });
    await window.sees(question.getByRole('heading', { name: 'Delete Dispatch?' }));
    await window.sees(question.getByText('It holds 2 steps, with what is known of their handoffs.'));
    await question.getByRole('button', { name: 'Keep the lane' }).click();
    expect(await window.laneNames()).toEqual(['Dispatch', 'Inside sales']);

    await window.press('Delete');
    await question.getByRole('button', { name: 'Delete the lane' }).click();
    await expect.poll(() => window.laneNames()).toEqual(['Inside sales']);
    await window.counts('4 steps');
    await window.counts('0 handoffs');
    await window.press('Control+z');
    await expect.poll(() => window.laneNames()).toEqual(['Dispatch', 'Inside sales']);
    await window.counts('3 handoffs');
  });
});
