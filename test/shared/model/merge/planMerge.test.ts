import { describe, expect, it } from 'vitest';
import { describeDiff } from '../../../../shared/analysis/describeDiff.ts';
import { latestRatings } from '../../../../shared/analysis/latestRatings.ts';
import { leftoverText } from '../../../../shared/analysis/leftoverText.ts';
import { addStep } from '../../../../shared/model/edits/addStep.ts';
import { changeLane } from '../../../../shared/model/edits/changeLane.ts';
import { connectSteps } from '../../../../shared/model/edits/connectSteps.ts';
import { deleteSteps } from '../../../../shared/model/edits/deleteSteps.ts';
import { mergeSheets } from '../../../../shared/model/edits/mergeSheets.ts';
import { revealRound } from '../../../../shared/model/edits/revealRound.ts';
import { applyDiff, invertDiff, isEmptyDiff } from '../../../../shared/model/mapDiff.ts';
import type { MergeChoices } from '../../../../shared/model/merge/mergeChoices.ts';
import type { MergePlan } from '../../../../shared/model/merge/mergePlan.ts';
import { sheetCounts, sheetNotes } from '../../../../shared/model/merge/mergeSentences.ts';
import { planMerge } from '../../../../shared/model/merge/planMerge.ts';
import type { ReturnedSheet } from '../../../../shared/model/merge/returnedSheet.ts';
import { ratingId } from '../../../../shared/model/rating.ts';
import { hiddenRound, latestRound, roundNumbers } from '../../../../shared/model/rounds.ts';
import type { MapRecord, WorkflowMap } from '../../../../shared/model/workflowMap.ts';
import { ratingOf, withRecords } from '../../../support/ratedMap.ts';
import { filledSheet, leadMap, readSheet, sheetText } from '../../../support/sheetTexts.ts';

const first = 'qualify:estimate';
const second = 'estimate:visit';
const ana: MapRecord = { type: 'rater', id: 'ana', name: 'Ana', role: 'Estimator', laneId: 'sales' };
const known = withRecords(leadMap, [ana]);
const anas = filledSheet(leadMap, { name: 'Ana', scores: { [first]: '44553421', [second]: '2222----' } });
const rounds = (...revealed: readonly boolean[]): MapRecord[] =>
  revealed.map((shown, index) => ({
    type: 'round',
    id: String(index + 1),
    number: index + 1,
    startedAt: '2026-01-20T08:00:00.000Z',
    revealed: shown,
  }));

function plan(map: WorkflowMap, sheets: readonly ReturnedSheet[], choices: MergeChoices = {}): MergePlan {
  return planMerge({ map, mapId: 'map1' }, sheets, choices);
}

function merged(map: WorkflowMap, sheets: readonly ReturnedSheet[], choices: MergeChoices = {}): WorkflowMap {
  return applyDiff(map, mergeSheets(map, { mapId: 'map1', sheets, choices }));
}

/** Customer impact of the rater’s values, by round. */
function impacts(map: WorkflowMap, raterId = 'ana', handoffId = first): Record<number, unknown> {
  const own = [...map.rating.values()].filter(
    (each) => each.raterId === raterId && each.handoffId === handoffId,
  );
  return Object.fromEntries(own.map(({ round, scores }) => [round, scores.customerImpact]));
}

describe('[SS10] a returned sheet is compared with the map as it is', () => {
  it('what matches is taken, with its rater where the map has none', () => {
    const [sheet] = plan(leadMap, [anas]).sheets;
    expect(sheet?.rows.map(({ state, round }) => [state, round])).toEqual([
      ['new', 1],
      ['new', 1],
    ]);
    const after = merged(leadMap, [anas]);
    expect(after.rating.get(ratingId(first, 'ana', 1))?.scores.cashImpact).toBe(5);
    expect(after.rater.get('ana')?.name).toBe('Ana');
  });

  it('says what changed since, and takes the values all the same', () => {
    const renamed = applyDiff(known, changeLane(known, { id: 'field', patch: { name: 'Crew' } }));
    const [sheet] = plan(renamed, [anas]).sheets;
    expect(sheet?.rows.map(({ changes }) => changes)).toEqual([[], ['receiving lane “Field” is now “Crew”']]);
    expect(sheet && sheetCounts(sheet)).toBe('2 of 3 handoffs scored: 2 new; 1 changed since');
  });

  it('lists what is not on the map any more as text, so that nothing is lost', () => {
    const input = { ids: ['visit'], join: true, newId: () => 'joined' };
    const without = applyDiff(known, deleteSteps(known, input));
    const [sheet] = plan(without, [anas]).sheets;
    expect(sheet?.rows.map(({ state }) => state)).toEqual(['new', 'unmatched']);
    expect(sheet && leftoverText(sheet)).toBe(
      'Ana\nEstimate → Visit: Customer impact 2, Exception volume 2, Hidden labor 2, Cash impact 2',
    );
  });

  it('changes nothing for values that are there already', () => {
    const once = merged(known, [anas]);
    expect(plan(once, [anas]).sheets[0]?.rows.map(({ state }) => state)).toEqual(['already', 'already']);
    expect(isEmptyDiff(plan(once, [anas]).diff)).toBe(true);
  });

  it('looks once at a sheet that is there twice', () => {
    const { sheets, diff } = plan(known, [anas, { ...anas, fileName: 'copy.baton-scores' }]);
    expect(sheets.map(({ isRepeated }) => isRepeated)).toEqual([false, true]);
    expect(diff.added).toHaveLength(2);
  });
});

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

describe('[SS13] nobody’s values go to somebody else', () => {
  const namesake = filledSheet(leadMap, { name: ' ANA ', raterId: 'a7', scores: { [first]: '3-------' } });

  it('two people of one name: nothing is taken until somebody says whether they are one', () => {
    const asked = plan(known, [namesake]);
    expect(asked.sheets[0]).toMatchObject({
      isTaken: false,
      person: { kind: 'namesake', answer: undefined },
    });
    expect(isEmptyDiff(asked.diff)).toBe(true);
    const same = merged(known, [namesake], { [namesake.key]: { personId: 'ana' } });
    expect([impacts(same), same.rater.size]).toEqual([{ 1: 3 }, 1]);
    const other = merged(known, [namesake], { [namesake.key]: { personId: null } });
    expect([impacts(other), impacts(other, 'a7'), other.rater.size]).toEqual([{}, { 1: 3 }, 2]);
  });

  it('a sheet that comes back under another name is asked about too', () => {
    const renamed = filledSheet(leadMap, { name: 'Ben', raterId: 'ana', scores: { [first]: '3-------' } });
    expect(plan(known, [renamed]).sheets[0]?.person?.kind).toBe('renamed');
    const other = merged(known, [renamed], { [renamed.key]: { personId: null } });
    expect(impacts(other)).toEqual({});
    expect([...other.rater.values()].map(({ name }) => name)).toEqual(['Ana', 'Ben']);
  });
});

describe('[SS17] a handoff that was deleted and drawn again is matched by name where somebody says so', () => {
  /** The map after its visit was deleted, and steps of this name drawn between estimate and bill. */
  const redrawn = (...names: readonly string[]): WorkflowMap => {
    const input = { ids: ['visit'], join: false, newId: () => 'joined' };
    const without = applyDiff(known, deleteSteps(known, input));
    return names.reduce((map, name, index) => {
      const id = `visit-${index + 2}`;
      const added = applyDiff(map, addStep(map, { id, laneId: 'field', name }));
      return applyDiff(added, connectSteps(added, { id: `to-${id}`, from: 'estimate', to: id }));
    }, without);
  };
  const taking = { [anas.key]: { redrawn: [second] } };

  it('it is shown, and nothing is taken silently', () => {
    const [sheet] = plan(redrawn(' VISIT '), [anas]).sheets;
    expect(sheet?.rows[1]).toMatchObject({
      state: 'unmatched',
      redrawnAs: 'estimate:visit-2',
      isRedrawnTaken: false,
      round: null,
    });
    expect(sheet && sheetCounts(sheet)).toBe('2 of 3 handoffs scored: 1 new, 1 redrawn since');
    expect(sheet && leftoverText(sheet)).toContain('Estimate → Visit: Customer impact 2');
  });

  it('its values go to the new one when somebody says so, and are there when the sheet comes again', () => {
    const map = redrawn('Visit');
    const after = merged(map, [anas], taking);
    expect(impacts(after, 'ana', 'estimate:visit-2')).toEqual({ 1: 2 });
    expect(after.rating.size).toBe(2);
    const [again] = plan(after, [anas], taking).sheets;
    expect(again?.rows.map(({ state }) => state)).toEqual(['already', 'already']);
    expect(again && leftoverText(again)).toBe('');
  });

  it('what the rater said there before is a choice, as everywhere', () => {
    const scored = withRecords(redrawn('Visit'), [
      { ...ratingOf('estimate:visit-2', 'ana', '1-------'), time: '2026-01-25T10:00:00.000Z' },
    ]);
    expect(impacts(merged(scored, [anas], taking), 'ana', 'estimate:visit-2')).toEqual({ 1: 1, 2: 2 });
    const map = { [anas.key]: { redrawn: [second], rows: { [second]: 'keepMap' as const } } };
    expect(impacts(merged(scored, [anas], map), 'ana', 'estimate:visit-2')).toEqual({ 1: 1 });
  });

  it('no guess is made where two are called so, or another name or lane is', () => {
    const matchOn = (map: WorkflowMap) => plan(map, [anas], taking).sheets[0]?.rows[1]?.redrawnAs;
    expect(matchOn(redrawn('Visit', 'Visit'))).toBeNull();
    expect(matchOn(redrawn('Site visit'))).toBeNull();
    const moved = redrawn('Visit');
    expect(matchOn(applyDiff(moved, changeLane(moved, { id: 'field', patch: { name: 'Crew' } })))).toBeNull();
    expect(matchOn(redrawn('Visit'))).toBe('estimate:visit-2');
  });
});

describe('[SS14] a doubtful sheet says what is wrong and waits for a word', () => {
  it('altered', () => {
    const text = sheetText(leadMap, { name: 'Ana', scores: { [first]: '44553421' } });
    const altered = readSheet(text.replace('"customerImpact":4', '"customerImpact":1'));
    const [sheet] = plan(known, [altered]).sheets;
    expect(sheet?.isTaken).toBe(false);
    expect(sheet && sheetNotes(sheet)[0]).toMatch(/^This file was changed after Baton saved it/);
    expect(impacts(merged(known, [altered], { [altered.key]: { isTaken: true } }))).toEqual({ 1: 1 });
  });

  it('of another map, with and without handoffs in common', () => {
    const related = filledSheet(leadMap, {
      name: 'Ana',
      scores: { [first]: '4-------' },
      sheet: { mapId: 'map2' },
    });
    expect(plan(known, [related]).sheets[0]).toMatchObject({ origin: 'related', isTaken: false });
    expect(impacts(merged(known, [related], { [related.key]: { isTaken: true } }))).toEqual({ 1: 4 });
    const other = withRecords(known, []);
    const nothingLeft = applyDiff(
      other,
      deleteSteps(other, { ids: ['qualify', 'estimate', 'visit'], join: false, newId: () => 'x' }),
    );
    const foreign = planMerge({ map: nothingLeft, mapId: null }, [anas], { [anas.key]: { isTaken: true } });
    expect(foreign.sheets[0]).toMatchObject({ origin: 'foreign', isTaken: false });
    expect(foreign.sheets[0] && sheetNotes(foreign.sheets[0])[0]).toMatch(/^It is for another map, “Test”/);
  });

  it('with a name of 5,000 characters, values out of range, or nothing answered', () => {
    const long = filledSheet(leadMap, { name: 'A'.repeat(5_000), raterId: 'long', scores: {} });
    const notes = sheetNotes(plan(known, [long]).sheets[0] ?? never());
    expect(notes).toEqual([
      'Nothing is answered in it.',
      'The rater’s name has 5,000 characters and is shown shortened.',
    ]);
    const text = sheetText(leadMap, { name: 'Ana', scores: { [first]: '44553421' } });
    const odd = readSheet(text.replace('"customerImpact":4', '"customerImpact":9'));
    const [sheet] = plan(known, [odd]).sheets;
    expect(sheet && sheetNotes(sheet).at(-1)).toMatch(/^1 value cannot be an answer/);
    expect(sheet && leftoverText(sheet)).toBe('Ana\nQualify → Estimate: Customer impact 9');
  });
});

function never(): never {
  throw new Error('There is no sheet.');
}
