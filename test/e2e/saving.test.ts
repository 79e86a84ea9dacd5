import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { readBatonFile } from '../../shared/formats/baton/readBatonFile.ts';
import { type E2eWindow, openE2eWindow } from '../support/e2eWindow.ts';

/** The settings of every database: what they are called on can be limited in size, and then says itself that it is full. */
const settings = vi.spyOn(Sqlite.prototype, 'pragma');
afterAll(() => settings.mockRestore());

const opened: E2eWindow[] = [];
const folders: string[] = [];
const afterwards: (() => void)[] = [];
afterEach(async () => {
  for (const window of opened.splice(0)) await window.baton.close();
  for (const undo of afterwards.splice(0)) undo();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
  settings.mockClear();
});

async function openIn(folder: string): Promise<E2eWindow> {
  const window = await openE2eWindow(folder);
  opened.push(window);
  return window;
}

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'baton-saving-'));
  folders.push(folder);
  return folder;
}

/** A text that finds no room in what the database has left over. */
const long = 'Call the customer before noon. '.repeat(3_000);

const notes = (window: E2eWindow) => window.panel.getByRole('textbox', { name: 'Notes' });
const warning = (window: E2eWindow) => window.statusLine.getByRole('alert');

async function warns(window: E2eWindow, sentence: string): Promise<void> {
  await expect.poll(() => warning(window).textContent(), { timeout: 10_000 }).toContain(sentence);
}

/** Pastes the text into the notes of the workflow: one edit. */
async function writeNotes(window: E2eWindow, text: string): Promise<void> {
  await notes(window).click();
  await window.press('Control+a');
  await window.page.keyboard.insertText(text);
  await window.press('Enter');
}

async function addLane(window: E2eWindow, name: string): Promise<void> {
  await window.canvas.focus();
  await window.press('l');
  await window.type(name);
  await window.press('Enter');
}

interface Fault {
  begin(): void;
  end(): void;
}

/** The whole promise: nothing is called saved that is not, nothing is lost, and all of it is stored in the end. */
async function keepsThePromise(folder: string, fault: Fault): Promise<void> {
  let window = await openIn(folder);
  await window.newMap('Kept');
  await window.saved();
  fault.begin();
  await writeNotes(window, long);
  await warns(window, 'Not saved: The disk is full. Free some space, then try again. 1 edit held.');
  await addLane(window, 'Sales');
  await warns(window, ' 3 edits held.');
  expect(await window.statusLine.getByText('Saved', { exact: true }).count()).toBe(0);

  await warning(window).getByRole('button', { name: 'Save a copy' }).click();
  await window.sees(window.page.getByText('A copy is saved'));
  const copy = readBatonFile(Buffer.from(window.baton.dialogs.written.get('Kept.baton') ?? []).toString());
  expect(copy.kind === 'opened' && [...copy.map.lane.values()].map(({ name }) => name)).toEqual(['Sales']);
  expect(copy.kind === 'opened' && copy.map.workflow.get('workflow')?.notes).toBe(long.trim());

  fault.end();
  // Baton tries by itself, too, and may be there first.
  await Promise.any([warning(window).getByRole('button', { name: 'Try again' }).click(), window.saved()]);
  await window.saved();
  await addLane(window, 'Dispatch');
  await window.saved();
  await window.baton.close();

  window = await openIn(folder);
  await window.openMap('Kept');
  expect(await window.laneNames()).toEqual(['Sales', 'Dispatch']);
  expect(await notes(window).inputValue()).toBe(long.trim());
  await window.saved();
}

describe('saving', () => {
  it('[WI25] an edit is called saved when it is stored: a window that is closed then loses nothing', async () => {
    const folder = newFolder();
    let window = await openIn(folder);
    await window.newMap('Quick');
    for (const lane of ['Sales', 'Dispatch', 'Billing']) await addLane(window, lane);
    await window.saved();
    await window.baton.close();
    window = await openIn(folder);
    await window.openMap('Quick');
    expect(await window.laneNames()).toEqual(['Sales', 'Dispatch', 'Billing']);
  });

  it('[WI25] while the database can hold no more, edits are held, told and stored later', async () => {
    await keepsThePromise(newFolder(), {
      begin: () => limitPages((pages) => pages),
      end: () => limitPages(() => 1_000_000),
    });
  });

  it('[WI25] what could be stored again is stored without a hand', async () => {
    const window = await openIn(newFolder());
    await window.newMap('Later');
    await window.saved();
    limitPages((pages) => pages);
    await writeNotes(window, long);
    await window.sees(warning(window));
    limitPages(() => 1_000_000);
    await window.saved();
    expect(await warning(window).count()).toBe(0);
  });
});

function limitPages(limit: (pages: number) => number): void {
  for (const database of new Set(settings.mock.contexts as Sqlite.Database[])) {
    if (!database.open || database.readonly) continue;
    const pages = Number(database.pragma('page_count', { simple: true }));
    database.pragma(`max_page_count = ${limit(pages)}`);
  }
}

/** A small disk of its own, or null where this user may not mount one. */
function smallDisk(): string | null {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return null;
  const folder = newFolder();
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=6m', 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    return null;
  }
  afterwards.push(() => execFileSync('umount', ['--lazy', folder]));
  return folder;
}

it('[WI25] [LI21] the same on a disk that is really full', async ({ skip }) => {
  const disk = smallDisk();
  if (disk === null) return skip('Only an administrator may mount a disk.');
  const folder = join(disk, 'library');
  mkdirSync(folder);
  const filler = join(disk, 'filler');
  await keepsThePromise(folder, {
    begin: () => {
      const { bavail, bsize } = statfsSync(disk);
      writeFileSync(filler, Buffer.alloc(bavail * bsize));
    },
    end: () => rmSync(filler),
  });
});
