import { describe, expect, it } from 'vitest';
import { leftoverText } from '../../../../shared/analysis/leftoverText.ts';
import { addStep } from '../../../../shared/model/edits/addStep.ts';
import { changeLane } from '../../../../shared/model/edits/changeLane.ts';
import { connectSteps } from '../../../../shared/model/edits/connectSteps.ts';
import { deleteSteps } from '../../../../shared/model/edits/deleteSteps.ts';
import { applyDiff } from '../../../../shared/model/mapDiff.ts';
import { sheetCounts } from '../../../../shared/model/merge/mergeSentences.ts';
import type { WorkflowMap } from '../../../../shared/model/workflowMap.ts';
import { anas, impacts, known, merged, plan, second } from '../../../support/mergedSheets.ts';
import { ratingOf, withRecords } from '../../../support/ratedMap.ts';

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
