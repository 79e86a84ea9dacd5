import type { E2eWindow } from './e2eWindow.ts';

/** A screen or dialog by its name, and how a person gets there from the one before. */
export type Screen = readonly [name: string, go: (window: E2eWindow) => Promise<void>];

/** Each screen or dialog, and how a person gets there from the one before. */
export const everyScreen: readonly Screen[] = [
  ['the library', async (window) => window.sees(window.page.getByRole('article'))],
  [
    'the portfolio',
    async (window) => {
      await window.page.getByRole('button', { name: 'Portfolio' }).click();
      await window.sees(window.page.getByRole('grid', { name: 'Handoffs of all maps' }));
    },
  ],
  [
    'owners and systems',
    async (window) => {
      await window.page.getByRole('button', { name: 'Owners and systems' }).click();
      await window.page.getByRole('grid', { name: 'Owners' }).getByRole('row').nth(1).click();
      await window.sees(window.page.getByRole('region', { name: 'Named in' }).getByRole('button'));
    },
  ],
  [
    'the name of a new map',
    async (window) => {
      await window.page.getByRole('button', { name: 'Back', exact: true }).click();
      await window.press('Control+n');
      await window.sees(window.page.getByRole('form', { name: 'New map' }));
    },
  ],
  [
    'the menu of a map',
    async (window) => {
      await window.press('Escape');
      await window.page.getByRole('button', { name: 'More about Lead to cash' }).click();
      await window.sees(window.page.getByRole('menu'));
    },
  ],
  [
    'the report of an import',
    async (window) => {
      await window.press('Escape');
      await window.dropFiles('../shared/cases/bpmn/miwg-C.1.0.bpmn', 'LICENSE');
      await window.sees(window.page.getByRole('heading', { name: '1 of 2 files imported' }));
    },
  ],
  [
    'an empty map',
    async (window) => {
      await window.press('Escape');
      await window.newMap('Empty');
      await window.sees(window.page.getByRole('region', { name: 'How to begin' }));
    },
  ],
  ['an empty matrix', (window) => showing(window, 'Control+2', 'No handoffs yet')],
  [
    'the map with its workflow',
    async (window) => {
      await window.leaveMap();
      await window.openMap('Lead to cash');
      await window.sees(window.panel.getByRole('region', { name: 'Opening questions' }));
    },
  ],
  [
    'a selected step',
    async (window) => {
      await window.press('ArrowRight', 'ArrowRight');
      await window.sees(window.panel.getByRole('region', { name: 'The work' }));
    },
  ],
  [
    'a step being named',
    async (window) => {
      await window.press('Enter');
      await window.sees(window.nameField);
    },
  ],
  [
    'a lane picked for a step',
    async (window) => {
      await window.type('Log it @');
      await window.sees(window.page.getByRole('option', { name: 'Dispatch' }));
    },
  ],
  [
    'an arrow whose target is typed',
    async (window) => {
      await window.press('Escape', 'Escape', 'Control+z', 'c');
      await window.type('e');
      await window.sees(window.page.getByRole('option', { selected: true }));
    },
  ],
  [
    'a selected lane',
    async (window) => {
      await window.press('Escape', 'Escape');
      await window.clickOn(window.canvas.getByRole('listitem').filter({ hasText: 'Dispatch' }));
      await window.sees(window.panel.getByRole('region', { name: 'Who does the work' }));
    },
  ],
  [
    'the menu of a lane',
    async (window) => {
      await window.page.getByRole('button', { name: 'Menu of lane Dispatch' }).click();
      await window.sees(window.page.getByRole('menu'));
    },
  ],
  [
    'the question about a lane’s steps',
    async (window) => {
      await window.press('Escape');
      await window.page.getByRole('menu').waitFor({ state: 'hidden' });
      await window.clickOn(window.canvas.getByRole('listitem').filter({ hasText: 'Dispatch' }));
      await window.press('Delete');
      await window.sees(window.page.getByRole('dialog', { name: 'Delete a lane' }));
    },
  ],
  [
    'a selected handoff',
    async (window) => {
      await window.press('Escape');
      await window.page.getByRole('dialog').waitFor({ state: 'hidden' });
      await window.canvas.focus();
      await window.press('Escape', 'h');
      await window.sees(window.panel.getByRole('region', { name: 'Scores' }));
    },
  ],
  [
    'the source of a measure',
    async (window) => {
      await window.panel.getByRole('button', { name: /^Source of volume/ }).click();
      await window.sees(window.page.getByRole('dialog', { name: 'Source of volume' }));
    },
  ],
  [
    'the weights',
    async (window) => {
      await window.press('Escape');
      await window.statusLine.getByRole('button', { name: /^Weights: / }).click();
      await window.sees(window.page.getByRole('dialog', { name: 'What counts toward heat' }));
    },
  ],
  [
    'the ownership gaps',
    async (window) => {
      await window.page.getByRole('dialog').press('Escape');
      await window.page.getByRole('dialog').waitFor({ state: 'hidden' });
      await window.canvas.focus();
      await window.press('g');
      await window.sees(
        window.page.getByRole('region', { name: 'Ownership gaps of the map' }).getByRole('button'),
      );
    },
  ],
  [
    'the lenses',
    async (window) => {
      await window.press('Escape', 'v');
      await window.statusLine.getByRole('button', { name: /^Felt against measured/ }).click();
      await window.sees(window.page.getByRole('dialog', { name: 'Lens' }));
    },
  ],
  [
    'the matrix',
    async (window) => {
      await window.page.getByRole('radio', { name: 'Sender against receiver' }).click();
      await window.page.getByRole('dialog').press('Escape');
      await window.page.getByRole('dialog').waitFor({ state: 'hidden' });
      await window.press('Control+2');
      await window.sees(window.page.getByRole('grid'));
    },
  ],
  ['the ranking', (window) => showing(window, 'Control+3', 'Must discuss, whatever the rank')],
  [
    'the measures of all handoffs',
    async (window) => {
      await window.press('Control+7');
      await window.sees(window.page.getByRole('grid', { name: 'Measures' }));
    },
  ],
  [
    'the raters',
    async (window) => {
      await window.press('Control+8');
      await window.sees(window.page.getByRole('table', { name: 'Raters' }));
    },
  ],
  ['what is to be discussed', (window) => showing(window, 'd', 'Must discuss, whatever the rank')],
  [
    'the coverage by raters',
    async (window) => {
      await window.page.getByRole('radio', { name: 'Coverage' }).press('Space');
      await window.sees(window.page.getByRole('columnheader', { name: 'Handoff' }));
    },
  ],
  ['the pictures', (window) => showing(window, 'Control+6', 'Heat by readiness')],
  [
    'the pictures as tables',
    async (window) => {
      for (const table of await window.page.getByRole('radio', { name: 'Table' }).all())
        await table.press('Space');
      await window.sees(window.page.getByRole('table', { name: 'Rater by rater' }));
    },
  ],
  ['the card', (window) => showing(window, 'Control+4', 'Operator test')],
  [
    'an answer given otherwise',
    async (window) => {
      await window.page
        .getByRole('button', { name: /^Answer differently/ })
        .first()
        .click();
      await window.sees(window.page.getByRole('textbox', { name: 'Because' }));
    },
  ],
  [
    'the menu of exports',
    async (window) => {
      await window.page.getByRole('button', { name: 'Export' }).click();
      await window.sees(window.page.getByRole('menu'));
    },
  ],
  [
    'what the workshop report is printed with',
    async (window) => {
      await window.page.getByRole('menuitem', { name: 'Print the workshop report…' }).click();
      await window.sees(window.page.getByRole('dialog', { name: 'Print the workshop report' }));
    },
  ],
];

async function showing(window: E2eWindow, keys: string, heading: string): Promise<void> {
  await window.press(keys);
  await window.sees(window.page.getByRole('heading', { name: heading }));
}
