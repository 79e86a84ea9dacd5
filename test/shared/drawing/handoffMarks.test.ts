import { describe, expect, it } from 'vitest';
import { analyseMap } from '../../../shared/analysis/analyseMap.ts';
import { handoffMarks } from '../../../shared/drawing/handoffMarks.ts';
import type { WorkflowMap } from '../../../shared/model/workflowMap.ts';
import { buildMap } from '../../support/mapBuilder.ts';

function carriersOf(map: WorkflowMap): string[] {
  return [...handoffMarks(map, analyseMap(map))]
    .flatMap(([id, { carries }]) => carries.map(({ found }) => `${found.id} on ${id}`))
    .sort();
}

describe('handoffMarks', () => {
  it('[DR4] prefers an arrow of its own to one that several handoffs share', () => {
    const map = buildMap({
      steps: ['Sales: Qualify', 'Desk: Which (decision)', 'Field: Visit', 'Finance: Bill'],
      arrows: ['Qualify -> Which', 'Which -> Visit', 'Which -> Bill'],
    });
    expect(carriersOf(map)).toEqual(['qualify:bill on which_bill', 'qualify:visit on which_visit']);
  });

  it('[DR4] prefers the arrow that crosses lanes to one that does not', () => {
    const map = buildMap({
      steps: ['Sales: Qualify', 'Sales: Which (decision)', 'Field: Visit'],
      arrows: ['Qualify -> Which', 'Which -> Visit'],
    });
    expect(carriersOf(map)).toEqual(['qualify:visit on which_visit']);
  });

  it('[DR4] lets one arrow carry several numbers where there is no other', () => {
    const map = buildMap({
      steps: [
        'Sales: Ask',
        'Desk: Call',
        'Desk: Join (decision)',
        'Desk: Split (decision)',
        'Field: Visit',
        'Ops: Plan',
      ],
      arrows: ['Ask -> Join', 'Call -> Join', 'Join -> Split', 'Split -> Visit', 'Split -> Plan'],
    });
    const marks = handoffMarks(map, analyseMap(map));
    const carried = [...marks.values()].flatMap(({ carries }) => carries.map(({ found }) => found.id));
    expect(carried.sort()).toEqual(['ask:plan', 'ask:visit', 'call:plan', 'call:visit']);
  });

  it('[DR3] leaves plain flow without a mark', () => {
    const map = buildMap({ steps: ['Sales: One', 'Sales: Two'], arrows: ['One -> Two'] });
    expect(handoffMarks(map, analyseMap(map)).size).toBe(0);
  });
});
