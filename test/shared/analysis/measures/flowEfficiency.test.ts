import { describe, expect, it } from 'vitest';
import { flowEfficiency } from '../../../../shared/analysis/measures/flowEfficiency.ts';
import { blankMap, type WorkflowMap } from '../../../../shared/model/workflowMap.ts';
import { buildMap, idOf } from '../../../support/mapBuilder.ts';
import { measuresOf } from '../../../support/measured.ts';
import { withHandoff, withRecords } from '../../../support/ratedMap.ts';

/** The map with minutes of touch, by the name of the step. */
const withTouch = (map: WorkflowMap, minutes: Readonly<Record<string, number>>) =>
  withRecords(
    map,
    Object.entries(minutes).flatMap(([name, touchMinutes]) => {
      const step = map.step.get(idOf(name));
      return step ? [{ ...step, touchMinutes }] : [];
    }),
  );
const withWait = (map: WorkflowMap, id: string, waitMeanHours: number) =>
  withHandoff(map, id, { measures: measuresOf({ waitMeanHours }) });

const line = buildMap({
  steps: ['Sales: Lead in (start)', 'Sales: Estimate', 'Sales: Check', 'Field: Visit', 'Finance: Bill'],
  arrows: ['Lead in -> Estimate', 'Estimate -> Check', 'Check -> Visit', 'Visit -> Bill'],
});
const touched = withTouch(line, { Estimate: 60, Check: 30, Visit: 120, Bill: 30 });
const whole = withWait(withWait(touched, 'check:visit', 12), 'visit:bill', 24);

describe('[ME6] flow efficiency', () => {
  it('is touch ÷ (touch + wait): 1 + ½ + 2 + ½ = 4 h of work and 12 + 24 h of waiting are 4 ÷ 40', () => {
    expect(flowEfficiency(whole)).toEqual({
      value: 0.1,
      stepIds: ['lead-in', 'estimate', 'check', 'visit', 'bill'],
      touchHours: 4,
      waitHours: 36,
      known: 2,
      handoffs: 2,
      missing: [],
    });
  });

  it('adds the work that a handoff itself takes: 6 h more are 10 ÷ 46', () => {
    const measures = measuresOf({ waitMeanHours: 24, touchMinutes: 360 });
    const { value } = flowEfficiency(withHandoff(whole, 'visit:bill', { measures }));
    expect(value).toBeCloseTo(10 / 46, 12);
  });

  it('is not known while a time on the path is missing, and names each in the order of the path', () => {
    const partly = withWait(withTouch(line, { Estimate: 60, Visit: 120, Bill: 30 }), 'visit:bill', 24);
    expect(flowEfficiency(partly)).toMatchObject({
      value: null,
      touchHours: 3.5,
      waitHours: 24,
      missing: [
        { kind: 'touch', stepId: 'check' },
        { kind: 'wait', handoffId: 'check:visit' },
      ],
    });
  });

  it('asks no touch of a start, an end or a wait, and no wait inside a lane', () => {
    const { missing } = flowEfficiency(
      buildMap({
        steps: ['Sales: Lead in (start)', 'Sales: Sits (wait)', 'Sales: Done (end)'],
        arrows: ['Lead in -> Sits', 'Sits -> Done'],
      }),
    );
    expect(missing).toEqual([]);
  });

  it('is not known of a map without steps, or without any time', () => {
    expect(flowEfficiency(blankMap(''))).toMatchObject({ value: null, stepIds: [], missing: [] });
    const still = withTouch(buildMap({ steps: ['Sales: Estimate'] }), { Estimate: 0 });
    expect(flowEfficiency(still)).toMatchObject({ value: null, stepIds: ['estimate'], missing: [] });
  });
});

describe('[ME7] the longest path', () => {
  const pathOf = (map: WorkflowMap) => flowEfficiency(map).stepIds.join(' ');

  it('has the most real steps: decisions are passed through and not counted', () => {
    const map = buildMap({
      steps: [
        'Sales: A',
        'Sales: D? (decision)',
        'Sales: E? (decision)',
        'Sales: Short',
        'Sales: B',
        'Sales: C',
      ],
      arrows: ['A -> D?', 'D? -> E?', 'E? -> Short', 'A -> B', 'B -> C'],
    });
    expect(pathOf(map)).toBe('a b c');
  });

  it('crosses decisions to the handoff behind them, whose wait counts', () => {
    const map = buildMap({
      steps: ['Sales: A', 'Sales: Fits? (decision)', 'Field: B'],
      arrows: ['A -> Fits?', 'Fits? -> B: yes'],
    });
    expect(flowEfficiency(withWait(withTouch(map, { A: 60, B: 60 }), 'a:b', 6)).value).toBe(0.25);
  });

  it('leaves out the arrows that close a loop', () => {
    const map = buildMap({
      steps: ['Sales: A', 'Sales: B', 'Field: C', 'Field: D'],
      arrows: ['A -> B', 'B -> C', 'C -> A', 'C -> D', 'D -> D'],
    });
    expect(pathOf(map)).toBe('a b c d');
  });

  it('takes of equally long paths the one with more known hours, then the one that was drawn first', () => {
    const map = buildMap({
      steps: ['Sales: A', 'Field: B', 'Finance: C', 'Office: End'],
      arrows: ['A -> B', 'A -> C', 'B -> End', 'C -> End'],
    });
    expect(pathOf(map)).toBe('a b end');
    expect(pathOf(withWait(map, 'c:end', 5))).toBe('a c end');
    expect(pathOf(withTouch(withWait(map, 'c:end', 5), { B: 301 }))).toBe('a b end');
  });
});
