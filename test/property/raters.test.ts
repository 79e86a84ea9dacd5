import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyseMap } from '../../shared/analysis/analyseMap.ts';
import { discussionPoints } from '../../shared/analysis/discussionPoints.ts';
import { krippendorffAlpha } from '../../shared/analysis/krippendorffAlpha.ts';
import { rankFirmness } from '../../shared/analysis/rankFirmness.ts';
import { ranksByRater } from '../../shared/analysis/ranksByRater.ts';
import { raterAgreement, roundAgreement } from '../../shared/analysis/raterAgreement.ts';
import { raterCoverage } from '../../shared/analysis/raterCoverage.ts';
import { raterVoices } from '../../shared/analysis/raterVoices.ts';
import { unseatLeader } from '../../shared/analysis/unseatLeader.ts';
import { raterNames } from '../../shared/model/raterNames.ts';
import { ratingId } from '../../shared/model/rating.ts';
import { defaultWeights } from '../../shared/model/weights.ts';
import {
  type MapRecord,
  mapFromRecords,
  recordsOf,
  type WorkflowMap,
} from '../../shared/model/workflowMap.ts';
import { buildMap } from '../support/mapBuilder.ts';
import { ratingOf } from '../support/ratedMap.ts';

const base = buildMap({
  steps: ['Sales: A', 'Field: B', 'Sales: C', 'Field: D', 'Sales: E'],
  arrows: ['A -> B', 'B -> C', 'C -> D', 'D -> E'],
});
const ids = ['r1', 'r2', 'r3', 'r4', 'r5', 'r6'];

/** Six raters, with ratings in three rounds, the last of which is not revealed; some have scored nothing. */
const records: fc.Arbitrary<readonly MapRecord[]> = fc
  .uniqueArray(
    fc.record({
      handoffId: fc.constantFrom('a:b', 'b:c', 'c:d', 'd:e'),
      raterId: fc.constantFrom(...ids),
      round: fc.integer({ min: 1, max: 3 }),
      signs: fc.array(fc.constantFrom(...'1234512345?-'), { minLength: 8, maxLength: 8 }),
    }),
    { maxLength: 40, selector: ({ handoffId, raterId, round }) => ratingId(handoffId, raterId, round) },
  )
  .map((given) => [
    ...ids.map((id) => ({ type: 'rater' as const, id, name: `Name of ${id}`, role: '', laneId: null })),
    ...[1, 2, 3].map((number) => ({
      type: 'round' as const,
      id: String(number),
      number,
      startedAt: '2026-01-05T09:00:00.000Z',
      revealed: number < 3,
    })),
    ...given.map(({ handoffId, raterId, round, signs }) =>
      ratingOf(handoffId, raterId, signs.join(''), round),
    ),
  ]);

const exchanged = records.chain((list) =>
  fc.tuple(
    fc.constant(list),
    fc.shuffledSubarray([...list], { minLength: list.length }),
    fc.shuffledSubarray(ids, { minLength: ids.length }),
  ),
);

/** Everything that is told of a map, with its raters called by what `called` makes of their identifiers. */
function told(map: WorkflowMap, called: (id: string) => string) {
  const analysis = analyseMap(map);
  const sorted = (some: readonly string[] = []) => some.map(called).sort();
  const points = discussionPoints(analysis);
  const pointOf = (point: (typeof points.must)[number]) =>
    [point.handoff.found.id, point.dimension, point.median, point.spread].join(' ') +
    `${sorted(point.apart?.lowestIds)} ${sorted(point.apart?.highestIds)}`;
  return {
    ranked: analysis.ranked.map(({ found, heat, rank, readiness, coverage, scores }) => ({
      ...{ id: found.id, heat, rank, readiness, coverage, medians: scores.medians, spread: scores.spread },
    })),
    alpha: raterAgreement(analysis)?.toFixed(9),
    rounds: [1, 2, 3].map((round) => roundAgreement(map, analysis, round)?.toFixed(9)),
    firmness: rankFirmness(map, analysis),
    unseating: unseatLeader(analysis, defaultWeights),
    points: [points.must.map(pointOf), points.discuss.map(pointOf)],
    coverage: [...raterCoverage(map, analysis)]
      .map(([id, { scored, complete, rounds }]) => `${called(id)} ${scored} ${complete} ${rounds}`)
      .sort(),
    voices: raterVoices(map)
      .map(({ raterId, makesLeader, ownLeader, leaderWithout }) =>
        [called(raterId), makesLeader, ownLeader?.found.id, leaderWithout?.found.id].join(' '),
      )
      .sort(),
  };
}

describe('raters, whoever they are', () => {
  it('[RA11] [SC13] no exchange of raters and no order of records changes a result', () => {
    fc.assert(
      fc.property(exchanged, ([list, order, names]) => {
        const nameOf = (id: string): string => names[ids.indexOf(id)] ?? '';
        const renamed = order.map((record): MapRecord => {
          if (record.type === 'rater') return { ...record, id: nameOf(record.id) };
          if (record.type !== 'rating') return record;
          const raterId = nameOf(record.raterId);
          return { ...record, raterId, id: ratingId(record.handoffId, raterId, record.round) };
        });
        const before = mapFromRecords([...recordsOf(base), ...list]);
        const after = mapFromRecords([...renamed, ...recordsOf(base)]);
        expect(told(after, (id) => id)).toEqual(told(before, nameOf));
      }),
      { seed: 20_261_127, numRuns: 60 },
    );
  });

  it('[RA10] the ranking without a rater is that of a map on which they have not scored', () => {
    fc.assert(
      fc.property(records, (list) => {
        const map = mapFromRecords([...recordsOf(base), ...list]);
        const rankOf = (counts: (raterId: string) => boolean) => {
          const rating = new Map([...map.rating].filter(([, { raterId }]) => counts(raterId)));
          const { ranked } = analyseMap({ ...map, rating });
          return ranked.flatMap(({ found, rank }) => (rank === null ? [] : [[found.id, rank]]));
        };
        for (const { raterId, alone, without } of ranksByRater(map)) {
          expect([...alone]).toEqual(rankOf((id) => id === raterId));
          expect([...without]).toEqual(rankOf((id) => id !== raterId));
        }
      }),
      { seed: 20_261_130, numRuns: 100 },
    );
  });

  it('[RA3] anonymous numbers stay while others come and go: they differ, and each begins as it did', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.uuid(), { maxLength: 60 }), (raterIds) => {
        const mapOf = (some: readonly string[]) =>
          mapFromRecords([
            ...recordsOf(base),
            ...some.map((id) => ({ type: 'rater' as const, id, name: id, role: 'Lead', laneId: null })),
          ]);
        const names = raterNames(mapOf(raterIds), 'anonymous');
        const marks = [...names.values()].map(({ mark }) => mark);
        expect(new Set(marks).size).toBe(raterIds.length);
        expect(raterNames(mapOf(raterIds.toReversed()), 'anonymous')).toEqual(names);
        for (const [id, { mark }] of raterNames(mapOf(raterIds.slice(1)), 'anonymous')) {
          expect(names.get(id)?.mark.startsWith(mark)).toBe(true);
        }
        for (const mark of marks) {
          expect(marks.filter((other) => other.startsWith(mark))).toEqual([mark]);
        }
      }),
      { seed: 20_261_128, numRuns: 100 },
    );
  });

  it('[RA7] α is that of the textbook’s pairs, and knows no order of values or units', () => {
    const units = fc.array(fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 6 }), { maxLength: 20 });
    fc.assert(
      fc.property(units, (given) => {
        const alpha = krippendorffAlpha(given);
        const turned = krippendorffAlpha(given.map((values) => values.toReversed()).reverse());
        const expected = alphaByPairs(given);
        if (expected === null) expect([alpha, turned]).toEqual([null, null]);
        else for (const each of [alpha, turned]) expect(each).toBeCloseTo(expected, 9);
      }),
      { seed: 20_261_129, numRuns: 500 },
    );
  });
});

/** α as 1 − Dₒ / Dₑ over every ordered pair of values, without a table of coincidences. */
function alphaByPairs(units: readonly (readonly number[])[]): number | null {
  const pairable = units.filter(({ length }) => length > 1);
  const all = pairable.flat();
  const count = (value: number) => all.filter((each) => each === value).length;
  const distance = (a: number, b: number) => {
    const between = all.filter((each) => each >= Math.min(a, b) && each <= Math.max(a, b)).length;
    return (between - (count(a) + count(b)) / 2) ** 2;
  };
  const mean = (values: readonly number[]) => {
    let sum = 0;
    for (const [place, a] of values.entries())
      for (const [other, b] of values.entries()) if (place !== other) sum += a === b ? 0 : distance(a, b);
    return sum / (values.length - 1);
  };
  const expected = all.length > 1 ? mean(all) / all.length : 0;
  if (expected === 0) return null;
  const observed = pairable.reduce((sum, values) => sum + mean(values), 0) / all.length;
  return 1 - observed / expected;
}
