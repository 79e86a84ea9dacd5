import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { takeBuildLock } from './buildLock.ts';

const root = join(import.meta.dirname, '../..');
const sources = [
  'electron',
  'renderer',
  'shared',
  'resources',
  'electron.vite.config.ts',
  'package-lock.json',
];
const stamp = join(root, 'out/sources');
const lock = join(root, 'out/building');
const parts = ['main', 'preload', 'renderer', 'licences.txt'];

/**
 * Builds `out/` unless it was built from the sources as they stand. Says nothing on standard output, so a command
 * may call it before it prints. Answers false when the build failed; its messages are on standard error then.
 */
export async function buildWhenStale(): Promise<boolean> {
  if (isFresh()) return true;
  const release = await startBuilding();
  if (release === null) return false;
  try {
    if (isFresh()) return true;
    const built = fingerprint();
    const draft = join(lock, 'out');
    if (!(await runBuild(draft))) return false;
    putInPlace(draft);
    writeFileSync(stamp, built);
    return true;
  } finally {
    release();
  }
}

async function startBuilding(): Promise<(() => void) | null> {
  try {
    mkdirSync(join(root, 'out'), { recursive: true });
    return await takeBuildLock(lock);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    console.error(`Baton cannot be built in ${root}: make the folder writable for you (${reason}).`);
    return null;
  }
}

function isFresh(): boolean {
  try {
    return readFileSync(stamp, 'utf8') === fingerprint();
  } catch {
    return false;
  }
}

/** Changes whenever a source file is added, removed or written. */
function fingerprint(): string {
  const hash = createHash('sha256');
  for (const source of sources) {
    for (const path of filesUnder(join(root, source))) {
      const { mtimeMs, size } = statSync(path);
      hash.update(`${path} ${mtimeMs} ${size}\n`);
    }
  }
  return hash.digest('hex');
}

function filesUnder(path: string): string[] {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found?.isDirectory()) return found ? [path] : [];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** Until here whoever runs the last build goes on with it, and a build that fails leaves it as it was. */
function putInPlace(draft: string): void {
  for (const part of parts) {
    const place = join(root, 'out', part);
    if (existsSync(place)) renameSync(place, join(lock, `old-${part}`));
    renameSync(join(draft, part), place);
  }
}

function runBuild(draft: string): Promise<boolean> {
  const command = join(root, 'node_modules/electron-vite/bin/electron-vite.js');
  const build = spawn(process.execPath, [command, 'build', '--logLevel', 'warn'], {
    cwd: root,
    env: { ...process.env, BATON_OUT: draft },
    stdio: ['ignore', 2, 2],
  });
  return new Promise((resolve) => {
    build.on('error', () => resolve(false));
    build.on('exit', (code) => resolve(code === 0));
  });
}
