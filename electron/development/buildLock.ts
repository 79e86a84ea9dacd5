import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** A build takes seconds; a lock older than this was left behind, whoever has its process number now. */
const LONGEST_BUILD_MILLISECONDS = 120_000;

/**
 * Two commands started at once build one after the other; the second finds the first one's work. What a build that
 * was killed left behind is taken over at once. Answers the function that gives the lock back.
 * @throws the system's error when the folder cannot be made.
 */
export async function takeBuildLock(folder: string): Promise<() => void> {
  while (!make(folder)) {
    if (isLeftBehind(folder)) rmSync(folder, { recursive: true, force: true });
    else await wait(200);
  }
  writeFileSync(holderIn(folder), String(process.pid));
  return () => rmSync(folder, { recursive: true, force: true });
}

function make(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

function isLeftBehind(folder: string): boolean {
  const held = statSync(folder, { throwIfNoEntry: false });
  if (!held) return false;
  return !isRunning(holderOf(folder)) || Date.now() - held.mtimeMs > LONGEST_BUILD_MILLISECONDS;
}

const holderIn = (folder: string) => join(folder, 'process');

/** The process that builds, or null between the folder and its note. */
function holderOf(folder: string): number | null {
  try {
    return Number(readFileSync(holderIn(folder), 'utf8')) || null;
  } catch {
    return null;
  }
}

function isRunning(holder: number | null): boolean {
  if (holder === null) return true;
  try {
    process.kill(holder, 0);
    return true;
  } catch (error) {
    // It runs, but for another user.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
