import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openLibrary } from '../../../../electron/services/library/openLibrary.ts';
import { refusalOf } from './editing.ts';
import { newFolder, openedLibrary, testWorld } from './openedLibrary.ts';

it('[LI2] a library that another process has open is refused, and opens once that process is gone', async () => {
  const folder = newFolder();
  const program = join(import.meta.dirname, '../../../support/killRoundsWriter.ts');
  const other = spawn(process.execPath, [program], { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = once(other, 'close');
  let told = '';
  other.stdout.on('data', (bytes: Buffer) => {
    told += bytes.toString();
  });
  other.stdin.write(`${folder}\n`);
  while (!/\n\d+\n/.test(told)) await once(other.stdout, 'data');
  expect(await refusalOf(openLibrary(folder, testWorld()))).toMatch(
    new RegExp(
      `^library-in-use: The library is in use\\. It is open in the editing program \\(process ${other.pid}, since .* UTC\\)\\. Close it there, then try again\\.$`,
    ),
  );
  other.kill('SIGKILL');
  await ended;
  expect((await openedLibrary(folder)).list()).toHaveLength(1);
});
