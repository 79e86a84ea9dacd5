import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeBatonFile } from '../../shared/formats/baton/writeBatonFile.ts';
import { AxeTable } from '../support/axeTable.ts';
import { type E2eWindow, openE2eWindow } from '../support/e2eWindow.ts';
import { expectReach } from '../support/expectReach.ts';
import { withWorkflow } from '../support/ratedMap.ts';
import { leadMap, sheetText } from '../support/sheetTexts.ts';

const folder = mkdtempSync(join(tmpdir(), 'baton-score-sheets-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const mapFile = file(
  'lead.baton',
  writeBatonFile(withWorkflow(leadMap, { title: 'Lead' }), { savedAt: '2026-01-01T00:00:00.000Z' }),
);

const table = new AxeTable('out/axe-sheets.md');
afterAll(() => table.write());

let window: E2eWindow;
beforeEach(async () => {
  window = await openE2eWindow();
});
afterEach(() => window?.remove());

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** What a dialog wrote under this name and with these words in it, as a file that can be dropped. */
async function written(name: string, words: string): Promise<string> {
  const read = () => Buffer.from(window.baton.dialogs.written.get(name) ?? '').toString();
  await expect.poll(read, { timeout: 10_000 }).toContain(words);
  return file(name, read());
}

async function runCommand(words: string): Promise<void> {
  await window.press('Control+k');
  await window.type(words);
  await window.press('Enter');
}

describe('[SS30] a score sheet goes out and comes back', () => {
  it('[SS23] sent, filled in by digits alone, saved to be sent back, previewed and taken in by one edit', async () => {
    const { page } = window;
    await window.dropFiles(mapFile);
    await page.getByRole('dialog').getByRole('button', { name: 'Open map' }).click();
    await window.sees(window.canvas);
    await runCommand('send score sheet');
    await page.getByRole('textbox', { name: 'Name' }).fill('Ana');
    await page.getByRole('button', { name: 'Save sheet to send…' }).click();
    const sent = await written('Lead Ana.baton-scores', '"returnedAt":null');
    await window.leaveMap();

    await window.dropFiles(sent);
    await window.sees(page.getByText('Handoff 1 of 3 · question 1 of 8'));
    await window.type('44553421');
    await window.sees(page.getByText('Handoff 2 of 3 · question 1 of 8'));
    await window.type('2?');
    await window.press('Backspace', 'Backspace');
    await window.sees(page.getByText('8 of 24 boxes answered'));
    await window.press('n', 'Delete', 'Control+2');
    await window.sees(page.getByText('Handoff 2 of 3 · question 1 of 8'));
    await window.saved();
    await window.press('Control+s');
    const returned = await written('Lead Ana.baton-scores', '"returnedAt":"');
    await window.leaveMap();

    await window.dropFiles(returned);
    await window.sees(page.getByRole('heading', { name: '1 score sheet came back' }));
    await window.sees(page.getByText('1 of 3 handoffs scored: 1 new'));
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await window.counts('1 scored');
    await window.press('Control+z');
    await window.counts('0 scored');
  });
});

describe('[AX1] score sheets can be reached by everybody', () => {
  const scores = { 'qualify:estimate': '44553421' };

  it('the form', async () => {
    await window.page.emulateMedia({ reducedMotion: 'reduce' });
    const sheet = { returnedAt: null };
    await window.dropFiles(file('form.baton-scores', sheetText(leadMap, { name: 'Ana', scores, sheet })));
    await window.sees(window.page.getByText('Handoff 2 of 3 · question 1 of 8'));
    await expectReach(window, table, 'a score sheet');
  });

  it('what comes back', async () => {
    await window.page.emulateMedia({ reducedMotion: 'reduce' });
    await window.dropFiles(mapFile);
    await window.page.getByRole('dialog').getByRole('button', { name: 'Open map' }).click();
    await window.sees(window.canvas);
    const altered = sheetText(leadMap, { name: 'Ana', scores, sheet: { mapId: null } }).replace(':5', ':9');
    await window.dropFiles(file('back.baton-scores', altered));
    await window.sees(window.page.getByText('Not taken'));
    await expectReach(window, table, 'score sheets that came back');
  });
});
