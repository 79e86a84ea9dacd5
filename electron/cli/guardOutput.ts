import { writeFailure } from '../services/files/writeFailure.ts';

/**
 * Standard output may end before the command does. A reader that has enough, as `head` has, is no failure; a full disk
 * is, and says so.
 */
export function guardOutput({
  stdout,
  stderr,
  exit,
}: Pick<NodeJS.Process, 'stdout' | 'stderr' | 'exit'>): void {
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') return;
    stderr.write(`${writeFailure('The output', error).message}\n`);
    exit(2);
  });
}
