import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type E2eWindow, openE2eWindow } from '../support/e2eWindow.ts';

let window: E2eWindow;
beforeAll(async () => {
  window = await openE2eWindow();
});
afterAll(() => window?.remove());

/** The first step in the lane above the selected one by so many; open for typing. */
async function beginInLaneAbove(lanes: number): Promise<void> {
  for (let lane = 0; lane < lanes; lane += 1) await window.press('ArrowUp');
  await window.press('Tab');
  await window.sees(window.nameField);
}

/** The records of the open map, as they are exported. */
async function exported(of: E2eWindow): Promise<unknown> {
  await of.page.getByRole('button', { name: 'Export' }).click();
  await of.page.getByRole('menuitem', { name: 'Save a copy as .baton' }).click();
  await of.sees(of.page.getByText('The map is saved'));
  const text = Buffer.from([...of.baton.dialogs.written.values()].at(-1) ?? []).toString();
  return JSON.parse(text).records;
}

const twelve = [
  'Take the call',
  'Qualify the lead',
  'Estimate',
  'Schedule the visit',
  'Visit the site',
  'Write the invoice',
  'Send the invoice',
  'Thank the customer',
  'Ask for a review',
  'Note the lessons',
  'Plan the service',
  'Close the job',
] as const;

describe('drawing by keyboard', () => {
  it('[WI1] a map of twelve steps in three lanes, typed on without a pause, loses no letter', async () => {
    await window.newMap('Service');
    await window.addLanes('Sales', 'Dispatch', 'Billing');
    await beginInLaneAbove(2);
    const [first, ...others] = twelve;
    await window.type(first);
    for (const name of others.slice(0, 2)) await window.tabAndType(name);
    await window.press('Control+ArrowDown');
    await window.type('Schedule the visit');
    await window.counts('1 handoff');
    await window.tabAndType('Visit the site');
    await window.press('Control+ArrowDown');
    await window.type('Write the invoice');
    await window.counts('2 handoffs');
    await window.tabAndType('Send the invoice');
    await window.press('Enter');
    await expect.poll(() => window.stepNames()).toEqual(twelve.slice(0, 7).toSorted());
  });

  it('[WI2] the key that hands off, pressed again while the name is empty, goes one lane further', async () => {
    await window.press('Control+ArrowUp');
    await window.sees(window.nameField);
    await window.hears(/^unnamed task, Dispatch, from Send the invoice/);
    await window.press('Control+ArrowUp');
    await window.hears(/^unnamed task, Sales, from Send the invoice/);
    await window.type('Thank the customer');
    await window.counts('3 handoffs');
    for (const name of twelve.slice(8, 10)) await window.tabAndType(name);
    await window.press('Control+ArrowDown');
    await window.type('Plan the service');
    await window.tabAndType('Close the job');
    await window.press('Enter');
    await window.counts('12 steps');
    await window.counts('4 handoffs');
    expect(await window.stepNames()).toEqual(twelve.toSorted());
    await window.saved();
  });

  it('[WI5] [WI19] the arrow keys walk along the flow, and each step is told with its lane and neighbours', async () => {
    await window.press('Escape', 'ArrowRight');
    await window.hears(/^Take the call, Sales, to Qualify the lead$/);
    await window.press('ArrowRight', 'ArrowRight');
    await window.hears(/^Estimate, Sales, from Qualify the lead, to Schedule the visit; handoff unscored$/);
    await window.press('ArrowRight');
    await window.hears(/^Schedule the visit, Dispatch, from Estimate, to Visit the site$/);
    await window.press('ArrowLeft', 'ArrowLeft');
    await window.hears(/^Qualify the lead, Sales/);
    await window.press('Shift+ArrowRight');
    await window.hears('2 steps selected');
    await window.press('Escape');
    await expect.poll(() => window.spoken()).toBe('');
  });

  it('[WI3] Enter opens the name, Esc leaves what was typed, and undo takes it back', async () => {
    await window.press('ArrowRight', 'Enter');
    await window.type('Answer the phone');
    await window.press('Escape');
    await window.hears(/^Answer the phone, Sales/);
    await window.press('Control+z');
    await window.hears(/^Take the call, Sales/);
    await window.press('Control+Shift+z');
    await window.hears(/^Answer the phone, Sales/);
    await window.press('Control+z', 'Control+y', 'Control+z');
    await window.hears(/^Take the call, Sales/);
  });

  it('[WI9] [WI2] Alt with an arrow and the digits move a step to another lane; the handoffs follow', async () => {
    await window.press('ArrowRight', 'Alt+ArrowDown');
    await window.hears(/^Qualify the lead, Dispatch/);
    await window.counts('6 handoffs');
    await window.press('3');
    await window.hears(/^Qualify the lead, Billing/);
    await window.press('1');
    await window.hears(/^Qualify the lead, Sales/);
    await window.counts('4 handoffs');
  });

  it('[WI8] Delete joins the neighbours, Shift+Delete leaves a gap, and undo brings the step back', async () => {
    await window.press('Delete');
    await window.hears(/^Take the call, Sales, to Estimate$/);
    await window.counts('11 steps');
    await window.press('Control+z');
    await window.hears(/^Qualify the lead, Sales, from Take the call, to Estimate$/);
    await window.press('Shift+Delete');
    await window.hears(/^Take the call, Sales$/);
    await window.press('Control+z');
    await window.hears(/^Qualify the lead, Sales, from Take the call, to Estimate$/);
  });

  it('[WI3] Esc takes back a step that was just made and has no name', async () => {
    await window.press('Tab');
    await window.sees(window.nameField);
    await window.counts('13 steps');
    await window.press('Escape');
    await window.counts('12 steps');
    await window.hears(/^Qualify the lead, Sales, from Take the call, to Estimate$/);
    await window.press('n');
    await window.counts('13 steps');
    await window.press('Escape');
    await window.counts('12 steps');
  });

  it('[WI11] Shift+1 fits the map, Shift+0 shows it at 100 %, Ctrl with + and − zooms', async () => {
    const zoom = async (): Promise<number> => {
      const name = await window.statusLine
        .getByRole('button', { name: /^Zoom is/ })
        .getAttribute('aria-label');
      return Number(/\d+/.exec(name ?? '')?.[0]);
    };
    await window.press('Shift+1');
    await expect.poll(zoom).toBeLessThan(100);
    await expect.poll(() => namesUnderPointer(window), { timeout: 20_000 }).toContain('Close the job');
    expect(await namesUnderPointer(window)).toContain('Take the call');
    await window.press('Shift+0');
    await expect.poll(zoom).toBe(100);
    await window.press('Control+=');
    await expect.poll(zoom).toBe(125);
    await window.press('Control+-');
    await expect.poll(zoom).toBe(100);
  });

  it('[WI23] a map closed with the window is the same when it is opened again, and undo goes on', async () => {
    await window.saved();
    const before = await exported(window);
    window = await window.reopen();
    await window.openMap('Service');
    expect(await exported(window)).toEqual(before);
    await window.counts('4 handoffs');
    await window.canvas.focus();
    // The last edits before the restart: the step to lane 3 and back.
    await window.press('Control+z');
    await window.counts('6 handoffs');
    await window.press('Control+Shift+z');
    await window.counts('4 handoffs');
    expect(await exported(window)).toEqual(before);
  });

  it('[WI4] what is typed over a step: @ picks its lane, a question mark makes a decision', async () => {
    await window.leaveMap();
    await window.newMap('Typed');
    await window.addLanes('Sales', 'Finance');
    await beginInLaneAbove(1);
    await window.type('Check the order');
    await window.tabAndType('@fin Paid?');
    await window.press('Enter');
    await window.hears(/^Paid\?, decision, Finance, from Check the order$/);
  });

  it('[WI6] C connects to the step that the arrow keys reach; a second arrow is refused with the reason', async () => {
    await window.press('ArrowLeft', 'Alt+2');
    await window.type('Send the goods');
    await window.press('Enter', 'ArrowLeft', 'c', 'ArrowDown');
    await window.hears(/^Connecting from Check the order, to /);
    await window.press('Enter');
    await window.sees(window.page.getByText('These are not connected'));
    await window.sees(window.page.getByText(/^“Check the order” leads to “.+” already\.$/));
  });
});

/** The steps that the pointer meets on its way along each lane; on a map seen from afar only it tells their names. */
async function namesUnderPointer(window: E2eWindow): Promise<string[]> {
  const canvas = await window.canvas.boundingBox();
  const names = new Set<string>();
  for (const lane of await window.canvas.getByRole('list', { name: 'Lanes' }).getByRole('listitem').all()) {
    const box = await lane.boundingBox();
    if (!box || !canvas) continue;
    for (let x = box.x + box.width + 8; x < canvas.x + canvas.width; x += 24) {
      await window.page.mouse.move(x, box.y + box.height / 2);
      names.add((await window.canvas.getAttribute('title')) ?? '');
    }
  }
  return [...names];
}
