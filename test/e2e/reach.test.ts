import { afterAll, beforeAll, describe, it } from 'vitest';
import { AxeTable } from '../support/axeTable.ts';
import { type E2eWindow, openE2eWindow } from '../support/e2eWindow.ts';
import { expectReach } from '../support/expectReach.ts';

let window: E2eWindow;
beforeAll(async () => {
  window = await openE2eWindow();
  await window.page.emulateMedia({ reducedMotion: 'reduce' });
  await window.openMap('Lead to cash');
});
afterAll(() => window?.remove());

const table = new AxeTable('out/axe-live.md');
afterAll(() => table.write());

const dialog = (name: string) => window.page.getByRole('dialog', { name });
const region = (name: string) => window.page.getByRole('region', { name });

/** Runs a command by its name, as the palette offers it. */
async function choose(name: string): Promise<void> {
  await window.press('Control+k');
  await window.sees(dialog('Find a command'));
  await window.type(name);
  await window.press('Enter');
  await dialog('Find a command').waitFor({ state: 'hidden' });
}

async function leave(name: string): Promise<void> {
  await dialog(name).press('Escape');
  await dialog(name).waitFor({ state: 'hidden' });
}

/** Each screen or dialog of working live, and how a person gets there from the one before. */
const screens: readonly (readonly [name: string, go: () => Promise<void>])[] = [
  [
    'the palette',
    async () => {
      await window.press('Control+k');
      await window.sees(dialog('Find a command'));
    },
  ],
  [
    'the palette with commands found',
    async () => {
      await window.type('hand');
      await window.sees(window.page.getByRole('option', { name: /Next handoff/ }));
    },
  ],
  [
    'the cheat sheet',
    async () => {
      await leave('Find a command');
      await window.press('F1');
      await window.sees(dialog('Keyboard shortcuts'));
    },
  ],
  [
    'the about box',
    async () => {
      await leave('Keyboard shortcuts');
      await choose('About Baton');
      await window.sees(dialog('About Baton'));
    },
  ],
  [
    'find with hits',
    async () => {
      await leave('About Baton');
      await window.press('Control+f');
      await window.sees(region('Find'));
      await window.type('estimate');
      await window.press('Enter');
    },
  ],
  [
    'the parking lot',
    async () => {
      await window.press('Escape');
      await window.canvas.focus();
      await window.press('p');
      await window.sees(window.page.getByRole('textbox', { name: 'New note for the parking lot' }));
    },
  ],
  [
    'a step with a comment',
    async () => {
      await window.press('Escape');
      await window.canvas.focus();
      await window.press('Escape', 'ArrowRight', 'ArrowRight', 'Shift+C');
      await window.type('Who is told?');
      await window.press('Control+Enter');
      await window.sees(window.panel.getByText('Who is told?'));
    },
  ],
  [
    'the menu of a step',
    async () => {
      await window.canvas.focus();
      await window.press('Shift+F10');
      await window.sees(window.page.getByRole('menu'));
    },
  ],
  [
    'choosing where an arrow goes',
    async () => {
      await window.press('Escape');
      await window.canvas.focus();
      await window.press('c');
      await window.type('inv');
      await window.sees(window.page.getByText('Write the invoice').first());
    },
  ],
  [
    'the quick outline',
    async () => {
      await window.press('Escape', 'Escape', 'Control+l');
      await window.sees(dialog('Quick outline'));
      await window.type('Sales: Call\nOffice: Book');
    },
  ],
  [
    'the outline',
    async () => {
      await leave('Quick outline');
      await window.press('Control+5');
      await window.sees(window.page.getByRole('treegrid'));
    },
  ],
  [
    'the history',
    async () => {
      await window.press('Control+1', 'Control+Shift+H');
      await window.sees(window.page.getByRole('complementary', { name: 'Version history' }));
    },
  ],
  [
    'naming a version',
    async () => {
      await window.press('Control+Shift+H', 'Control+s');
      await window.sees(window.page.getByRole('textbox', { name: 'Name this version' }));
    },
  ],
  [
    'the agenda',
    async () => {
      await window.press('Escape');
      await window.page.getByRole('button', { name: /agenda/i }).click();
      await window.sees(window.page.getByRole('dialog').or(window.page.getByLabel('Agenda')));
    },
  ],
  [
    'a handoff explained to the room',
    async () => {
      await window.press('Escape');
      await window.canvas.focus();
      await window.press('Escape', 'PageDown');
      await window.sees(region('Hottest handoffs'));
    },
  ],
  [
    'a hidden round',
    async () => {
      await window.press('Escape');
      await window.canvas.focus();
      await window.press('h');
      await window.panel.getByRole('button', { name: 'New round' }).click();
      await window.page.getByRole('menuitem', { name: 'Begin a hidden round' }).click();
      await window.sees(window.panel.getByText('Hidden', { exact: true }));
    },
  ],
];

describe('what working live brings, light and dark, at 100, 200 and 400 %', () => {
  it.each(screens)('[AX1] axe finds nothing on %s, and nothing lies beyond its edge', async (name, go) => {
    await go();
    await expectReach(window, table, name);
  });
});
