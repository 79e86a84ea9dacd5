import { expect, it } from 'vitest';
import { openLibrary } from '../../../../electron/services/library/openLibrary.ts';
import { type KillReport, killRounds } from '../../../support/killRounds.ts';
import { newFolder, testWorld } from './openedLibrary.ts';

function rounds(count: number, seed: number, writer: 'saves-first' | 'tells-first'): Promise<KillReport> {
  const folder = newFolder();
  const open = () => openLibrary(folder, testWorld());
  return killRounds({ folder, rounds: count, seed, writer, codeCache: newFolder(), open });
}

it('[LI23] 200 times a program is killed while it edits, and no edit that was answered as saved is lost', {
  timeout: 110_000,
}, async () => {
  const reports = await Promise.all([rounds(100, 1, 'saves-first'), rounds(100, 2, 'saves-first')]);
  expect(reports.flatMap((report) => report.lost)).toEqual([]);
  for (const report of reports) {
    expect(report.roundsWithEdits).toBeGreaterThanOrEqual(50);
    expect(report.acknowledged).toBeGreaterThan(100);
  }
});

it('[LI23] a program that calls edits saved before they are is found out', { timeout: 60_000 }, async () => {
  const { lost } = await rounds(10, 3, 'tells-first');
  expect(lost.filter((line) => /edit \d+, the library is at \d+/.test(line)).length).toBeGreaterThan(0);
});
