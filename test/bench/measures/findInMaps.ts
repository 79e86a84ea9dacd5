import { rmSync } from 'node:fs';
import { libraryOf, mapsUnderTest, openBenchLibrary } from '../mapsUnderTest.ts';
import { type Result, result } from '../report.ts';
import { spreadOf } from '../statistics.ts';

const MAPS = 200;
const STEPS = 50;
const ROUNDS = 10;
/** A rare word, a common one, two at once, and the letter that is everywhere. */
const queries = ['purchasing', 'invoice', 'approve estimate', 'e'];

/**
 * From the words to every map that holds them, over a library of 200 maps; the first search, which reads them, is
 * apart.
 */
export async function measureFind(): Promise<Result> {
  const [map] = mapsUnderTest([STEPS]);
  if (!map) throw new Error('There is no map to search.');
  const folder = await libraryOf(Array.from({ length: MAPS }, () => map));
  const library = await openBenchLibrary(folder);
  library.find('');
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const query of queries) {
      const begun = performance.now();
      library.find(query);
      times.push(performance.now() - begun);
    }
  }
  library.close();
  rmSync(folder, { recursive: true, force: true });
  return result('find', MAPS, spreadOf(times), null);
}
