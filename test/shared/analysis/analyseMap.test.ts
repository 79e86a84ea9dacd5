import { describe, expect, it } from 'vitest';
import { analyseMap } from '../../../shared/analysis/analyseMap.ts';
import { weightPresets } from '../../../shared/analysis/weightPresets.ts';
import { changeHandoff } from '../../../shared/model/edits/changeHandoff.ts';
import { changeLane } from '../../../shared/model/edits/changeLane.ts';
import { changeStep } from '../../../shared/model/edits/changeStep.ts';
import { changeWorkflow } from '../../../shared/model/edits/changeWorkflow.ts';
import { giveScore } from '../../../shared/model/edits/giveScore.ts';
import { insertStepOnConnection } from '../../../shared/model/edits/insertStep.ts';
import { moveSteps } from '../../../shared/model/edits/moveSteps.ts';
import { applyDiff } from '../../../shared/model/mapDiff.ts';
import { defaultWeights } from '../../../shared/model/weights.ts';
import { buildMap } from '../../support/mapBuilder.ts';
import { withHandoff, withRatings } from '../../support/ratedMap.ts';

const map = buildMap({
  steps: ['Sales: Sell', 'Dispatch: Book', 'Field: Do', 'Billing: Bill', 'Sales: Thank'],
  arrows: ['Sell -> Book', 'Book -> Do', 'Do -> Bill', 'Bill -> Thank'],
});

function volume(value: number) {
  return { measures: { volume: { value, basis: 'estimated', source: '', date: '' } } } as const;
}

describe('the analysis of a map', () => {
  it('[SC11] ranks what is scored and puts the unscored last, without a rank', () => {
    const { ranked, byId } = analyseMap(
      withRatings(map, { 'book:do': ['333333'], 'do:bill': ['555555'], 'sell:book': ['555'] }),
    );
    expect(ranked.map(({ name, rank, heat, bin }) => [name, rank, heat, bin])).toEqual([
      ['Do → Bill', 1, 100, 5],
      ['Book → Do', 2, 50, 3],
      ['Sell → Book', null, null, null],
      ['Bill → Thank', null, null, null],
    ]);
    expect(byId.get('do:bill')).toBe(ranked[0]);
    expect(byId.size).toBe(4);
  });

  it('[SC10] breaks a tie in heat by spread and then by the weekly volume on the record', () => {
    const tied = withRatings(map, {
      'sell:book': ['333333'],
      'book:do': ['333333'],
      'do:bill': ['333333'],
      'bill:thank': ['133333', '533333'],
    });
    const { ranked } = analyseMap(withHandoff(tied, 'do:bill', volume(12)));
    expect(ranked.map(({ name, rank }) => `${rank} ${name}`)).toEqual([
      '1 Bill → Thank',
      '2 Do → Bill',
      '3 Book → Do',
      '3 Sell → Book',
    ]);
  });

  it('[SC15] says why a handoff is hot, strongest pull first, at most three', () => {
    // pull = weight · severity: customer 3 · 0.5, exceptions 3 · 1, hidden 2 · 1, cash 2 · 0.75, ownership 3 · 0.25, system 0
    const { byId } = analyseMap(withRatings(map, { 'sell:book': ['355421'] }));
    expect(byId.get('sell:book')?.reasons).toEqual([
      'Exception volume 5: Most items need a rescue.',
      'Hidden labor 5: All of it: it works only because people keep chasing.',
      'Customer impact 3: Customers notice and ask what is going on.',
    ]);
  });

  it('[SC15] gives no reason below 3, and takes the worse sentence between two levels', () => {
    const { byId } = analyseMap(
      withRatings(map, { 'sell:book': ['222222'], 'book:do': ['111141', '111151'] }),
    );
    expect(byId.get('sell:book')?.reasons).toEqual([]);
    expect(byId.get('book:do')?.reasons).toEqual(['Ownership clarity 4.5: Nobody can say.']);
  });

  it('[SC13] gives the same object for the same map, and a fresh one after a score', () => {
    const rated = withRatings(map, { 'sell:book': ['333333'], 'book:do': ['555555'], 'do:bill': ['222222'] });
    const before = analyseMap(rated);
    expect(analyseMap(rated)).toBe(before);
    const after = applyDiff(
      rated,
      giveScore(rated, {
        handoffId: 'sell:book',
        raterId: 'rater-1',
        round: 1,
        dimension: 'customerImpact',
        score: 5,
        time: '2026-01-05T09:00:00.000Z',
      }),
    );
    // 12 · 0.5 + 3 · 1 = 9 of 15
    expect(analyseMap(after).byId.get('sell:book')?.heat).toBe(60);
    expect(before.byId.get('sell:book')?.heat).toBe(50);
    for (const id of ['book:do', 'do:bill', 'bill:thank']) {
      expect(analyseMap(after).byId.get(id), id).toBe(before.byId.get(id));
    }
  });

  it('[SC13] stays the same object while only the card or the promise is written', () => {
    const rated = withRatings(map, { 'sell:book': ['333333'] });
    const promised = applyDiff(rated, changeWorkflow(rated, { patch: { promise: 'Two days' } }));
    expect(promised).not.toBe(rated);
    expect(analyseMap(promised)).toBe(analyseMap(rated));
    const renamed = applyDiff(rated, changeStep(rated, { id: 'sell', patch: { name: 'Win' } }));
    expect(analyseMap(renamed).byId.get('sell:book')?.name).toBe('Win → Book');
  });

  it('[SC13] keeps what was found of every handoff that a new step is not drawn into', () => {
    const arrow = [...map.connection.values()].find(({ from }) => from === 'book');
    const lane = map.step.get('bill')?.laneId;
    if (!arrow || !lane) throw new Error('The map of this test has lost what it needs.');
    const drawn = applyDiff(
      map,
      insertStepOnConnection(map, {
        connectionId: arrow.id,
        id: 'check',
        laneId: lane,
        nextConnectionId: 'check-do',
      }),
    );
    const [before, after] = [analyseMap(map).byId, analyseMap(drawn).byId];
    for (const id of ['sell:book', 'do:bill', 'bill:thank']) expect(after.get(id), id).toBe(before.get(id));
    expect(after.has('book:do')).toBe(false);
    expect(after.get('book:check')?.name).toContain('Book → ');
    const moved = applyDiff(drawn, moveSteps(drawn, { moves: [{ id: 'do', laneId: lane, column: null }] }));
    expect(analyseMap(moved).byId.get('sell:book')).toBe(before.get('sell:book'));
    expect(analyseMap(moved).byId.has('do:bill')).toBe(false);
  });

  it('[SC6] [SC11] sees new weights and a changed rank of a handoff whose scores stand', () => {
    const rated = withRatings(map, { 'sell:book': ['511111'], 'book:do': ['111511'] });
    // customer 3 of 15 against cash 2 of 15
    expect(analyseMap(rated).byId.get('book:do')).toMatchObject({ heat: 200 / 15, rank: 2 });
    const { weights } = weightPresets.find(({ id }) => id === 'cash') ?? { weights: defaultWeights };
    const cash = applyDiff(rated, changeWorkflow(rated, { patch: { weights } }));
    // cash 5 of 2 + 3 + 2 + 5 + 3 + 2 = 17
    expect(analyseMap(cash).byId.get('book:do')).toMatchObject({ heat: 500 / 17, rank: 1 });
  });

  it('[HF10] sees what was written about a handoff since, and what was drawn or moved', () => {
    expect(analyseMap(map).byId.get('sell:book')?.found.record.passed).toBe('');
    const patch = { passed: 'The order' };
    const written = applyDiff(map, changeHandoff(map, { sender: 'sell', receiver: 'book', patch }));
    expect(written.connection).toBe(map.connection);
    expect(analyseMap(written).byId.get('sell:book')?.found.record.passed).toBe('The order');
    const moved = applyDiff(written, changeStep(written, { id: 'book', patch: { laneId: 'sales' } }));
    expect(moved.handoff).toBe(written.handoff);
    expect(analyseMap(moved).byId.has('sell:book')).toBe(false);
    const outside = applyDiff(moved, changeLane(moved, { id: 'field', patch: { kind: 'outside' } }));
    expect(outside.step).toBe(moved.step);
    expect(analyseMap(outside).byId.get('book:do')?.found.outside).toBe(true);
  });
});
