import { existsSync, mkdtempSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where Linux keeps files in memory. */
const MEMORY = '/dev/shm';
/** Bytes that must be free there, many times what the libraries of all tests come to. */
const ENOUGH = 1e9;

/**
 * A new empty folder for a library, in memory where that can be: Baton syncs every edit, and a test of thousands of
 * edits would wait for the disk most of its time. What a killed program wrote stays there as it does on a disk.
 */
export function libraryFolder(): string {
  return mkdtempSync(join(hasRoomInMemory() ? MEMORY : tmpdir(), 'baton-library-'));
}

function hasRoomInMemory(): boolean {
  if (!existsSync(MEMORY)) return false;
  const { bavail, bsize } = statfsSync(MEMORY);
  return bavail * bsize > ENOUGH;
}
