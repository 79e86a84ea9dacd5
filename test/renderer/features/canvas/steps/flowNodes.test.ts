import { describe, expect, it } from 'vitest';
import { flowNodes } from '../../../../../renderer/features/canvas/steps/flowNodes.ts';
import { layoutMap } from '../../../../../shared/layout/layoutMap.ts';
import { addStep } from '../../../../../shared/model/edits/addStep.ts';
import { changeStep } from '../../../../../shared/model/edits/changeStep.ts';
import { applyDiff } from '../../../../../shared/model/mapDiff.ts';
import { buildMap } from '../../../../support/mapBuilder.ts';

const map = buildMap({
  steps: ['Sales: Qualify', 'Sales: Estimate', 'Field: Visit'],
  arrows: ['Qualify -> Estimate', 'Estimate -> Visit'],
});
const layout = layoutMap(map);
const nodes = flowNodes(map, layout, null, []);

describe('[WI13] an edit draws anew only what it changed', () => {
  it('an equal map gives the same list', () => {
    expect(flowNodes(map, layoutMap(map), null, nodes)).toBe(nodes);
  });

  it('a renamed step is a new node, the others are the same objects', () => {
    const renamed = applyDiff(map, changeStep(map, { id: 'estimate', patch: { name: 'Offer' } }));
    const after = flowNodes(renamed, layoutMap(renamed, layout), null, nodes);
    expect(after.map((node, place) => node === nodes[place])).toEqual([true, false, true]);
  });

  it('a step added at the end leaves those before it alone', () => {
    const added = applyDiff(
      map,
      addStep(map, { id: 'bill', laneId: 'field', after: { stepId: 'visit', connectionId: 'c' } }),
    );
    const after = flowNodes(added, layoutMap(added, layout), null, nodes);
    expect(after.slice(0, 3)).toEqual([nodes[0], nodes[1], nodes[2]]);
    expect(after.slice(0, 3).every((node, place) => node === nodes[place])).toBe(true);
  });

  it('steps outside the area are left out', () => {
    const [first] = nodes;
    if (!first) throw new Error('There is no first node.');
    const area = { ...first.position, width: 10, height: 10 };
    expect(flowNodes(map, layout, area, nodes).map((node) => node.id)).toEqual(['qualify']);
  });

  it('every node has its size and handles, so that nothing is measured', () => {
    expect(nodes.every((node) => node.measured?.width === 168 && node.handles !== undefined)).toBe(true);
  });
});
