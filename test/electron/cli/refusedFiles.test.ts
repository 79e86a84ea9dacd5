import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runCommand } from '../../../electron/cli/runCommand.ts';
import { standInPorts } from './standInPorts.ts';

const work = mkdtempSync(join(tmpdir(), 'baton-cli-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

describe('[CL22] what is no map gets its sentence', () => {
  const put = (name: string, content: string | Uint8Array): string => {
    const path = join(work, name);
    writeFileSync(path, content);
    return path;
  };
  const refusedBy = async (file: string) => {
    const ports = standInPorts();
    expect(await runCommand(['rank', file], ports)).toBe(2);
    expect([ports.printed, ports.complained.length]).toEqual([[], 1]);
    return ports.complained[0];
  };

  it('an empty file, a folder, a file that is no text, and a text that is none of ours', async () => {
    expect(await refusedBy(put('empty.baton', '\n'))).toMatch(/^empty\.baton is empty, so it was not saved/);
    expect(await refusedBy(work)).toMatch(/is a folder: name a file in it\.$/);
    const picture = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0a, 0, 0xff);
    expect(await refusedBy(put('p.baton', picture))).toMatch(/^p\.baton is not a text file\./);
    expect(await refusedBy(put('n.baton-scores', 'hi'))).toMatch(/^n\.baton-scores is not a score sheet/);
    expect(await refusedBy(put('n.txt', 'hi'))).toMatch(/neither a Baton map, nor a score sheet, nor a BPMN/);
  });
});
