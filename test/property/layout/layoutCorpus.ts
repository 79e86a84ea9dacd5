import fc from 'fast-check';
import { layoutMap } from '../../../shared/layout/layoutMap.ts';
import type { MapLayout } from '../../../shared/layout/mapLayout.ts';
import type { WorkflowMap } from '../../../shared/model/workflowMap.ts';
import { type RandomMapOptions, randomMap } from '../../support/randomMap.ts';

const COUNT = 5_000;

const options = fc.record({
  seed: fc.integer({ min: 1, max: 1_000_000 }),
  steps: fc.integer({ min: 0, max: 45 }),
  lanes: fc.integer({ min: 0, max: 8 }),
  connectionsPerStep: fc.double({ min: 0, max: 2.5, noNaN: true }),
  decisions: fc.constantFrom(0.12, 0.12, 0.4),
  loops: fc.double({ min: 0, max: 0.5, noNaN: true }),
  odd: fc.boolean(),
});

/** One map of the corpus, laid out. `randomMap(options)` makes it again. */
export interface LaidOut {
  readonly options: RandomMapOptions;
  readonly map: WorkflowMap;
  readonly layout: MapLayout;
}

/** Thousands of maps, always the same, made and laid out once for all checks. */
export const layoutCorpus: readonly LaidOut[] = fc
  .sample(options, { seed: 20_260_302, numRuns: COUNT })
  .map((chosen) => {
    const map = randomMap(chosen);
    return { options: chosen, map, layout: layoutMap(map) };
  });

/** What is wrong with the smallest maps that anything is wrong with: at most three of them, none when all are well. */
export function faultyMaps(faultsOf: (laidOut: LaidOut) => readonly string[]) {
  return layoutCorpus
    .flatMap((laidOut) => {
      const faults = faultsOf(laidOut);
      return faults.length > 0 ? [{ options: laidOut.options, faults }] : [];
    })
    .sort((a, b) => a.options.steps - b.options.steps)
    .slice(0, 3);
}
