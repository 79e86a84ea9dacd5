import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

/** The command as a shell runs it, its exit code written after what it says on standard error. */
function shell(command: string) {
  const baton = `"${process.execPath}" electron/cli/main.ts`;
  const script = `exec 3>&2; { ${baton} handoffs resources/templates/lead-to-cash.baton --json; echo "ended with $?" >&3; } ${command}`;
  return spawnSync('sh', ['-c', script], { encoding: 'utf8' }).stderr;
}

describe.runIf(process.platform === 'linux')('[CL8] an output that ends early', () => {
  it('is no failure when the reader has enough', () => {
    expect(shell('| true')).toBe('ended with 0\n');
  });

  it('on a full disk is one sentence', () => {
    expect(shell('> /dev/full')).toBe(
      'The output was not written: the disk is full; free some space and try again.\nended with 2\n',
    );
  });
});
