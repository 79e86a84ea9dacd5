import { describe, expect, it } from 'vitest';
import { leftoverText } from '../../../../shared/analysis/leftoverText.ts';
import { changeLane } from '../../../../shared/model/edits/changeLane.ts';
import { deleteSteps } from '../../../../shared/model/edits/deleteSteps.ts';
import { applyDiff, isEmptyDiff } from '../../../../shared/model/mapDiff.ts';
import { mergeReport } from '../../../../shared/model/merge/mergeReport.ts';
import { sheetCounts, sheetNotes } from '../../../../shared/model/merge/mergeSentences.ts';
import { planMerge } from '../../../../shared/model/merge/planMerge.ts';
import { ratingId } from '../../../../shared/model/rating.ts';
import { anas, first, impacts, known, merged, never, plan } from '../../../support/mergedSheets.ts';
import { withRecords } from '../../../support/ratedMap.ts';
import { filledSheet, leadMap, readSheet, sheetText } from '../../../support/sheetTexts.ts';

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
    // That none of its handoffs were scored would not be true.
    expect(sheets[1] && mergeReport(sheets[1])).toEqual([
      expect.stringMatching(/^Ana, .* \(copy\.baton-scores\): left out$/),
      '  This sheet is here twice; it is taken once.',
    ]);
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
