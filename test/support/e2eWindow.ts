import { resolve } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { type LaunchedBaton, launchBaton } from './launchBaton.ts';
import { welcomedLibrary } from './welcomedLibrary.ts';

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** How long a test waits for what a person would see at once, in milliseconds. */
const PATIENCE = 20_000;

/** Baton's window as a person has it: what is found by its role and name, and the keyboard. */
export class E2eWindow {
  readonly baton: LaunchedBaton;
  /** What the page reported as an error of its own: there is none in a sound Baton. */
  readonly pageErrors: string[] = [];

  constructor(baton: LaunchedBaton) {
    this.baton = baton;
    baton.page.setDefaultTimeout(PATIENCE);
    baton.page.on('pageerror', (error) => this.pageErrors.push(String(error)));
    baton.page.on('console', (message) => {
      if (message.type() === 'error') this.pageErrors.push(message.text());
    });
  }

  get page(): Page {
    return this.baton.page;
  }

  get canvas(): Locator {
    return this.page.getByRole('application', { name: 'Map' });
  }

  get panel(): Locator {
    return this.page.getByRole('complementary', { name: 'Details' });
  }

  get statusLine(): Locator {
    return this.page.getByRole('contentinfo');
  }

  get nameField(): Locator {
    return this.page.getByRole('textbox', { name: 'Name of the step' });
  }

  /** The card of a step, by the name that stands on it. */
  step(name: string): Locator {
    return this.canvas.getByText(name, { exact: true });
  }

  /** Presses keys one after the other, such as `Control+ArrowDown`. */
  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Types as a person does: every character is a key press, without waiting for the page. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  /** Presses Tab and types on, all keys in the browser's queue at once: nothing waits for the page to answer one. */
  async tabAndType(text: string): Promise<void> {
    const session = await this.page.context().newCDPSession(this.page);
    const tab = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 };
    const letters = [...text].map((letter) => ({ key: letter, text: letter, unmodifiedText: letter }));
    await Promise.all(
      [tab, ...letters].flatMap((key) => [
        session.send('Input.dispatchKeyEvent', { type: 'text' in key ? 'keyDown' : 'rawKeyDown', ...key }),
        session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key }),
      ]),
    );
    await session.detach();
  }

  /** What a screen reader was told last about the map. */
  async spoken(): Promise<string> {
    return (await this.canvas.getByRole('status').textContent()) ?? '';
  }

  async sees(locator: Locator): Promise<void> {
    await locator.first().waitFor();
  }

  async hears(sentence: string | RegExp): Promise<void> {
    await expect.poll(() => this.spoken(), { timeout: PATIENCE }).toMatch(sentence);
  }

  /** Waits for the text in the status line, such as `3 handoffs`. */
  async counts(text: string): Promise<void> {
    await this.sees(this.statusLine.getByText(text, { exact: true }));
  }

  /** Waits until the status line says that everything is on the disk. */
  async saved(): Promise<void> {
    await this.sees(this.statusLine.getByText('Saved', { exact: true }));
  }

  /** The names of all steps, as they stand on the cards, without order. */
  async stepNames(): Promise<string[]> {
    const names = await this.canvas.locator('.react-flow__node').allInnerTexts();
    return names.map((name) => name.replace(/^\?\s*/, '')).sort();
  }

  /** The lanes from top to bottom. */
  async laneNames(): Promise<string[]> {
    const names = await this.canvas
      .getByRole('list', { name: 'Lanes' })
      .getByRole('listitem')
      .allInnerTexts();
    return names.map((name) => name.trim());
  }

  /** The mark on a handoff’s arrow: its heat and its rank. */
  pill(heat: number | '?', rank?: number): Locator {
    return this.canvas.locator('[data-handoff-id]').filter({ hasText: `${heat}${rank ?? ''}` });
  }

  /** The middle of what is shown once it rests, in pixels of the page. */
  async middleOf(locator: Locator): Promise<Place> {
    const read = async (): Promise<Place> => {
      const box = await locator.first().boundingBox();
      if (!box) throw new Error('This is not on the screen.');
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    };
    for (let before = await read(); ; ) {
      await this.page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50))),
      );
      const now = await read();
      if (now.x === before.x && now.y === before.y) return now;
      before = now;
    }
  }

  /** Clicks where this is to be seen, whatever takes the click there. */
  async clickOn(locator: Locator, options: { readonly times?: 1 | 2 } = {}): Promise<void> {
    const { x, y } = await this.middleOf(locator);
    await this.page.mouse.click(x, y, { clickCount: options.times ?? 1 });
  }

  /** Presses the button on the first place, moves in steps, and lets go on the second. */
  async drag(from: Place, to: Place): Promise<void> {
    await this.page.mouse.move(from.x, from.y);
    await this.page.mouse.down();
    await this.page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 });
    await this.page.mouse.move(to.x, to.y, { steps: 4 });
    await this.page.mouse.up();
  }

  /** Lets files of this machine fall on the middle of the window, as from the desktop. */
  async dropFiles(...paths: readonly string[]): Promise<void> {
    const session = await this.page.context().newCDPSession(this.page);
    const data = { items: [], files: paths.map((path) => resolve(path)), dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
      await session.send('Input.dispatchDragEvent', { type, x: 720, y: 450, data });
    await session.detach();
  }

  /** The titles of the maps on the library screen, in their order. */
  async mapTitles(): Promise<string[]> {
    return this.page.getByRole('list', { name: 'Maps' }).getByRole('heading').allTextContents();
  }

  async openMap(title: string): Promise<void> {
    await this.page.getByRole('button', { name: `Open ${title}`, exact: true }).click();
    await this.sees(this.canvas);
  }

  /** Makes a blank map from the library screen, by keyboard. */
  async newMap(title: string): Promise<void> {
    await this.press('Control+n');
    await this.sees(this.page.getByRole('textbox', { name: 'What is the workflow called?' }));
    await this.type(title);
    await this.press('Enter');
    await this.sees(this.canvas);
  }

  /** Adds lanes below those that are there, by keyboard; the last one is selected then. */
  async addLanes(...names: readonly string[]): Promise<void> {
    for (const name of names) {
      await this.press('l');
      await this.type(name);
      await this.press('Enter');
      await this.sees(this.canvas.getByRole('listitem').filter({ hasText: name }));
    }
  }

  /** Back to the library screen, which is reached once everything is stored. */
  async leaveMap(): Promise<void> {
    await this.page.getByRole('button', { name: 'Library' }).click();
    await this.sees(this.page.getByRole('heading', { name: 'Baton' }));
  }

  /** The same library in a window opened anew. */
  async reopen(): Promise<E2eWindow> {
    await this.baton.close();
    return openE2eWindow(this.baton.library);
  }

  /** Closes the window and takes its library away; whatever went wrong unseen, and unexpected, comes out here. */
  async remove(expected?: RegExp): Promise<void> {
    await this.baton.remove();
    expect(this.pageErrors).toEqual([]);
    expect(this.baton.logged.filter((message) => !expected?.test(message))).toEqual([]);
  }
}

/** Opens Baton on a library of its own, or on the one in this folder, and waits for the library screen. */
export async function openE2eWindow(library?: string): Promise<E2eWindow> {
  const window = new E2eWindow(await launchBaton({ library: library ?? (await welcomedLibrary()) }));
  await window.sees(window.page.getByRole('heading', { name: 'Baton' }));
  return window;
}
