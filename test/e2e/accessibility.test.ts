import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AxeTable } from '../support/axeTable.ts';
import { e2eAxe } from '../support/e2eAxe.ts';
import { type E2eWindow, openE2eWindow } from '../support/e2eWindow.ts';
import { expectReach } from '../support/expectReach.ts';

let window: E2eWindow;
beforeAll(async () => {
  window = await openE2eWindow();
  await window.page.emulateMedia({ reducedMotion: 'reduce' });
});
afterAll(() => window?.remove());

const table = new AxeTable('out/axe.md');
afterAll(() => table.write());

/** Each screen or dialog, and how a person gets there from the one before. */
const screens: readonly (readonly [name: string, go: () => Promise<void>])[] = [
  ['the library', async () => window.sees(window.page.getByRole('article'))],
  [
    'the portfolio',
    async () => {
      await window.page.getByRole('button', { name: 'Portfolio' }).click();
      await window.sees(window.page.getByRole('grid', { name: 'Handoffs of all maps' }));
    },
  ],
  [
    'owners and systems',
    async () => {
      await window.page.getByRole('button', { name: 'Owners and systems' }).click();
      await window.page.getByRole('grid', { name: 'Owners' }).getByRole('row').nth(1).click();
      await window.sees(window.page.getByRole('region', { name: 'Named in' }).getByRole('button'));
    },
  ],
  [
    'the name of a new map',
    async () => {
      await window.page.getByRole('button', { name: 'Back', exact: true }).click();
      await window.press('Control+n');
      await window.sees(window.page.getByRole('form', { name: 'New map' }));
    },
  ],
  [
    'the menu of a map',
    async () => {
      await window.press('Escape');
      await window.page.getByRole('button', { name: 'More about Lead to cash' }).click();
      await window.sees(window.page.getByRole('menu'));
    },
  ],
  [
    'the report of an import',
    async () => {
      await window.press('Escape');
      await window.dropFiles('../shared/cases/bpmn/miwg-C.1.0.bpmn', 'LICENSE');
      await window.sees(window.page.getByRole('heading', { name: '1 of 2 files imported' }));
    },
  ],
  [
    'an empty map',
    async () => {
      await window.press('Escape');
      await window.newMap('Empty');
      await window.sees(window.page.getByRole('region', { name: 'How to begin' }));
    },
  ],
  ['an empty matrix', () => showing('Control+2', 'No handoffs yet')],
  [
    'the map with its workflow',
    async () => {
      await window.leaveMap();
      await window.openMap('Lead to cash');
      await window.sees(window.panel.getByRole('region', { name: 'Opening questions' }));
    },
  ],
  [
    'a selected step',
    async () => {
      await window.press('ArrowRight', 'ArrowRight');
      await window.sees(window.panel.getByRole('region', { name: 'The work' }));
    },
  ],
  [
    'a step being named',
    async () => {
      await window.press('Enter');
      await window.sees(window.nameField);
    },
  ],
  [
    'a lane picked for a step',
    async () => {
      await window.type('Log it @');
      await window.sees(window.page.getByRole('option', { name: 'Dispatch' }));
    },
  ],
  [
    'an arrow whose target is typed',
    async () => {
      await window.press('Escape', 'Escape', 'Control+z', 'c');
      await window.type('e');
      await window.sees(window.page.getByRole('option', { selected: true }));
    },
  ],
  [
    'a selected lane',
    async () => {
      await window.press('Escape', 'Escape');
      await window.clickOn(window.canvas.getByRole('listitem').filter({ hasText: 'Dispatch' }));
      await window.sees(window.panel.getByRole('region', { name: 'Who does the work' }));
    },
  ],
  [
    'the menu of a lane',
    async () => {
      await window.page.getByRole('button', { name: 'Menu of lane Dispatch' }).click();
      await window.sees(window.page.getByRole('menu'));
    },
  ],
  [
    'the question about a lane’s steps',
    async () => {
      await window.press('Escape');
      await window.page.getByRole('menu').waitFor({ state: 'hidden' });
      await window.clickOn(window.canvas.getByRole('listitem').filter({ hasText: 'Dispatch' }));
      await window.press('Delete');
      await window.sees(window.page.getByRole('dialog', { name: 'Delete a lane' }));
    },
  ],
  [
    'a selected handoff',
    async () => {
      await window.press('Escape');
      await window.page.getByRole('dialog').waitFor({ state: 'hidden' });
      await window.canvas.focus();
      await window.press('Escape', 'h');
      await window.sees(window.panel.getByRole('region', { name: 'Scores' }));
    },
  ],
  [
    'the source of a measure',
    async () => {
      await window.panel.getByRole('button', { name: /^Source of volume/ }).click();
      await window.sees(window.page.getByRole('dialog', { name: 'Source of volume' }));
    },
  ],
  [
    'the weights',
    async () => {
      await window.press('Escape');
      await window.statusLine.getByRole('button', { name: /^Weights: / }).click();
      await window.sees(window.page.getByRole('dialog', { name: 'What counts toward heat' }));
    },
  ],
  [
    'the ownership gaps',
    async () => {
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
    async () => {
      await window.press('Escape', 'v');
      await window.statusLine.getByRole('button', { name: /^Felt against measured/ }).click();
      await window.sees(window.page.getByRole('dialog', { name: 'Lens' }));
    },
  ],
  [
    'the matrix',
    async () => {
      await window.page.getByRole('radio', { name: 'Sender against receiver' }).click();
      await window.page.getByRole('dialog').press('Escape');
      await window.page.getByRole('dialog').waitFor({ state: 'hidden' });
      await window.press('Control+2');
      await window.sees(window.page.getByRole('grid'));
    },
  ],
  ['the ranking', () => showing('Control+3', 'Must discuss, whatever the rank')],
  [
    'the measures of all handoffs',
    async () => {
      await window.press('Control+7');
      await window.sees(window.page.getByRole('grid', { name: 'Measures' }));
    },
  ],
  [
    'the raters',
    async () => {
      await window.press('Control+8');
      await window.sees(window.page.getByRole('table', { name: 'Raters' }));
    },
  ],
  ['what is to be discussed', () => showing('d', 'Must discuss, whatever the rank')],
  [
    'the coverage by raters',
    async () => {
      await window.page.getByRole('radio', { name: 'Coverage' }).press('Space');
      await window.sees(window.page.getByRole('columnheader', { name: 'Handoff' }));
    },
  ],
  ['the pictures', () => showing('Control+6', 'Heat by readiness')],
  [
    'the pictures as tables',
    async () => {
      for (const table of await window.page.getByRole('radio', { name: 'Table' }).all())
        await table.press('Space');
      await window.sees(window.page.getByRole('table', { name: 'Rater by rater' }));
    },
  ],
  ['the card', () => showing('Control+4', 'Operator test')],
  [
    'an answer given otherwise',
    async () => {
      await window.page
        .getByRole('button', { name: /^Answer differently/ })
        .first()
        .click();
      await window.sees(window.page.getByRole('textbox', { name: 'Because' }));
    },
  ],
  [
    'the menu of exports',
    async () => {
      await window.page.getByRole('button', { name: 'Export' }).click();
      await window.sees(window.page.getByRole('menu'));
    },
  ],
  [
    'what the workshop report is printed with',
    async () => {
      await window.page.getByRole('menuitem', { name: 'Print the workshop report…' }).click();
      await window.sees(window.page.getByRole('dialog', { name: 'Print the workshop report' }));
    },
  ],
];

async function showing(keys: string, heading: string): Promise<void> {
  await window.press(keys);
  await window.sees(window.page.getByRole('heading', { name: heading }));
}

describe('every screen, light and dark, at 100, 200 and 400 %', () => {
  it.each(screens)(
    '[WI28] [AX1] axe finds nothing on %s, and nothing lies beyond its edge',
    async (name, go) => {
      await go();
      await expectReach(window, table, name);
    },
  );

  it('[WI28] axe finds what is wrong: a planted picture without words, and grey on grey', async () => {
    await window.press('Escape');
    await window.page.evaluate(() => {
      const planted = document.createElement('p');
      planted.id = 'planted';
      planted.style.color = '#999';
      planted.style.background = '#aaa';
      planted.append('Hard to read', document.createElement('img'));
      document.querySelector('main')?.prepend(planted);
    });
    const found = await e2eAxe(window.page);
    await window.page.evaluate(() => document.getElementById('planted')?.remove());
    expect(found.map((line) => line.split(':')[0])).toEqual(
      expect.arrayContaining(['image-alt', 'color-contrast']),
    );
  });
});

describe('[AX2] where the system chooses the colours', () => {
  const edgeOf = (selector: string) =>
    window.page
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element).outlineWidth);
  const fillOf = (selector: string) =>
    window.page
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element, '::before').backgroundColor);

  it('what is chosen has an edge, a score still shows, and heat keeps its colour', async () => {
    await window.press('Escape', 'Control+1');
    await window.canvas.focus();
    await window.press('Escape', 'h');
    await window.sees(window.panel.getByRole('region', { name: 'Scores' }));
    const chip = window.panel.getByText(/^84$/).first();
    const heat = await chip.evaluate((element) => getComputedStyle(element).backgroundColor);
    expect(await edgeOf('nav [aria-current="page"]')).not.toBe('2px');
    await window.page.emulateMedia({ forcedColors: 'active' });
    expect(await edgeOf('nav [aria-current="page"]')).toBe('2px');
    expect(await fillOf('input[type="radio"][data-filled]')).not.toBe(
      await fillOf('input[type="radio"]:not([data-filled])'),
    );
    expect(await chip.evaluate((element) => getComputedStyle(element).backgroundColor)).toBe(heat);
    await window.page.emulateMedia({ forcedColors: 'none' });
  });
});

describe('[AX3] with less motion asked for', () => {
  /** How many movements began while these keys were pressed and the map came to rest. */
  async function movements(...keys: readonly string[]): Promise<number> {
    await window.page.evaluate(() => {
      document.body.dataset.moved = '0';
      document.ontransitionrun = ({ propertyName }) => {
        const count = Number(document.body.dataset.moved);
        if (propertyName === 'transform') document.body.dataset.moved = String(count + 1);
      };
    });
    await window.press(...keys);
    await window.middleOf(window.canvas.locator('[data-selected]'));
    return Number(await window.page.locator('body').getAttribute('data-moved'));
  }

  it('a step that changes its lane is there at once', async () => {
    await window.canvas.focus();
    await window.press('Escape', 'ArrowRight', 'ArrowRight');
    expect(await movements('Alt+ArrowDown')).toBe(0);
    await window.press('Control+z');
  });

  it('otherwise it is seen to move', async () => {
    await window.page.emulateMedia({ reducedMotion: 'no-preference' });
    expect(await movements('Alt+ArrowDown')).toBeGreaterThan(0);
    await window.press('Control+z');
    await window.page.emulateMedia({ reducedMotion: 'reduce' });
  });
});
