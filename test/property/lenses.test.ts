import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyseMap } from '../../shared/analysis/analyseMap.ts';
import { lenses } from '../../shared/analysis/lenses/lenses.ts';
import { readLens } from '../../shared/analysis/lenses/readLens.ts';
import { mapFromRecords, recordsOf } from '../../shared/model/workflowMap.ts';
import { randomMap } from '../support/randomMap.ts';
import { templateMap } from '../support/templateMap.ts';

const maps = [
  templateMap('loan-review'),
  templateMap('status-updates'),
  randomMap({ seed: 7, steps: 40, lanes: 4, raters: 5, odd: true }),
];

describe('[LE3] the lenses', () => {
  it('read the same whatever the order of raters, ratings and records', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...maps).chain((map) => {
          const records = [...recordsOf(map)];
          const all = { minLength: records.length, maxLength: records.length };
          return fc.tuple(fc.constant(map), fc.shuffledSubarray(records, all));
        }),
        fc.boolean(),
        ([map, shuffled], relative) => {
          const other = mapFromRecords(shuffled);
          for (const { id } of lenses) {
            const readings = readLens(map, analyseMap(map), { id, relative });
            const same = readLens(other, analyseMap(other), { id, relative });
            expect([...same.byId].sort()).toEqual([...readings.byId].sort());
            expect(same.entries).toEqual(readings.entries);
          }
        },
      ),
      { seed: 20_260_105, numRuns: 12 },
    );
  });
});
