import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const REACH_MILLISECONDS = 3_000;
const FETCH_MILLISECONDS = 180_000;
const RELEASES = 'https://github.com/electron/electron/releases';

/** Where Electron's own package put its binary, or null: npm does not fetch it. */
export function presentElectron(electronPackage: string): string | null {
  try {
    const path = join(
      electronPackage,
      'dist',
      readFileSync(join(electronPackage, 'path.txt'), 'utf8').trim(),
    );
    return existsSync(path) ? path : null;
  } catch {
    // No path.txt: it was never fetched.
    return null;
  }
}

/**
 * Fetches Electron's binary, when the place it comes from can be reached and answers soon.
 * A machine that cannot reach it goes without: null.
 */
export async function fetchElectron(electronPackage: string): Promise<string | null> {
  if (!(await canReach(RELEASES))) return null;
  console.error('Fetching Electron, once. This may take a few minutes.');
  const installer = join(electronPackage, 'install.js');
  spawnSync(process.execPath, [installer], { stdio: 'ignore', timeout: FETCH_MILLISECONDS });
  return presentElectron(electronPackage);
}

async function canReach(address: string): Promise<boolean> {
  try {
    const answer = await fetch(address, { method: 'HEAD', signal: AbortSignal.timeout(REACH_MILLISECONDS) });
    return answer.ok;
  } catch {
    // Refused, filtered or too slow: all the same to a start that must not wait.
    return false;
  }
}
