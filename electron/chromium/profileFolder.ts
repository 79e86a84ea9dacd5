import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface ProfileFolder {
  readonly path: string;
  /** Removes a folder that was made for one run. */
  dispose(): void;
}

/** A browser profile of our own that only this user can read; the user's own browser profile is never touched. */
export function keptProfile(path: string): ProfileFolder {
  mkdirSync(path, { recursive: true, mode: 0o700 });
  chmodSync(path, 0o700);
  return { path, dispose: () => undefined };
}

/** A profile for one run. */
export function freshProfile(): ProfileFolder {
  const path = mkdtempSync(join(tmpdir(), 'baton-browser-'));
  return { path, dispose: () => rmSync(path, { recursive: true, force: true, maxRetries: 5 }) };
}
