import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runCommand } from '../../../../electron/cli/runCommand.ts';
import { readBatonFile } from '../../../../shared/formats/baton/readBatonFile.ts';
import { writeOutline } from '../../../../shared/formats/outline/writeOutline.ts';
import { standInPorts } from '../standInPorts.ts';

const work = mkdtempSync(join(tmpdir(), 'baton-cli-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

async function baton(...words: string[]) {
  const ports = standInPorts();
  return { code: await runCommand(words, ports), ...ports };
}

describe('[CL11] new', () => {
  const outline = (text: string): string => {
    const path = join(work, 'Parts desk.txt');
    writeFileSync(path, text);
    return path;
  };

  it('writes the map of an outline, named after the file, and says what it holds', async () => {
    const file = outline('Sales: Qualify\nDispatch: Book\n???\n');
    const { code, printed, written } = await baton('new', file, '--out', 'F.baton');
    expect([code, ...printed]).toEqual([
      0,
      'F.baton',
      '2 steps, 2 lanes, 1 handoff, 1 line to the parking lot.',
    ]);
    const opened = readBatonFile(written.get('F.baton') ?? '');
    expect(opened.kind === 'opened' && writeOutline(opened.map)).toBe(
      '# Parts desk\n\nSales: Qualify\nDispatch: Book\n\n// ???\n',
    );
  });

  it('refuses an outline without a step, and one that is too large, and writes nothing', async () => {
    for (const text of ['???\n', 'Step\n'.repeat(3_000)]) {
      const { code, complained, written } = await baton('new', outline(text), '--out', 'F.baton');
      expect([code, written.size]).toEqual([2, 0]);
      expect(complained).toEqual([expect.stringContaining('Parts desk.txt')]);
    }
  });
});
