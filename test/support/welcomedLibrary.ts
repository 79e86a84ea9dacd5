import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openLibrary } from '../../electron/services/library/openLibrary.ts';
import { welcome } from '../../electron/services/library/welcome.ts';
import { systemAuthor, systemClock, systemIds } from '../../electron/services/system/systemPorts.ts';
import { templateMap } from './templateMap.ts';

/**
 * The folder of a library with the copy of the sample in it, as a first start leaves it. Baton begins there with its
 * library screen, and a test does not wait for a map that it leaves at once.
 */
export async function welcomedLibrary(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'baton-library-'));
  const library = await openLibrary(folder, {
    clock: systemClock,
    ids: systemIds,
    author: systemAuthor(),
    log: { info: () => undefined, error: (message) => console.error(message) },
    program: 'a test',
  });
  welcome(library, templateMap('lead-to-cash'));
  library.close();
  return folder;
}
