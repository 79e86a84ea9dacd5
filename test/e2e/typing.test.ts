import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type E2eWindow, openE2eWindow } from '../support/e2eWindow.ts';

let window: E2eWindow;
beforeAll(async () => {
  window = await openE2eWindow();
  await window.newMap('Typed');
  await window.addLanes('Sales', 'Field service', 'Finance');
  await window.press('ArrowUp', 'ArrowUp', 'Tab');
  await window.sees(window.nameField);
  await window.type('Take the call');
});
afterAll(() => window?.remove());

const option = (name: string) => window.page.getByRole('option', { name, exact: true });
const hint = (text: string | RegExp) => window.canvas.locator('[aria-hidden]').filter({ hasText: text });

describe('what is typed with a name', () => {
  it('[TY1] the list under the field follows the letters; the arrows mark and Tab picks', async () => {
    await window.tabAndType('Visit @');
    for (const lane of ['Sales', 'Field service', 'Finance']) await window.sees(option(lane));
    await window.type('fi');
    await option('Sales').waitFor({ state: 'detached' });
    await window.press('ArrowDown');
    await window.page.getByRole('option', { name: 'Finance', selected: true }).waitFor();
    await window.press('ArrowUp', 'Tab');
    expect(await window.nameField.inputValue()).toBe('Visit @Field service ');
    await option('Finance').waitFor({ state: 'detached' });
    await window.type('the site');
  });

  it('[TY6] the line at the bottom says what the signs are about to do', async () => {
    await window.sees(hint(/^in Field service$/));
    await window.type(' -> signed order');
    await window.sees(hint(/^in Field service\s*is passed signed order$/));
  });

  it('[TY3] name, lane and what is passed are one edit, taken back by one undo', async () => {
    await window.press('Enter');
    await window.hears(/^Visit the site, Field service, from Take the call$/);
    await window.counts('1 handoff');
    await window.press('h');
    await expect
      .poll(() => window.panel.getByRole('textbox', { name: 'What is passed' }).inputValue())
      .toBe('signed order');
    await window.press('Control+z');
    await window.counts('0 handoffs');
    await window.press('Control+y');
    await window.counts('1 handoff');
  });

  it('[TY2] a lane that is not there is made with the name, and undone with it', async () => {
    await window.press('Escape', 'ArrowRight', 'ArrowRight');
    await window.hears(/^Visit the site/);
    await window.tabAndType('Read the contract @legal team');
    await window.sees(option('New lane “legal team”'));
    await window.press('Enter', 'Enter');
    await expect.poll(() => window.laneNames()).toEqual(['Sales', 'Field service', 'Finance', 'legal team']);
    await window.hears(/^Read the contract, legal team, from Visit the site/);
    await window.press('Control+z');
    await window.press('Enter');
    await window.type('Read the contract @"legal"');
    await window.sees(hint(/^in the new lane legal$/));
    await window.press('Enter');
    await window.hears(/^Read the contract, legal, from Visit the site/);
    await window.press('Control+z');
    await expect.poll(() => window.laneNames()).toEqual(['Sales', 'Field service', 'Finance']);
    await window.press('Control+y');
    await expect.poll(() => window.laneNames()).toHaveLength(4);
    await window.press('Escape', 'ArrowRight', 'ArrowRight', 'ArrowRight');
    await window.hears(/^Read the contract, legal/);
  });

  it('[TY1] Esc closes the list first and the name after it', async () => {
    await window.press('Enter');
    await window.type('Write to x @sal');
    await window.sees(option('Sales'));
    await window.press('Escape');
    await option('Sales').waitFor({ state: 'detached' });
    expect(await window.nameField.isVisible()).toBe(true);
    await window.press('Escape');
    await window.hears(/^Write to x, Sales/);
    await window.press('Control+z');
  });

  it('[TY21] a step that goes to a lane out of sight is followed', async () => {
    await window.press('Control+=', 'Control+=', 'Control+=', 'Control+=', 'Enter');
    await window.type('Read the contract @sal');
    await window.press('Enter', 'Enter');
    await window.hears(/^Read the contract, Sales/);
    const moved = window.step('Read the contract');
    // Below the header of the window.
    await expect.poll(async () => (await window.middleOf(moved)).y).toBeGreaterThan(48);
    await window.press('Control+z', 'Shift+Digit1');
  });

  it('[TY4] after a decision, the condition is typed before the name', async () => {
    await window.press('Enter');
    await window.type('Fits?');
    await window.tabAndType('no: Tell the customer @sal');
    await window.press('Escape', 'Enter');
    await window.hears(/^Tell the customer, Sales, from Fits\?/);
    await window.sees(window.canvas.getByText('no', { exact: true }));
  });

  it('[TY8] Alt with a digit keeps the name and hands off; again while empty it moves on', async () => {
    await window.press('Alt+2');
    await window.hears(/^unnamed task, Field service, from Tell the customer/);
    await window.press('Alt+3');
    await window.hears(/^unnamed task, Finance, from Tell the customer/);
    await window.type('Send the bill');
    await window.press('Alt+1');
    await window.type('Close');
    await window.press('Enter');
    await window.hears(/^Close, Sales, from Send the bill/);
  });
});

describe('connecting by the target’s name', () => {
  it('[TY9] C and some letters aim at the step that fits best; down and Enter take the next', async () => {
    await window.press('Escape', 'ArrowRight');
    await window.hears(/^Take the call, Sales/);
    await window.press('c');
    await window.type('the');
    await window.hears(/^Connecting from Take the call, to /);
    await window.press('Escape', 'c');
    await window.type('send');
    await window.hears(/^Connecting from Take the call, to Send the bill$/);
    await window.press('Backspace', 'Backspace', 'Backspace', 'Backspace');
    await window.type('salx');
    await window.sees(window.page.getByText('No step is called so.'));
    await window.press('Enter', 'Backspace');
    await window.sees(window.page.getByRole('option', { name: 'Tell the customer Sales', selected: true }));
    await window.press('ArrowDown');
    await window.sees(window.page.getByRole('option', { name: 'Close Sales', selected: true }));
    await window.press('Enter');
    await window.hears(/^Close, Sales, from Send the bill and Take the call$/);
  });

  it('[TY10] a step that is connected already says so and is passed over', async () => {
    await window.press('Escape', 'ArrowRight', 'c');
    await window.type('close');
    const refused = window.page.getByRole('option', {
      name: /^Close “Take the call” leads to “Close” already\.$/,
    });
    await window.sees(refused);
    expect(await refused.getAttribute('aria-disabled')).toBe('true');
    await window.press('Enter');
    expect(await refused.isVisible()).toBe(true);
    await window.press('Escape');
    await window.hears(/^Take the call/);
  });

  it('[TY11] [TY20] from a decision the condition is typed before the target, or after it with Shift+Enter', async () => {
    await window.press('ArrowRight', 'ArrowRight');
    await window.hears(/^Fits\?, decision/);
    await window.press('c');
    await window.type('perhaps: send');
    await window.press('Enter');
    await window.hears(/^Send the bill/);
    await window.sees(window.canvas.getByText('perhaps', { exact: true }));
    await window.press('c');
    await window.type('take');
    await window.press('Shift+Enter');
    await window.type('unpaid');
    await window.press('Tab');
    await window.sees(window.canvas.getByText('unpaid', { exact: true }));
    await window.hears(/^Take the call/);
  });

  it('[TY12] Mod+B while typing keeps the name and draws another branch of the decision before', async () => {
    await window.press('Escape', 'ArrowRight', 'ArrowRight', 'ArrowRight');
    await window.hears(/^Fits\?, decision/);
    await window.press('Tab');
    await window.type('yes: Go there');
    await window.press('Control+b');
    await window.type('later: Note the day');
    await window.press('Enter');
    await window.hears(/^Note the day, legal, from Fits\?$/);
    await window.sees(window.canvas.getByText('later', { exact: true }));
  });
});

describe('keys among keys', () => {
  it('[WI3] Shift+Enter breaks the line of a name', async () => {
    await window.press('Escape', 'ArrowRight', 'F2');
    await window.type('Take');
    await window.press('Shift+Enter');
    await window.type('the call');
    await window.press('Enter');
    await expect.poll(() => window.step('Take the call').first().textContent()).toBe('Take\nthe call');
    await window.press('Control+z');
  });

  it('[TY16] with single-letter keys off, letters still find where an arrow goes', async () => {
    const toggle = async () => {
      await window.press('Control+k');
      await window.type('single-letter');
      await window.sees(window.page.getByRole('option', { name: /Single-letter keys/ }));
      await window.press('Enter');
    };
    await toggle();
    await window.press('Escape', 'ArrowRight', 'c', 'n', 't');
    await window.hears(/^Take the call, Sales/);
    await window.press('Control+j');
    await window.type('note');
    await window.hears(/^Connecting from Take the call, to Note the day$/);
    await window.press('Enter');
    await window.hears(/^Note the day, legal, from Fits\? and Take the call$/);
    await toggle();
    await window.press('Control+z');
  });

  it('[TY17] Mod+2 while a name is typed keeps it and goes to the matrix', async () => {
    await window.press('Escape', 'ArrowRight', 'F2');
    await window.type('Answer the call');
    await window.press('Control+2');
    await window.sees(window.page.getByRole('grid'));
    await window.press('Control+1');
    await window.sees(window.step('Answer the call'));
    await window.press('Control+z');
    await window.sees(window.step('Take the call'));
  });

  it('[TY18] H goes on to the next handoff from within the panel', async () => {
    const heading = () => window.panel.getByRole('heading', { level: 2 }).textContent();
    await window.press('h');
    const first = await heading();
    await window.press('Enter');
    await expect.poll(() => window.panel.getByRole('radio').first().isVisible()).toBe(true);
    await expect
      .poll(() => window.page.evaluate(() => document.activeElement?.closest('aside') !== null))
      .toBe(true);
    await window.press('h');
    await expect.poll(heading).not.toBe(first);
    await window.canvas.focus();
  });

  it('[TY19] Space or the middle button with a drag, and the wheel, move the map; Mod and the wheel zoom', async () => {
    const { page } = window;
    await window.press('Escape', 'Shift+0', 'ArrowRight');
    const step = window.step('Take the call');
    const at = await window.middleOf(step);
    const moved = async (by: { x: number; y: number }, move: () => Promise<void>): Promise<void> => {
      const before = await window.middleOf(step);
      await move();
      await expect
        .poll(async () => {
          const now = await window.middleOf(step);
          return { x: Math.round(now.x - before.x), y: Math.round(now.y - before.y) };
        })
        .toEqual(by);
    };
    const ground = { x: at.x, y: at.y + 80 };
    await moved({ x: 40, y: 20 }, async () => {
      await page.keyboard.down('Space');
      await window.drag(ground, { x: ground.x + 40, y: ground.y + 20 });
      await page.keyboard.up('Space');
    });
    await moved({ x: -40, y: -20 }, async () => {
      await page.mouse.move(ground.x, ground.y);
      await page.mouse.down({ button: 'middle' });
      await page.mouse.move(ground.x - 40, ground.y - 20, { steps: 4 });
      await page.mouse.up({ button: 'middle' });
    });
    await moved({ x: -30, y: -10 }, () => page.mouse.wheel(30, 10));
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -100);
    await page.keyboard.up('Control');
    await expect.poll(() => window.statusLine.getByText('100 %').isVisible()).toBe(false);
  });
});

describe('composition', () => {
  it('[TY7] Enter and Tab that end a composition do nothing else', async () => {
    const session = await window.page.context().newCDPSession(window.page);
    const before = await window.statusLine.getByText(/^\d+ steps$/).textContent();
    await window.press('Shift+0', 'Tab');
    await window.sees(window.nameField);
    for (const [text, key, keyCode] of [
      ['かく', 'Enter', 13],
      ['にん', 'Tab', 9],
    ] as const) {
      await session.send('Input.imeSetComposition', { text, selectionStart: 2, selectionEnd: 2 });
      await session.send('Input.dispatchKeyEvent', {
        type: 'rawKeyDown',
        key,
        code: key,
        windowsVirtualKeyCode: keyCode,
      });
      await session.send('Input.insertText', { text });
      await session.send('Input.dispatchKeyEvent', { type: 'keyUp', key, code: key });
      expect(await window.nameField.inputValue()).toContain(text);
    }
    await window.press('Enter');
    await window.hears(/^かくにん, Sales, from Take the call/);
    await session.detach();
    await window.counts(`${Number.parseInt(before ?? '', 10) + 1} steps`);
  });
});
