import { describe, expect, it } from 'vitest';
import { addRaters } from '../../../../shared/model/edits/addRaters.ts';
import { beginRound } from '../../../../shared/model/edits/beginRound.ts';
import { keepEarlierAnswers } from '../../../../shared/model/edits/keepEarlierAnswers.ts';
import { revealRound } from '../../../../shared/model/edits/revealRound.ts';
import { applyDiff, invertDiff, type MapDiff } from '../../../../shared/model/mapDiff.ts';
import { hiddenRound, latestRound, roundNumbers } from '../../../../shared/model/rounds.ts';
import { mayBeginRound } from '../../../../shared/model/rules.ts';
import type { WorkflowMap } from '../../../../shared/model/workflowMap.ts';
import { buildMap } from '../../../support/mapBuilder.ts';
import { ratingOf, withRatings, withRecords } from '../../../support/ratedMap.ts';

const drawn = buildMap({ steps: ['Sales: Call', 'Office: Quote'], arrows: ['Call -> Quote'] });
const time = '2026-03-02T09:00:00.000Z';

function changed(map: WorkflowMap, edit: (map: WorkflowMap) => MapDiff): WorkflowMap {
  return applyDiff(map, edit(map));
}

const counter = (): (() => string) => {
  let count = 0;
  return () => `new-${++count}`;
};

describe('rounds of scoring', () => {
  it('[RM1] the first round has the number 1, or the next one where people scored before rounds were counted', () => {
    const first = changed(drawn, (map) => beginRound(map, { hidden: true, time }));
    expect(latestRound(first)).toEqual({
      type: 'round',
      id: '1',
      number: 1,
      startedAt: time,
      revealed: false,
    });
    const scored = withRatings(drawn, { 'call:quote': ['44444444'] });
    const second = changed(scored, (map) => beginRound(map, { hidden: false, time }));
    expect(latestRound(second)).toMatchObject({ number: 2, revealed: true });
    expect(roundNumbers(second)).toEqual([1, 2]);
  });

  it('[RM1] a round is begun and revealed by one diff each, which its inverse takes back', () => {
    const begin = beginRound(drawn, { hidden: true, time });
    const begun = applyDiff(drawn, begin);
    const reveal = revealRound(begun, { number: 1 });
    expect([begin.added.length, reveal.updated.length]).toEqual([1, 1]);
    expect(hiddenRound(applyDiff(begun, reveal))).toBeNull();
    expect(hiddenRound(applyDiff(applyDiff(begun, reveal), invertDiff(reveal)))?.number).toBe(1);
    expect(applyDiff(begun, invertDiff(begin)).round.size).toBe(0);
  });

  it('[RM2] no round begins while one is hidden', () => {
    const hidden = changed(drawn, (map) => beginRound(map, { hidden: true, time }));
    expect(mayBeginRound(hidden)).toEqual({
      allowed: false,
      sentence: 'Round 1 is still hidden: reveal it first.',
    });
    expect(mayBeginRound(changed(hidden, (map) => revealRound(map, { number: 1 }))).allowed).toBe(true);
  });
});

describe('several people who score', () => {
  it('[RM5] come by names with commas between, in one diff; who is there already, in any case, is left out', () => {
    const first = changed(drawn, (map) =>
      addRaters(map, { names: 'Ana,  Ben  Ko ,, ana', newId: counter() }),
    );
    expect([...first.rater.values()].map(({ name }) => name)).toEqual(['Ana', 'Ben Ko']);
    expect(addRaters(first, { names: 'ANA, ben ko', newId: counter() }).added).toEqual([]);
  });
});

describe('what was not asked again', () => {
  const [ana, ben] = ['rater-1', 'rater-2'];
  const scored = withRecords(withRatings(drawn, { 'call:quote': ['12345123', '55555555'] }), [
    ratingOf('call:quote', ana, '3-------', 2),
  ]);
  const kept = changed(scored, (map) => keepEarlierAnswers(map, { handoffId: 'call:quote', round: 2, time }));

  it('[RM8] is taken over for everybody, and what was answered again stays', () => {
    const scores = (raterId: string, round: number) =>
      kept.rating.get(`call:quote:${raterId}:${round}`)?.scores;
    expect(scores(ana, 2)).toEqual(ratingOf('call:quote', ana, '32345123').scores);
    expect(scores(ben, 2)).toEqual(ratingOf('call:quote', ben, '55555555').scores);
  });

  it('[RM4] never touches the round before', () => {
    for (const raterId of [ana, ben]) {
      const id = `call:quote:${raterId}:1`;
      expect(kept.rating.get(id)).toBe(scored.rating.get(id));
    }
    expect(keepEarlierAnswers(kept, { handoffId: 'call:quote', round: 2, time }).updated).toEqual([]);
  });
});
