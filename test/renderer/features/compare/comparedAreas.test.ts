import { describe, expect, it } from 'vitest';
import { firstDifference } from '../../../../renderer/features/compare/comparedAreas.ts';
import type { DrawnMap } from '../../../../renderer/features/compare/useDrawnMap.ts';
import { analyseMap } from '../../../../shared/analysis/analyseMap.ts';
import { compareMaps } from '../../../../shared/analysis/compareMaps.ts';
import { layoutMap } from '../../../../shared/layout/layoutMap.ts';
import { changeStep } from '../../../../shared/model/edits/changeStep.ts';
import { applyDiff, type MapDiff } from '../../../../shared/model/mapDiff.ts';
import type { WorkflowMap } from '../../../../shared/model/workflowMap.ts';
import { buildMap } from '../../../support/mapBuilder.ts';

const asIs = buildMap({
  steps: ['Sales: Qualify', 'Sales: Estimate', 'Field: Visit', 'Office: Bill'],
  arrows: ['Qualify -> Estimate', 'Estimate -> Visit', 'Visit -> Bill'],
});
const drawn = (map: WorkflowMap): DrawnMap => ({ map, analysis: analyseMap(map), layout: layoutMap(map) });
const first = (change: (map: WorkflowMap) => MapDiff) => {
  const toBe = applyDiff(asIs, change(asIs));
  return firstDifference(compareMaps(asIs, toBe), drawn(asIs), drawn(toBe));
};

describe('[VE15] where a comparison begins', () => {
  it('is the first handoff that is not the same, with both of its steps on the side where it is', () => {
    const visit = layoutMap(asIs).steps.get('visit');
    const bill = layoutMap(asIs).steps.get('bill');
    const area = first((map) => changeStep(map, { id: 'bill', patch: { laneId: 'field' } }));
    // Visit -> Bill is no handoff any more; its area goes from the one card to the other.
    expect(area?.x).toBe(visit?.x);
    expect((area?.x ?? 0) + (area?.width ?? 0)).toBe((bill?.x ?? 0) + 168);
    expect((area?.y ?? 0) + (area?.height ?? 0)).toBe((bill?.y ?? 0) + 64);
  });

  it('else the first step that changed, and nowhere where all is the same', () => {
    const renamed = first((map) => changeStep(map, { id: 'qualify', patch: { name: 'Qualify well' } }));
    expect(renamed).toMatchObject({ x: layoutMap(asIs).steps.get('qualify')?.x });
    expect(first(() => ({ added: [], updated: [], removed: [] }))).toBeNull();
  });
});
