import { describe, expect, it } from 'vitest';
import { inTurn } from '../../../../shared/model/edits/inTurn.ts';
import { moveSteps } from '../../../../shared/model/edits/moveSteps.ts';
import { placeOnConnection } from '../../../../shared/model/edits/placeOnConnection.ts';
import { applyDiff, invertDiff } from '../../../../shared/model/mapDiff.ts';
import { buildMap } from '../../../support/mapBuilder.ts';

const map = buildMap({
  steps: ['Sales: Qualify', 'Sales: Estimate', 'Field: Visit', 'Field: Measure'],
  arrows: ['Qualify -> Estimate', 'Estimate -> Visit: accepted'],
});

describe('[MO20] steps move together, by one diff', () => {
  it('each gets its lane and column', () => {
    const moves = [
      { id: 'qualify', laneId: 'field', column: 2 },
      { id: 'estimate', laneId: 'field', column: null },
    ];
    const after = applyDiff(map, moveSteps(map, { moves }));
    expect(after.step.get('qualify')).toMatchObject({ laneId: 'field', column: 2 });
    expect(after.step.get('estimate')).toMatchObject({ laneId: 'field', column: null });
  });

  it('a lane that is not there is an error', () => {
    expect(() => moveSteps(map, { moves: [{ id: 'visit', laneId: 'moon', column: null }] })).toThrow(
      'no lane moon',
    );
  });
});

describe('[MO21] a step put on an arrow splits it', () => {
  it('the condition stays at the beginning', () => {
    const input = {
      connectionId: 'estimate_visit',
      stepId: 'measure',
      laneId: 'sales',
      nextConnectionId: 'next',
    };
    const after = applyDiff(map, placeOnConnection(map, input));
    expect(after.connection.get('estimate_visit')).toMatchObject({ to: 'measure', condition: 'accepted' });
    expect(after.connection.get('next')).toMatchObject({ from: 'measure', to: 'visit', condition: '' });
    expect(after.step.get('measure')?.laneId).toBe('sales');
  });
});

describe('[MO22] several edits in turn are one', () => {
  it('each sees what those before it made, and one inverse takes all back', () => {
    const diff = inTurn(map, [
      (before) => moveSteps(before, { moves: [{ id: 'visit', laneId: 'sales', column: 5 }] }),
      (before) =>
        moveSteps(before, {
          moves: [{ id: 'visit', laneId: 'field', column: before.step.get('visit')?.column ?? 0 }],
        }),
    ]);
    const after = applyDiff(map, diff);
    expect(after.step.get('visit')).toMatchObject({ laneId: 'field', column: 5 });
    expect(diff.updated).toHaveLength(1);
    expect(applyDiff(after, invertDiff(diff))).toEqual(map);
  });
});
