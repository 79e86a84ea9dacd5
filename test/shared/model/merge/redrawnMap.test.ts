import { describe, expect, it } from 'vitest';
import { applyDiff, isEmptyDiff } from '../../../../shared/model/mapDiff.ts';
import type { MergeChoices } from '../../../../shared/model/merge/mergeChoices.ts';
import { sheetNotes } from '../../../../shared/model/merge/mergeSentences.ts';
import { planMerge } from '../../../../shared/model/merge/planMerge.ts';
import type { ReturnedSheet } from '../../../../shared/model/merge/returnedSheet.ts';
import { mapFromRecords, recordsOf, type WorkflowMap } from '../../../../shared/model/workflowMap.ts';
import { anas, first, impacts, second } from '../../../support/mergedSheets.ts';
import { withWorkflow } from '../../../support/ratedMap.ts';
import { leadMap } from '../../../support/sheetTexts.ts';

describe('[SS18] a map that was drawn again has none of the handoffs of a sheet by identifier', () => {
  /** The same drawing with other identifiers: what else is in it does not matter here. */
  const anew = (title: string, change: (text: string) => string = (text) => text): WorkflowMap => {
    const ids = ['qualify', 'estimate', 'visit', 'bill'];
    const records = JSON.stringify([...recordsOf(withWorkflow(leadMap, { title }))]);
    const text = ids.reduce((all, id) => all.replaceAll(new RegExp(`"${id}"`, 'g'), `"${id}-2"`), records);
    return mapFromRecords(JSON.parse(change(text)));
  };
  const target = (map: WorkflowMap) => ({ map, mapId: null });
  const planOn = (map: WorkflowMap, sheets: readonly ReturnedSheet[], choices: MergeChoices = {}) =>
    planMerge(target(map), sheets, choices);
  const mergedOn = (map: WorkflowMap, sheets: readonly ReturnedSheet[], choices: MergeChoices) =>
    applyDiff(map, planMerge(target(map), sheets, choices).diff);
  const same = anew('Test');
  const all = { [anas.key]: { redrawn: [first, second] } };

  it('is offered by name, and nothing is taken silently', () => {
    const { sheets, diff } = planOn(same, [anas]);
    expect(sheets[0]).toMatchObject({ origin: 'redrawn', isTaken: false });
    expect(sheets[0]?.rows.map(({ redrawnAs }) => redrawnAs)).toEqual([
      'qualify-2:estimate-2',
      'estimate-2:visit-2',
    ]);
    expect(isEmptyDiff(diff)).toBe(true);
    expect(sheets[0] && sheetNotes(sheets[0])).toEqual([
      'It was sent from another drawing of “Test”: none of its handoffs is on this map, but 2 of its 2 scored handoffs have the same names here.',
    ]);
  });

  it('takes the values of those that somebody chose, in one edit, and has them when the sheet comes again', () => {
    const after = mergedOn(same, [anas], all);
    expect(impacts(after, 'ana', 'qualify-2:estimate-2')).toEqual({ 1: 4 });
    expect(impacts(after, 'ana', 'estimate-2:visit-2')).toEqual({ 1: 2 });
    expect(isEmptyDiff(planOn(after, [anas], all).diff)).toBe(true);
    const one = mergedOn(same, [anas], { [anas.key]: { redrawn: [second] } });
    expect(one.rating.size).toBe(1);
    const no = planOn(same, [anas], { [anas.key]: { redrawn: [second], isTaken: false } });
    expect(isEmptyDiff(no.diff)).toBe(true);
  });

  it('is one of another title too where most handoffs have the same names, and else is foreign', () => {
    const oneRenamed = (text: string) => text.replaceAll('"name":"Bill"', '"name":"Charge"');
    // 2 of 3 are most; 1 of 3 are not, unless the title says that it is the same workflow.
    const twoRenamed = (text: string) => oneRenamed(text).replaceAll('"name":"Visit"', '"name":"Go"');
    const originOn = (map: WorkflowMap) => planOn(map, [anas], all).sheets[0];
    expect(originOn(anew('Other', oneRenamed))?.origin).toBe('redrawn');
    expect(originOn(anew(' TEST', twoRenamed))?.origin).toBe('redrawn');
    const foreign = originOn(anew('Other', twoRenamed));
    expect(foreign).toMatchObject({ origin: 'foreign', isTaken: false });
    expect(foreign?.rows.map(({ redrawnAs }) => redrawnAs)).toEqual([null, null]);
  });

  it('is left out where the sheet was altered, whatever was chosen, unless it is taken', () => {
    const altered = { ...anas, isAltered: true };
    expect(isEmptyDiff(planOn(same, [altered], all).diff)).toBe(true);
    const taken = { [anas.key]: { redrawn: [first], isTaken: true } };
    expect(impacts(mergedOn(same, [altered], taken), 'ana', 'qualify-2:estimate-2')).toEqual({ 1: 4 });
  });
});
