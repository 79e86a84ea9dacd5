import { describe, expect, it } from 'vitest';
import { describeDiff } from '../../../../shared/analysis/describeDiff.ts';
import { latestRatings } from '../../../../shared/analysis/latestRatings.ts';
import { mergeSheets } from '../../../../shared/model/edits/mergeSheets.ts';
import { revealRound } from '../../../../shared/model/edits/revealRound.ts';
import { applyDiff, invertDiff, isEmptyDiff } from '../../../../shared/model/mapDiff.ts';
import { sheetNotes } from '../../../../shared/model/merge/mergeSentences.ts';
import { hiddenRound, latestRound, roundNumbers } from '../../../../shared/model/rounds.ts';
import type { WorkflowMap } from '../../../../shared/model/workflowMap.ts';
import { anas, first, impacts, known, merged, never, plan, rounds } from '../../../support/mergedSheets.ts';
import { ratingOf, withRecords } from '../../../support/ratedMap.ts';
import { filledSheet, leadMap } from '../../../support/sheetTexts.ts';

describe('[SS11] values that differ are a choice, and both are kept by default', () => {
  const scored = withRecords(known, [
    { ...ratingOf(first, 'ana', '1-------'), time: '2026-01-25T10:00:00.000Z' },
  ]);
  const choose = (choice: 'keepBoth' | 'takeSheet' | 'keepMap') =>
    impacts(merged(scored, [anas], { [anas.key]: { rows: { [first]: choice } } }));

  it('the newer in a new round', () => {
    const row = plan(scored, [anas]).sheets[0]?.rows[0];
    expect(row).toMatchObject({ state: 'conflict', choice: 'keepBoth', round: 2 });
    expect(impacts(merged(scored, [anas]))).toEqual({ 1: 1, 2: 4 });
  });

  it('a sheet that is older than what is there stands before it', () => {
    const later = withRecords(known, [
      { ...ratingOf(first, 'ana', '1-------'), time: '2026-03-01T10:00:00.000Z' },
    ]);
    expect(impacts(merged(later, [anas]))).toEqual({ 1: 4, 2: 1 });
  });

  it('or the sheet’s, or the map’s alone', () => {
    expect(choose('takeSheet')).toEqual({ 1: 4 });
    expect(choose('keepMap')).toEqual({ 1: 1 });
  });

  it('a second sheet of one rater is a new round', () => {
    const again = filledSheet(leadMap, {
      name: 'Ana',
      scores: { [first]: '5-------' },
      time: '2026-02-03T10:00:00.000Z',
    });
    expect(impacts(merged(known, [again, anas]))).toEqual({ 1: 4, 2: 5 });
    expect(impacts(merged(merged(known, [again]), [anas]))).toEqual({ 1: 4, 2: 5 });
  });
});

describe('[SS12] a sheet that comes late is a round after the one begun last', () => {
  const later = withRecords(known, rounds(true, true));

  it('or goes to its own round when somebody chooses so', () => {
    expect(impacts(merged(later, [anas]))).toEqual({ 3: 4 });
    expect(impacts(merged(later, [anas], { [anas.key]: { isForItsOwnRound: true } }))).toEqual({ 1: 4 });
    expect(sheetNotes(plan(later, [anas]).sheets[0] ?? never())).toEqual([
      'It came after round 1 was over, and becomes round 3.',
    ]);
  });

  it('values for the hidden round itself come into it', () => {
    const hidden = withRecords(known, rounds(false));
    const [sheet] = plan(hidden, [anas]).sheets;
    expect(sheet).toMatchObject({ isHidden: true, isTaken: true, round: 1 });
    expect(impacts(merged(hidden, [anas]))).toEqual({ 1: 4 });
  });
});

describe('[SS16] while a hidden round runs, both values can be kept all the same', () => {
  const standing = (time: string) => ({ ...ratingOf(first, 'ana', '1-------'), time });
  const hidden = withRecords(known, [...rounds(true, false), standing('2026-01-25T10:00:00.000Z')]);
  /** Customer impact of Ana as every figure has it. */
  const counted = (map: WorkflowMap) => latestRatings(map, first).map(({ scores }) => scores.customerImpact);
  const revealed = (map: WorkflowMap) => applyDiff(map, revealRound(map, { number: 2 }));

  it('the newer waits after the hidden round, shows nowhere, and counts once that is revealed', () => {
    const row = plan(hidden, [anas]).sheets[0]?.rows[0];
    expect(row).toMatchObject({ state: 'conflict', choice: 'keepBoth', round: 3, isHidden: false });
    const both = merged(hidden, [anas]);
    expect([impacts(both), counted(both)]).toEqual([{ 1: 1, 3: 4 }, [1]]);
    expect([hiddenRound(both)?.number, latestRound(both)?.number, roundNumbers(both)]).toEqual([
      2,
      2,
      [1, 2],
    ]);
    const shown = revealed(both);
    expect([counted(shown), hiddenRound(shown), latestRound(shown)?.number]).toEqual([[4], null, 2]);
    expect(roundNumbers(shown)).toEqual([1, 2, 3]);
  });

  it('a sheet that is older changes nothing that is shown, and stands before it in the end', () => {
    const later = withRecords(hidden, [standing('2026-03-01T10:00:00.000Z')]);
    const both = merged(later, [anas]);
    expect([impacts(both), counted(both)]).toEqual([{ 1: 1, 3: 4, 4: 1 }, [1]]);
    expect(counted(revealed(both))).toEqual([1]);
  });

  it('a sheet of the hidden round itself is kept beside what is hidden, and neither is shown', () => {
    const own = withRecords(known, [...rounds(false), standing('2026-01-25T10:00:00.000Z')]);
    expect(plan(own, [anas]).sheets[0]?.rows[0]).toMatchObject({ choice: 'keepBoth', isHidden: true });
    const both = merged(own, [anas]);
    expect([impacts(both), counted(both)]).toEqual([{ 1: 1, 2: 4 }, []]);
    expect(counted(applyDiff(both, revealRound(both, { number: 1 })))).toEqual([4]);
  });

  it('a second sheet waits in the order of time, is not shown beside what waits, and nothing comes in twice', () => {
    const again = filledSheet(leadMap, {
      name: 'Ana',
      scores: { [first]: '5-------' },
      time: '2026-02-03T10:00:00.000Z',
    });
    const both = merged(merged(hidden, [again]), [anas]);
    expect(impacts(both)).toEqual({ 1: 1, 3: 4, 4: 5 });
    expect(plan(merged(hidden, [again]), [anas]).sheets[0]?.rows[0]?.isHidden).toBe(true);
    expect(isEmptyDiff(plan(both, [anas, again]).diff)).toBe(true);
    expect(counted(revealed(both))).toEqual([5]);
  });

  it('the map’s alone or the sheet’s alone make no round', () => {
    const choose = (choice: 'takeSheet' | 'keepMap') =>
      merged(hidden, [anas], { [anas.key]: { rows: { [first]: choice } } });
    expect(impacts(choose('keepMap'))).toEqual({ 1: 1 });
    expect(impacts(choose('takeSheet'))).toEqual({ 1: 4 });
    expect([choose('keepMap').round.size, choose('takeSheet').round.size]).toEqual([2, 2]);
  });

  it('undoing the import leaves the hidden round as it was, and the history tells of no round', () => {
    const diff = mergeSheets(hidden, { mapId: 'map1', sheets: [anas], choices: {} });
    expect(applyDiff(applyDiff(hidden, diff), invertDiff(diff))).toEqual(hidden);
    expect(describeDiff(diff)).toEqual(['2 handoffs scored']);
    const both = applyDiff(hidden, diff);
    expect(describeDiff(revealRound(both, { number: 2 }))).toEqual(['1 round revealed']);
  });
});
