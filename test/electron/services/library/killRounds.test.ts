import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openLibrary } from '../../../../electron/services/library/openLibrary.ts';
import { bundledProgram } from '../../../support/bundledProgram.ts';
import { type KillReport, killRounds } from '../../../support/killRounds.ts';
import { newFolder, testWorld } from './openedLibrary.ts';

let program = '';
beforeAll(async () => {
  program = await bundledProgram(join(import.meta.dirname, '../../../support/killRoundsWriter.ts'));
});
afterAll(() => rmSync(program, { force: true }));

function rounds(count: number, seed: number, writer: 'saves-first' | 'tells-first'): Promise<KillReport> {
  const folder = newFolder();
  const open = () => openLibrary(folder, testWorld());
  return killRounds({ folder, rounds: count, seed, writer, program, codeCache: newFolder(), open });
}

// So many programs take a minute, and several where others use the machine.
it('[LI23] 200 times a program is killed while it edits, and no edit that was answered as saved is lost', {
  timeout: 600_000,
}, async () => {
  const reports = await Promise.all([rounds(100, 1, 'saves-first'), rounds(100, 2, 'saves-first')]);
  expect(reports.flatMap((report) => report.lost)).toEqual([]);
  for (const report of reports) {
    expect(report.roundsWithEdits).toBeGreaterThanOrEqual(50);
    expect(report.acknowledged).toBeGreaterThan(100);
  }
});

it('[LI23] a program that calls edits saved before they are is found out', { timeout: 120_000 }, async () => {
  const { lost } = await rounds(10, 3, 'tells-first');
  expect(lost.filter((line) => /edit \d+, the library is at \d+/.test(line)).length).toBeGreaterThan(0);
});
