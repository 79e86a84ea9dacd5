import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  cardTexts,
  chooseTier,
  fillMetrics,
  fillNames,
  fillTexts,
  overrideScope,
} from '../support/cardForm.ts';
import { type E2eWindow, openE2eWindow } from '../support/e2eWindow.ts';
import { readPdf } from '../support/readPdf.ts';

const file = '../shared/cases/bpmn/miwg-C.7.0.bpmn';
const printed = 'EU Bank decision card.pdf';
const hottest = 'Approve advertisement → Complete advertisement';

/**
 * What the room answers, in the order of the scorecard. Heat weighs the first six by 3 3 2 2 3 2, of 15 in all:
 * 5 5 4 3 5 4 is (3·1 + 3·1 + 2·¾ + 2·½ + 3·1 + 2·¾) / 15 = 13 / 15 = 86.7; all 3 is 50; all 2 is 25; all 1 is 0;
 * 4 2 2 1 2 2 is (3·¾ + 3·¼ + 2·¼ + 0 + 3·¼ + 2·¼) / 15 = 4.75 / 15 = 31.7.
 */
const answers: Readonly<Record<string, { digits: string; heat: number; rank: number }>> = {
  [hottest]: { digits: '55435422', heat: 87, rank: 1 },
  'Complete advertisement → Approve advertisement': { digits: '33333322', heat: 50, rank: 2 },
  'Approve advertisement → Publish on homepage': { digits: '42212222', heat: 32, rank: 3 },
  'Write description → Complete advertisement': { digits: '22222222', heat: 25, rank: 4 },
  'Approve advertisement → Select other platforms': { digits: '11111111', heat: 0, rank: 5 },
};

let window: E2eWindow;
beforeAll(async () => {
  window = await openE2eWindow();
});
afterAll(() => window?.remove());

/** The name of the selected handoff, as the panel has it. */
async function selectedHandoff(): Promise<string> {
  const heading = await window.panel.getByRole('heading', { level: 2 }).ariaSnapshot();
  return /heading "(.+)" \[level=2\]/.exec(heading)?.[1]?.replace(' to ', ' → ') ?? '';
}

async function selects(name: string): Promise<void> {
  await expect.poll(selectedHandoff).toBe(name);
}

describe('the main job, from a file to a decision on paper', () => {
  it('[WI20] imports a BPMN file chosen in the dialog, says what was kept, and opens it', async () => {
    const { page } = window;
    window.baton.dialogs.answerSources(file);
    await page.getByRole('button', { name: 'Import' }).click();
    const report = page.getByRole('dialog', { name: 'Imported' });
    await window.sees(report.getByRole('heading', { name: 'Kept' }));
    await report.getByRole('button', { name: 'Open map' }).click();
    await window.sees(window.step('Approve advertisement'));
    await window.counts('5 handoffs');
    expect(await window.laneNames()).toEqual(['Hiring manager', 'Recruitment']);
    await window.saved();
  });

  it('[WI43] names the owners: the first is typed and made, the others are found by their beginning', async () => {
    const { page } = window;
    await window.canvas.focus();
    const named = new Set<string>();
    while (named.size < Object.keys(answers).length) {
      await window.press('h');
      await expect.poll(async () => named.has(await selectedHandoff())).toBe(false);
      const owner = window.panel.getByRole('combobox', { name: 'Receiving owner' });
      await owner.click();
      await window.type(named.size === 0 ? 'Robin Vale' : 'rob');
      const choice = named.size === 0 ? 'Create “Robin Vale”' : 'Robin Vale';
      await window.sees(page.getByRole('option', { name: choice }));
      await window.press('Enter', 'Escape');
      expect(await owner.inputValue()).toBe('Robin Vale');
      named.add(await selectedHandoff());
    }
    await window.saved();
  });

  it('[WI40] [WI41] scores every handoff without the mouse: digits, and Ctrl+Enter for the next', async () => {
    await window.press('Escape');
    await window.sees(window.panel.getByRole('region', { name: 'Opening questions' }));
    for (let count = 1; count <= 5; count += 1) {
      await window.press('Control+Enter');
      await window.sees(window.panel.getByText('0 of 8 answered'));
      const { digits = '' } = answers[await selectedHandoff()] ?? {};
      expect(digits).toHaveLength(8);
      await window.press(...digits);
      await window.sees(window.panel.getByText('8 of 8 answered'));
      await window.counts(`${count} scored`);
    }
    await window.press('Control+Enter');
    await window.sees(window.page.getByText('Everything is scored'));
    await window.saved();
  });

  it('[WI21] reads the same hottest handoff off the map, the matrix and the ranking', async () => {
    const { page } = window;
    await window.press('Escape', 'h', 'Shift+2', 'Escape');
    await window.clickOn(window.pill(87, 1));
    await selects(hottest);
    await window.sees(window.panel.getByText('#1', { exact: true }));
    await window.hears(
      /Handoff from Approve advertisement, Hiring manager to Complete advertisement.*heat 87, rank 1/,
    );

    await window.press('Control+2');
    const cell = page.getByRole('gridcell', {
      name: /^Hiring manager to Recruitment: heat 87/,
      selected: true,
    });
    expect(await cell.getAttribute('aria-label')).toBe(
      `Hiring manager to Recruitment: heat 87, ${hottest}, the hottest of 4 handoffs`,
    );

    await window.press('Control+3');
    const rows = page.getByRole('grid', { name: 'Handoffs by rank' }).getByRole('row', { name: / of 8 / });
    const shown = await rows.allInnerTexts();
    const lines = shown.map((row) => row.split(/\s*[\t\n]\s*/).slice(0, 3));
    const expected = Object.entries(answers).map(([name, { rank, heat }]) => [`${rank}`, name, `${heat}`]);
    expect(lines).toEqual(expected);
    await window.sees(page.getByRole('row', { name: hottest, selected: true }));
  });

  it('[WI21] a handoff chosen in the ranking is chosen on the map', async () => {
    const { page } = window;
    const second = 'Complete advertisement → Approve advertisement';
    await page.getByRole('row', { name: second }).first().click();
    await selects(second);
    await window.press('ArrowUp');
    await selects(hottest);
    await window.press('Control+1');
    await window.hears(/^Handoff from Approve advertisement/);
  });

  it('[WI22] [WI62] fills in the card, and the verdict follows from “clean up first” to “pilot”', async () => {
    const { page } = window;
    await window.panel.getByRole('button', { name: 'Choose as pilot' }).click();
    const verdict = page.getByRole('region', { name: 'Verdict' });
    await window.sees(verdict.getByRole('heading', { name: 'Clean up first' }));

    await fillNames(window, {
      Backup: 'Kim Osei',
      'Owner of the queue': 'Robin Vale',
      'System of record': 'Applicant tracker',
    });
    await window.sees(verdict.getByRole('heading', { name: 'Finish the card' }));
    await fillTexts(window);
    await fillMetrics(window);
    await chooseTier(window, /^Tier 2/);
    await overrideScope(window);
    await window.sees(verdict.getByRole('heading', { name: 'Pilot' }));
    await window.sees(verdict.getByText('1 part of the card is missing.'));
    await window.sees(page.getByText(/^Fits one page/));
    await window.saved();
  });

  it.each([
    ['A4', 595, 842],
    ['Letter', 612, 792],
  ])(
    '[HO6] [WI60] prints the card on %s: real text, tagged, titled, on one page',
    async (paper, width, height) => {
      const { page } = window;
      // The radio itself is covered by its label, which is what a person clicks.
      await page.getByRole('radiogroup', { name: 'Paper' }).getByText(paper).click();
      const { written } = window.baton.dialogs;
      const before = written.get(printed);
      await page.getByRole('button', { name: 'Print card' }).click();
      await expect.poll(() => written.get(printed), { timeout: 30_000 }).not.toBe(before);
      await window.sees(page.getByText('The card is saved'));
      const pdf = readPdf(written.get(printed) ?? new Uint8Array());
      expect(pdf.title).toContain(hottest);
      expect(pdf.pages).toHaveLength(1);
      expect(pdf.pages[0]?.width).toBeCloseTo(width, -0.5);
      expect(pdf.pages[0]?.height).toBeCloseTo(height, -0.5);
      expect(pdf).toMatchObject({ isTagged: true, pixelPictures: 0 });
      expect([...pdf.tags]).toEqual(expect.arrayContaining(['H1', 'H2', 'P', 'Table', 'Figure']));
      expect(pdf.outline).toEqual(
        expect.arrayContaining(['Pilot', hottest, 'The one exception queue', 'Stop rule']),
      );
      expect(pdf.fonts.map(({ name }) => name)).toContainEqual(expect.stringMatching(/^Inter/));
      expect(pdf.fonts.filter(({ isEmbedded }) => !isEmbedded)).toEqual([]);
      expect(pdf.alternatives.join()).toMatch(/heat map.*Approve advertisement/);
      const text = plainApostrophes(pdf.pages[0]?.text ?? '');
      for (const words of [...printedWords, ...Object.values(cardTexts)])
        expect(text).toContain(plainApostrophes(words));
      const missing = text.match(/\u{fffd}|[^.]* not (?:written|named)\b|No \w+ is /gu);
      expect(missing).toEqual([expect.stringContaining('What the pilot leaves out is not written')]);
    },
  );
});

const printedWords = [
  'Pilot decision card',
  hottest,
  'Hiring manager → Recruitment',
  'Heat 86.7 of 100, in the bin 80–100',
  'Readiness 75 of 100',
  'Rank 1 of 5',
  'Owner Robin Vale',
  'Backup Kim Osei',
  'System of record Applicant tracker',
  'Openings filled per recruiter a month 4 6',
  'Advertisements withdrawn a week 2 no more than 2',
  'Answered by a person The start is narrow enough: yes. One team, one site, eight weeks',
  'The room',
];

/** Readers of a PDF get one of the two apostrophes that look alike. */
function plainApostrophes(text: string): string {
  return text.replaceAll(/[’ʼ]/g, "'");
}

describe('[CL1] [CL3] the same file through the command line', () => {
  it('gives the same handoffs', async () => {
    const { code, output } = await baton('handoffs', file, '--json');
    expect(code).toBe(0);
    const handoffs: { sender: string; receiver: string }[] = JSON.parse(output);
    const names = handoffs.map(({ sender, receiver }) => `${sender} → ${receiver}`);
    expect(names.sort()).toEqual(Object.keys(answers).sort());
  });

  it('gives a card, on which what is missing says so', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'baton-card-'));
    try {
      const out = join(folder, 'card.pdf');
      const [{ id }] = JSON.parse((await baton('handoffs', file, '--json')).output);
      const { code } = await baton('card', file, '--handoff', id, '--out', out);
      expect(code).toBe(0);
      const pdf = readPdf(readFileSync(out));
      expect(pdf.isTagged).toBe(true);
      expect(pdf.pages.map(({ text }) => text).join(' ')).toContain('No owner is named');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

function baton(...words: readonly string[]): Promise<{ code: number | null; output: string }> {
  const command = spawn(process.execPath, ['electron/cli/main.ts', ...words], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  command.stdout.on('data', (bytes: Buffer) => {
    output += bytes.toString();
  });
  return new Promise((resolve, reject) => {
    command.on('error', reject);
    command.on('close', (code) => resolve({ code, output }));
  });
}
