import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type E2eWindow, openE2eWindow } from '../support/e2eWindow.ts';

const folder = mkdtempSync(join(tmpdir(), 'baton-files-'));
const cases = '../shared/cases/bpmn';

let window: E2eWindow;
beforeAll(async () => {
  window = await openE2eWindow();
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  // What is wrong with a file's bytes is logged for whoever looks after the machine.
  await window?.remove(/no UTF-8 text/);
});

function fileWith(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const card = (title: string) => window.page.getByRole('button', { name: `Open ${title}`, exact: true });

async function inMenuOf(title: string, item: string): Promise<void> {
  await window.page.getByRole('button', { name: `More about ${title}` }).click();
  await window.page
    .getByRole('menu', { name: `More about ${title}` })
    // Some items bear their key after their words.
    .getByRole('menuitem', { name: new RegExp(`^${item}( ?(F2|Del))?$`) })
    .click();
}

async function listsMaps(...titles: readonly string[]): Promise<void> {
  await expect.poll(() => window.mapTitles(), { timeout: 10_000 }).toEqual(titles);
}

describe('the library', () => {
  it('[LI3] shows the sample on the first start, scored', async () => {
    await listsMaps('Lead to cash');
    await window.sees(window.page.getByText('33 steps · 22 handoffs · all scored'));
    await window.sees(window.page.getByRole('article').getByRole('img', { includeHidden: true }));
  });

  it('makes a new map by its name, and lists the last changed first', async () => {
    await window.newMap('Onboarding');
    await window.sees(window.page.getByRole('region', { name: 'How to begin' }));
    await window.leaveMap();
    await listsMaps('Onboarding', 'Lead to cash');
  });

  it('[WI69] renames by F2: Enter keeps, Esc leaves it', async () => {
    await card('Onboarding').focus();
    await window.press('F2');
    const field = window.page.getByRole('textbox', { name: 'Title of the map' });
    await window.sees(field);
    await window.type('First days');
    await window.press('Enter');
    await listsMaps('First days', 'Lead to cash');
    await card('First days').focus();
    await window.press('F2');
    await window.sees(field);
    await window.type('Never mind');
    await window.press('Escape');
    await listsMaps('First days', 'Lead to cash');
  });

  it('duplicates a map with everything in it', async () => {
    await inMenuOf('Lead to cash', 'Duplicate');
    await listsMaps('Lead to cash copy', 'First days', 'Lead to cash');
    await window.openMap('Lead to cash copy');
    await window.counts('22 handoffs');
    await window.counts('22 scored');
    await window.leaveMap();
  });

  it('[WI65] deletes at once and takes it back from the notice', async () => {
    await card('First days').focus();
    await window.press('Delete');
    await listsMaps('Lead to cash copy', 'Lead to cash');
    await window.sees(window.page.getByText('“First days” is deleted'));
    await window.page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => window.mapTitles()).toContain('First days');
    await inMenuOf('Lead to cash copy', 'Delete');
    await expect.poll(() => window.mapTitles()).not.toContain('Lead to cash copy');
  });

  it('[WI64] finds maps by words of their title or client, and says when there is none', async () => {
    await window.press('Control+f');
    await window.type('cash harlow');
    await listsMaps('Lead to cash');
    await window.type(' nowhere');
    await window.sees(window.page.getByText('No map holds “cash harlow nowhere”.'));
    await window.press('Escape');
    await expect.poll(() => window.mapTitles()).toHaveLength(2);
  });

  it('opens a template as a copy of its own', async () => {
    const title = 'A lead that goes stale after the estimate';
    await window.page
      .getByRole('region', { name: 'Start from…' })
      .getByRole('button', { name: title })
      .click();
    await window.sees(window.canvas);
    await expect
      .poll(() => window.page.getByRole('textbox', { name: 'Title of the map' }).inputValue())
      .toBe(title);
    await window.leaveMap();
    await expect.poll(() => window.mapTitles()).toContain(title);
  });
});

describe('files that come in', () => {
  const report = () => window.page.getByRole('dialog');

  async function closeReport(): Promise<void> {
    await window.press('Escape');
    await report().waitFor({ state: 'hidden' });
  }

  it('[WI20] a dropped diagram is reported: what was kept, what was dropped', async () => {
    await window.dropFiles(`${cases}/miwg-C.1.0.bpmn`);
    await window.sees(report().getByRole('heading', { name: 'Imported' }));
    const lines = await report().getByRole('listitem').allTextContents();
    expect(lines).toContain('20 arrows and 5 message flows.');
    expect(lines).toContain('329 elements of other tools’ own extensions.');
    await report().getByRole('button', { name: 'Open map' }).click();
    await window.counts('9 handoffs');
    await window.leaveMap();
  });

  it('[WI66] of several dropped files the sound ones come in and the others are named', async () => {
    const before = await window.mapTitles();
    await window.dropFiles(`${cases}/miwg-C.7.0.bpmn`, fileWith('notes.txt', 'Call back.'));
    await window.sees(report().getByRole('heading', { name: '1 of 2 files imported' }));
    await window.sees(
      report()
        .getByRole('region', { name: 'notes.txt' })
        .getByText(/Baton reads \.baton, \.baton-scores and \.bpmn/),
    );
    await closeReport();
    await listsMaps('EU Bank', ...before);
  });

  const huge = () => {
    const path = fileWith('huge.bpmn', '');
    truncateSync(path, 65_000_000);
    return path;
  };
  const newer = '{"format":"baton","formatVersion":99,"savedAt":"2026-01-01T00:00:00.000Z","records":[]}';
  const doctype =
    '<?xml version="1.0"?>\n<!DOCTYPE x [<!ENTITY a "b">]>\n<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"/>';
  const torn = () => readFileSync('resources/templates/stale-lead.baton', 'utf8').slice(0, -40);

  const refusals: readonly (readonly [what: string, path: () => string, sentence: RegExp])[] = [
    ['text that is no XML', () => `${cases}/genmymodel-C.1.0-export.malformed.bpmn`, /\(line 97\)/],
    ['XML with a document type', () => fileWith('doctype.bpmn', doctype), /DOCTYPE.*\(line 2\)/],
    ['a map of a newer Baton', () => fileWith('newer.baton', newer), /newer Baton: it has file version 99/],
    ['another program’s JSON', () => fileWith('other.baton', '{"format":"other"}'), /is not a Baton file/],
    ['a map cut short', () => fileWith('torn.baton', torn()), /line \d+ is not JSON/],
    ['more than 64 MB', huge, /65 MB.*64 MB/],
  ];

  describe.each([
    ['dropped', (path: string) => window.dropFiles(path)],
    [
      'chosen in the dialog',
      async (path: string) => {
        window.baton.dialogs.answerSources(path);
        await window.press('Control+i');
      },
    ],
  ] as const)('%s', (_, bringIn) => {
    it.each(refusals)(
      '[WI20] %s is refused with its sentence, and nothing changes',
      async (_what, path, sentence) => {
        const before = await window.mapTitles();
        await bringIn(path());
        await window.sees(report().getByRole('heading', { name: 'Not imported' }));
        expect(await report().getByRole('paragraph').textContent()).toMatch(sentence);
        await closeReport();
        expect(await window.mapTitles()).toEqual(before);
      },
    );
  });

  it('[WI20] after all that, Baton is as usable as before', async () => {
    await window.openMap('Lead to cash');
    await window.counts('22 handoffs');
    await window.leaveMap();
  });
});
