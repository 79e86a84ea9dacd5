import { describe, expect, it } from 'vitest';
import { assignByName } from '../../../../shared/model/edits/assignByName.ts';
import { changeHandoff } from '../../../../shared/model/edits/changeHandoff.ts';
import { applyDiff, invertDiff, type MapDiff } from '../../../../shared/model/mapDiff.ts';
import type { WorkflowMap } from '../../../../shared/model/workflowMap.ts';
import { buildMap } from '../../../support/mapBuilder.ts';
import { withOwners } from '../../../support/ratedMap.ts';

const map = buildMap({ steps: ['Sales: Estimate', 'Field: Visit'], arrows: ['Estimate -> Visit'] });
const assign = (before: WorkflowMap, givingOwnerId: string): MapDiff =>
  changeHandoff(before, { sender: 'estimate', receiver: 'visit', patch: { givingOwnerId } });
const ownerOf = (of: WorkflowMap) => of.handoff.get('estimate:visit')?.givingOwnerId;

describe('[WI43] naming an owner while typing', () => {
  it('registers a new name and assigns it, and one undo takes both back', () => {
    const diff = assignByName(map, { type: 'owner', name: ' Dana  Ruiz ', id: 'new', assign });
    const after = applyDiff(map, diff);
    expect(after.owner.get('new')?.name).toBe('Dana Ruiz');
    expect(ownerOf(after)).toBe('new');
    expect(applyDiff(after, invertDiff(diff))).toEqual(map);
  });

  it('takes the entry that is there for a name in other case and spacing', () => {
    const known = withOwners(map, ['dana']);
    const after = applyDiff(known, assignByName(known, { type: 'owner', name: 'DANA ', id: 'new', assign }));
    expect([...after.owner.keys()]).toEqual(['dana']);
    expect(ownerOf(after)).toBe('dana');
  });
});
