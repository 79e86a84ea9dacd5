import { chmodSync, mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { app } from 'electron';
import { libraryFailure } from '../../services/library/libraryFailure.ts';

/**
 * Has Chromium keep its own files inside the library's folder, where only this user reads them. Electron's lock for
 * one instance lies there too: a library has one window, and another library may have another.
 * @throws UserError when the folder cannot be written.
 */
export function keepChromiumIn(library: string): void {
  const folder = join(library, 'electron');
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    chmodSync(folder, 0o700);
  } catch (error) {
    throw libraryFailure(error, 'open');
  }
  keepIn(folder);
}

/** Has Chromium keep its own files in a new folder, for one command; answers that folder. */
export function keepChromiumApart(): string {
  const folder = mkdtempSync(join(tmpdir(), 'baton-electron-'));
  keepIn(folder);
  return folder;
}

function keepIn(folder: string): void {
  app.setPath('userData', folder);
  app.setPath('sessionData', folder);
}
