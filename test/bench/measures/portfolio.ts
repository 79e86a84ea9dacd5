import { rmSync } from 'node:fs';
import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { libraryOf, mapsUnderTest, openBenchLibrary } from '../mapsUnderTest.ts';
import { type Result, result } from '../report.ts';
import { type Spread, spreadOf } from '../statistics.ts';

const MAPS = 200;
const STEPS = 50;
const ROUNDS = 20;
const TODAY = '2026-01-05';

/**
 * Every handoff of 200 maps, ranked, with what recurs, beside reading the same rows and nothing else; and apart from it
 * the first answer of all, for which the figures of every map are worked out while other calls are let through.
 */
export async function measurePortfolio(): Promise<readonly Result[]> {
  const [map] = mapsUnderTest([STEPS]);
  if (!map) throw new Error('There is no map to list.');
  const folder = await libraryOf(Array.from({ length: MAPS }, () => map));
  const library = await openBenchLibrary(folder);
  const first = await spreadOfTimes(1, () => library.overview.portfolio(TODAY));
  const ours = await spreadOfTimes(ROUNDS, () => library.overview.portfolio(TODAY));
  library.close();
  const peer = await readRows(folder);
  rmSync(folder, { recursive: true, force: true });
  return [
    result('portfolioFirst', MAPS, first, null),
    result('portfolio', MAPS, ours, { name: 'better-sqlite3', spread: peer }),
  ];
}

async function readRows(folder: string): Promise<Spread> {
  const database = new SqliteDatabase(join(folder, 'baton.sqlite'), { readonly: true });
  const rows = database.prepare('select * from handoff_figures');
  const spread = await spreadOfTimes(ROUNDS, () => rows.all());
  database.close();
  return spread;
}

async function spreadOfTimes(rounds: number, work: () => unknown): Promise<Spread> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const begun = performance.now();
    await work();
    times.push(performance.now() - begun);
  }
  return spreadOf(times);
}
