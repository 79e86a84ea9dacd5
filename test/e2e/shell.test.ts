import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { e2eAxe } from '../support/e2eAxe.ts';
import { type E2eWindow, openE2eWindow } from '../support/e2eWindow.ts';
import { readPdf } from '../support/readPdf.ts';

let window: E2eWindow;
beforeAll(async () => {
  window = await openE2eWindow();
});
afterAll(() => window?.remove());

const palette = () => window.page.getByRole('dialog', { name: 'Find a command' });
const marked = () => palette().getByRole('option', { selected: true });
const isCanvasFocused = () => window.page.evaluate(() => document.activeElement?.hasAttribute('data-canvas'));

/** The words and fields of the header that lie on another, or are cut. */
const overlapsInHeader = () =>
  window.page.evaluate(() => {
    const parts = [...document.querySelectorAll<HTMLElement>('header :is(button, input)')];
    const named = parts.map((part) => ({
      name: part.textContent || part.tagName,
      box: part.getBoundingClientRect(),
    }));
    const lies = (a: DOMRect, b: DOMRect) =>
      a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
    const over = named.flatMap((a, at) =>
      named.slice(at + 1).flatMap((b) => (lies(a.box, b.box) ? [`${a.name} on ${b.name}`] : [])),
    );
    const cut = parts.filter((part) => part.matches('button') && part.scrollWidth > part.clientWidth + 1);
    return [...over, ...cut.map((part) => `${part.textContent} is cut`)];
  });

async function openPalette(query: string): Promise<void> {
  // The keys are on their way before the palette is there: none may be lost.
  await window.press('Control+k');
  await window.type(query);
  await window.sees(palette());
}

describe('the palette', () => {
  it('[SH9] does what a few letters name, and next time offers it first', async () => {
    await window.newMap('Palette');
    await openPalette('add a lane');
    await window.press('Enter');
    await window.type('Sales');
    await window.press('Enter');
    await expect.poll(() => window.laneNames()).toEqual(['Sales']);
    await openPalette('new step');
    await window.press('Enter');
    await window.sees(window.nameField);
    await window.type('Qualify');
    await window.press('Enter');
    await expect.poll(() => window.stepNames()).toEqual(['Qualify']);
    await openPalette('');
    await expect.poll(() => marked().textContent()).toMatch(/^New step/);
  });

  it('[SH9] Escape closes it and gives the focus back', async () => {
    await window.press('Escape');
    await expect.poll(() => palette().count()).toBe(0);
    expect(await isCanvasFocused()).toBe(true);
    const title = window.page.getByRole('textbox', { name: 'Title of the map' });
    await title.focus();
    await openPalette('matrix');
    await window.press('Escape');
    await expect.poll(() => title.evaluate((field) => document.activeElement === field)).toBe(true);
  });

  it('[SH9] what cannot be done is there with its reason, and Enter leaves it', async () => {
    await openPalette('move the lane down');
    await window.sees(palette().getByRole('option', { name: /Move the lane down Select a lane first/ }));
    await window.press('Enter');
    await window.sees(palette());
    await window.press('Escape');
  });

  it('[SH6] keys of the page are dead under it', async () => {
    await openPalette('');
    await window.press('Control+2');
    await window.press('Escape');
    await window.sees(window.canvas);
  });

  it('[SH10] goes to a handoff of the map, and to another map', async () => {
    await openPalette('lead to cash');
    await window.press('Enter');
    await window.sees(window.step('Book the visit'));
    await openPalette('book the visit order');
    await window.press('Enter');
    await window.sees(window.panel.getByText('Handoff', { exact: false }));
    await window.hears(/Book the visit.*Order the parts/);
    await openPalette('parts desk');
    await window.press('Enter');
    await window.hears(/Parts desk/);
  });

  it.each(['light', 'dark'] as const)('[WI28] breaks no rule of axe-core (%s)', async (colorScheme) => {
    await window.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await openPalette('');
    expect(await e2eAxe(window.page)).toEqual([]);
    await window.type('lane');
    expect(await e2eAxe(window.page)).toEqual([]);
    await window.press('Escape');
    await window.press('F1');
    await window.sees(window.page.getByRole('dialog', { name: 'Keyboard shortcuts' }));
    expect(await e2eAxe(window.page)).toEqual([]);
    await window.press('Escape');
  });
});

describe('the cheat sheet', () => {
  const sheet = () => window.page.getByRole('dialog', { name: 'Keyboard shortcuts' });

  it('[SH11] opens with F1 and is searched', async () => {
    await window.press('F1');
    await window.sees(sheet().getByText('Rename the step'));
    await window.type('undo');
    await window.sees(sheet().getByText('Ctrl+Z'));
    await expect.poll(() => sheet().getByText('Rename the step').count()).toBe(0);
  });

  it('[SH11] is printed as a tagged PDF with every group as a heading', async () => {
    await sheet().getByRole('button', { name: 'Save as PDF' }).click();
    const name = 'Baton keyboard shortcuts.pdf';
    await expect.poll(() => window.baton.dialogs.written.has(name), { timeout: 20_000 }).toBe(true);
    const pdf = readPdf(window.baton.dialogs.written.get(name) ?? new Uint8Array());
    expect(pdf.title).toBe('Baton keyboard shortcuts');
    expect(pdf.isTagged).toBe(true);
    expect(pdf.outline).toEqual(expect.arrayContaining(['Step', 'Handoff', 'While typing a name']));
    expect(pdf.pages.map(({ text }) => text).join(' ')).toContain('Rename the step');
    await window.press('Escape');
  });
});

describe('the header', () => {
  it('[SH18] its words stand apart in every window', async () => {
    for (const width of [800, 1_024, 1_120, 1_280]) {
      await window.page.setViewportSize({ width, height: 700 });
      await expect.poll(() => overlapsInHeader(), { message: `${width} pixels` }).toEqual([]);
    }
    await window.page.setViewportSize({ width: 1_440, height: 900 });
  });

  it('[SH12] Mod+E opens what can be exported, and Present is there only where it can be done', async () => {
    await window.press('Control+e');
    const menu = window.page.getByRole('menu', { name: 'Export' });
    await menu.getByRole('menuitem', { name: 'Save the ranking as CSV' }).click();
    await expect.poll(() => window.baton.dialogs.written.has('Lead to cash ranking.csv')).toBe(true);
  });

  it('[SH13] the about box says what runs, where the data lies, and under which licences', async () => {
    await window.page.getByRole('button', { name: 'Theme, keys, help' }).click();
    await window.page.getByRole('menuitem', { name: 'About Baton' }).click();
    const about = window.page.getByRole('dialog', { name: 'About Baton' });
    await window.sees(about.getByText(window.baton.library));
    await about.getByRole('button', { name: /licences/ }).click();
    await window.sees(
      about
        .getByRole('region', { name: /Licences/ })
        .getByText('MIT License')
        .first(),
    );
    expect(await e2eAxe(window.page)).toEqual([]);
    await window.press('Escape');
  });

  it('[SH13] a person changes the name that their edits carry', async () => {
    const open = async (): Promise<void> => {
      await window.page.getByRole('button', { name: 'Theme, keys, help' }).click();
      await window.page.getByRole('menuitem', { name: 'About Baton' }).click();
    };
    const name = window.page.getByRole('textbox', { name: 'Edits carry the name' });
    await open();
    await name.fill('Dana Ruiz');
    await window.press('Escape');
    await open();
    expect(await name.inputValue()).toBe('Dana Ruiz');
    await window.press('Escape');
    await window.canvas.focus();
    await window.press('n');
    await window.type('Signed');
    await window.press('Enter', 'Control+Shift+H');
    await window.sees(
      window.page.getByRole('complementary', { name: 'Version history' }).getByText('Dana Ruiz'),
    );
    await window.press('Control+Shift+H', 'Control+z', 'Control+z');
  });

  it('[SH14] files dropped while a map is open come in, and what is refused gets its sentence', async () => {
    await window.dropFiles('LICENSE');
    await window.sees(window.page.getByText(/Baton reads .baton, .baton-scores and .bpmn files/));
    await window.press('Escape');
    await window.sees(window.step('Book the visit'));
    await window.dropFiles('../shared/cases/bpmn/miwg-C.1.0.bpmn');
    await window.page.getByRole('button', { name: 'Open map' }).click();
    await expect.poll(() => window.step('Book the visit').count()).toBe(0);
    await window.sees(window.canvas);
  });
});

describe('the first steps', () => {
  it('[SH15] come when asked for, tick themselves and are closed for good', async () => {
    const steps = window.page.getByRole('region', { name: 'First steps' });
    await openPalette('first steps');
    await window.press('Enter');
    await window.sees(steps.getByText('See who hands to whom'));
    expect(await e2eAxe(window.page)).toEqual([]);
    await window.press('Control+2', 'Control+1');
    await window.sees(steps.getByRole('listitem').filter({ hasText: 'See who hands' }).getByLabel('Done:'));
    await steps.getByRole('button', { name: 'Close the first steps' }).click();
    await expect.poll(() => steps.count()).toBe(0);
    expect(await isCanvasFocused()).toBe(true);
  });
});

describe('settings', () => {
  it('[SH3] a theme holds at once, and is there when Baton starts again', async () => {
    await window.page.emulateMedia({ colorScheme: 'light' });
    await openPalette('theme dark');
    await window.press('Enter');
    await window.sees(window.page.locator('html[data-mantine-color-scheme="dark"]'));
    await expect
      .poll(() => JSON.parse(readFileSync(`${window.baton.library}/settings.json`, 'utf8')).theme)
      .toBe('dark');
    window = await window.reopen();
    await window.page.emulateMedia({ colorScheme: 'light' });
    await window.sees(window.page.locator('html[data-mantine-color-scheme="dark"]'));
    await openPalette('theme follow the system');
    await window.press('Enter');
    await window.sees(window.page.locator('html[data-mantine-color-scheme="light"]'));
  });

  it('[SH4] with single-letter keys off, N makes no step and Tab still does', async () => {
    await openPalette('palette');
    await window.press('Escape');
    await window.openMap('Palette');
    await openPalette('single-letter');
    await window.press('Enter');
    await window.press('n', 'l', 'Shift+m');
    await window.press('ArrowRight', 'Tab');
    await window.sees(window.nameField);
    await window.type('Visit');
    await window.press('Enter');
    await expect.poll(() => window.stepNames()).toEqual(['Qualify', 'Visit']);
    expect(await window.laneNames()).toEqual(['Sales']);
    await openPalette('single-letter');
    await window.press('Enter');
    await window.press('n');
    await window.sees(window.nameField);
    await window.press('Escape');
  });
});
