import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const REACH_MILLISECONDS = 3_000;
const RUN_MILLISECONDS = 20_000;
const FETCH_MILLISECONDS = 180_000;
const RELEASES = 'https://github.com/electron/electron/releases';

/**
 * Where Electron's binary lies, or null: npm does not fetch it. As Electron's own package finds it: in the folder that
 * `ELECTRON_OVERRIDE_DIST_PATH` names, else in the package.
 */
export function presentElectron(electronPackage: string, overrideFolder?: string): string | null {
  const name = binaryName(electronPackage);
  if (overrideFolder) return existing(join(overrideFolder, name ?? 'electron'));
  return name === null ? null : existing(join(electronPackage, 'dist', name));
}

function binaryName(electronPackage: string): string | null {
  try {
    return readFileSync(join(electronPackage, 'path.txt'), 'utf8').trim();
  } catch {
    // No path.txt: it was never fetched.
    return null;
  }
}

function existing(path: string): string | null {
  return existsSync(path) ? path : null;
}

/** Whether the binary finds the libraries it needs on this system: as Node it needs no display to say so. */
export function isRunnable(binary: string): boolean {
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' };
  return spawnSync(binary, ['-e', '0'], { env, stdio: 'ignore', timeout: RUN_MILLISECONDS }).status === 0;
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
