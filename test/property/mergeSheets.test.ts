import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyseMap } from '../../shared/analysis/analyseMap.ts';
import { mergeSheets } from '../../shared/model/edits/mergeSheets.ts';
import { applyDiff } from '../../shared/model/mapDiff.ts';
import type { ReturnedSheet } from '../../shared/model/merge/returnedSheet.ts';
import type { WorkflowMap } from '../../shared/model/workflowMap.ts';
import { filledSheet, leadMap } from '../support/sheetTexts.ts';

const handoffs = ['qualify:estimate', 'estimate:visit', 'visit:bill'];
const signs = fc.oneof(
  fc.string({ unit: fc.constantFrom('1', '2', '3', '4', '5', '?', '-'), minLength: 8, maxLength: 8 }),
  fc.constantFrom('11112222', '44445555'),
);
const sheet = fc
  .record({
    name: fc.constantFrom('Ana', 'Ben', 'Cleo'),
    scores: fc.dictionary(fc.constantFrom(...handoffs), signs),
    minute: fc.integer({ min: 10, max: 59 }),
  })
  .map(({ name, scores, minute }) =>
    filledSheet(leadMap, { name, scores, time: `2026-02-01T10:${minute}:00.000Z` }),
  );
const shuffled = fc
  .array(sheet, { minLength: 1, maxLength: 7 })
  .chain((sheets) =>
    fc.tuple(fc.constant(sheets), fc.shuffledSubarray(sheets, { minLength: sheets.length })),
  );

function merged(map: WorkflowMap, sheets: readonly ReturnedSheet[]): WorkflowMap {
  return applyDiff(map, mergeSheets(map, { mapId: 'map1', sheets, choices: {} }));
}

function content(map: WorkflowMap): unknown {
  const ratings = [...map.rating.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return { ratings, raters: [...map.rater.keys()].sort() };
}

function figures(map: WorkflowMap): unknown {
  return analyseMap(map).ranked.map(({ found, heat, rank, scores }) => [
    found.id,
    heat,
    rank,
    scores.medians,
    scores.spread,
  ]);
}

describe('[SS15] the order in which sheets come in changes nothing', () => {
  it('when they come together', () => {
    fc.assert(
      fc.property(shuffled, ([sheets, others]) => {
        expect(content(merged(leadMap, others))).toEqual(content(merged(leadMap, sheets)));
      }),
      { seed: 20260201, numRuns: 150 },
    );
  });

  it('when they come one by one, also several of one rater', () => {
    fc.assert(
      fc.property(shuffled, ([sheets, others]) => {
        const oneByOne = (list: readonly ReturnedSheet[]) =>
          list.reduce((map, each) => merged(map, [each]), leadMap);
        expect(figures(oneByOne(others))).toEqual(figures(merged(leadMap, sheets)));
      }),
      { seed: 20260202, numRuns: 150 },
    );
  });
});
