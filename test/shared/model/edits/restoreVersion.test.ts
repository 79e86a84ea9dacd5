import { describe, expect, it } from 'vitest';
import { changeStep } from '../../../../shared/model/edits/changeStep.ts';
import { deleteSteps } from '../../../../shared/model/edits/deleteSteps.ts';
import { restoreVersion } from '../../../../shared/model/edits/restoreVersion.ts';
import { applyDiff, emptyDiff, invertDiff } from '../../../../shared/model/mapDiff.ts';
import type { Owner } from '../../../../shared/model/owner.ts';
import { buildMap } from '../../../support/mapBuilder.ts';

const dana: Owner = { type: 'owner', id: 'dana', name: 'Dana', role: '' };
const lee: Owner = { type: 'owner', id: 'lee', name: 'Lee', role: '' };

const map = buildMap({ steps: ['Sales: Estimate', 'Field: Visit'], arrows: ['Estimate -> Visit'] });
const then = applyDiff(map, { ...emptyDiff, added: [dana] });

describe('[VE8] restoring a version', () => {
  it('brings back what was removed and takes back what was changed, in one diff', () => {
    const changed = applyDiff(then, changeStep(then, { id: 'estimate', patch: { name: 'Quote' } }));
    const now = applyDiff(changed, deleteSteps(changed, { ids: ['visit'], join: true, newId: () => 'new' }));
    const restoring = restoreVersion(now, { then });
    expect(applyDiff(now, restoring)).toEqual(then);
    expect(applyDiff(applyDiff(now, restoring), invertDiff(restoring))).toEqual(now);
  });

  it('leaves the owners that all maps share as they are called now, and brings back the missing', () => {
    const renamed = { ...dana, name: 'Dana Reyes' };
    const now = applyDiff(map, { ...emptyDiff, added: [renamed] });
    expect(restoreVersion(now, { then })).toEqual(emptyDiff);
    const without = applyDiff(map, { ...emptyDiff, added: [lee] });
    expect(restoreVersion(without, { then })).toEqual({ ...emptyDiff, added: [dana] });
  });
});
