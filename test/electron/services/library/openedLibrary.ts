import { rmSync } from 'node:fs';
import { onTestFinished } from 'vitest';
import type { Library } from '../../../../electron/services/library/library.ts';
import { type LibraryPorts, openLibrary } from '../../../../electron/services/library/openLibrary.ts';
import { libraryFolder } from '../../../support/libraryFolder.ts';

/** The world of a test: a clock that moves when told, identifiers in sequence, and a log to read. */
export interface TestWorld extends LibraryPorts {
  /** Moves the clock on. */
  pass(milliseconds: number): void;
  readonly lines: string[];
}

export function testWorld(start = '2025-11-21T14:00:00.000Z'): TestWorld {
  let now = Date.parse(start);
  let ids = 0;
  const lines: string[] = [];
  return {
    program: 'the Baton window',
    author: 'dana',
    clock: { now: () => new Date(now).toISOString() },
    ids: {
      create: () => {
        ids += 1;
        return `id-${now}-${ids}`;
      },
    },
    log: { info: (message) => lines.push(message), error: (message) => lines.push(message) },
    pass: (milliseconds) => {
      now += milliseconds;
    },
    lines,
  };
}

/** A new empty folder, gone after the test. */
export function newFolder(): string {
  const folder = libraryFolder();
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Opens the library and closes it after the test, if the test has not. */
export async function openedLibrary(folder: string, world: LibraryPorts = testWorld()): Promise<Library> {
  const library = await openLibrary(folder, world);
  onTestFinished(() => library.close());
  return library;
}
