import { describe, expect, it } from 'vitest';
import { coveragePhrase } from '../../../../shared/analysis/measures/coveragePhrase.ts';
import { partlyPhrase } from '../../../../shared/analysis/measures/figurePhrase.ts';
import { measureTotals } from '../../../../shared/analysis/measures/measureTotals.ts';
import type { Measures } from '../../../../shared/model/measures.ts';
import { mapFromRecords, recordsOf } from '../../../../shared/model/workflowMap.ts';
import { buildMap } from '../../../support/mapBuilder.ts';
import { estimated, measuresOf } from '../../../support/measured.ts';
import { withHandoff } from '../../../support/ratedMap.ts';

const drawn = buildMap({
  steps: ['Sales: A', 'Field: B', 'Finance: C', 'Office: D'],
  arrows: ['A -> B', 'B -> C', 'C -> D'],
});
const totalsOf = (ab: Measures, bc: Measures) => {
  const map = withHandoff(withHandoff(drawn, 'a:b', { measures: ab }), 'b:c', { measures: bc });
  return measureTotals(map).figures;
};

describe('[ME8] totals of a workflow', () => {
  it('[ME19] are at least what is known, and say at how many handoffs: 40 × 6 + 10 × 3 = 270 at 2 of 3', () => {
    const totals = totalsOf(
      measuresOf({ volume: 40, waitMeanHours: 6 }),
      measuresOf({ volume: 10, waitMeanHours: 3 }),
    );
    expect(totals.hoursWaitingAWeek).toEqual({
      value: null,
      atLeast: 270,
      known: 2,
      partly: 0,
      handoffs: 3,
      basis: 'measured',
    });
    expect(totals.itemsWaiting.atLeast).toBeCloseTo(270 / 168, 12);
    expect(partlyPhrase(totals.hoursWaitingAWeek, 'waiting')).toBe('at least 11.3 days');
    expect(coveragePhrase(totals.hoursWaitingAWeek)).toBe('at 2 of 3 handoffs');
  });

  it('are whole where every handoff’s is known: 40 × 6 + 10 × 3 + 5 × 2 = 280', () => {
    const waits = [
      measuresOf({ volume: 40, waitMeanHours: 6 }),
      measuresOf({ volume: 10, waitMeanHours: 3 }),
    ];
    const map = withHandoff(
      withHandoff(withHandoff(drawn, 'a:b', { measures: waits[0] ?? {} }), 'b:c', {
        measures: waits[1] ?? {},
      }),
      'c:d',
      { measures: measuresOf({ volume: 5, waitMeanHours: 2 }) },
    );
    expect(measureTotals(map).figures.hoursWaitingAWeek).toMatchObject({
      value: 280,
      atLeast: null,
      known: 3,
    });
  });

  it('[ME19] say nothing where at least 0 is all there is to say', () => {
    const { hoursWaitingAWeek } = totalsOf(measuresOf({ volume: 40, waitMeanHours: 0 }), {});
    expect(hoursWaitingAWeek).toMatchObject({ value: null, atLeast: null, known: 1, basis: null });
    expect(partlyPhrase(hoursWaitingAWeek, 'waiting')).toBe('not known');
  });

  it('[ME19] tell no rate as at least, only at how many handoffs it is known', () => {
    const { firstPassRate, exceptionRate } = totalsOf(
      measuresOf({ volume: 40, managerTouches: 4 }),
      measuresOf({ volume: 10, rework: 1 }),
    );
    expect(firstPassRate).toMatchObject({ value: 0.9, atLeast: null, known: 1, handoffs: 3 });
    expect(exceptionRate).toMatchObject({ value: null, atLeast: null, known: 0 });
  });

  it('are not known where nothing is, and never 0', () => {
    const { hiddenLaborHours, hiddenLaborCost, firstPassRate } = totalsOf({}, measuresOf({ volume: 10 }));
    const unknown = { value: null, atLeast: null, known: 0, partly: 0, handoffs: 3, basis: null };
    expect(hiddenLaborHours).toEqual(unknown);
    expect(hiddenLaborCost).toEqual(unknown);
    expect(firstPassRate).toEqual(unknown);
  });

  it('weigh rates by volume, over the handoffs where both are known: 1 − (4 + 5) ÷ (40 + 10) = 82 %', () => {
    const { firstPassRate } = totalsOf(
      measuresOf({ volume: 40, managerTouches: 4 }),
      measuresOf({ volume: 10, managerTouches: 5 }),
    );
    expect(firstPassRate.value).toBeCloseTo(0.82, 12);
    expect(firstPassRate.known).toBe(2);
    expect(totalsOf(measuresOf({ volume: 40, managerTouches: 4 }), measuresOf({ volume: 10 }))).toMatchObject(
      {
        firstPassRate: { value: 0.9, known: 1 },
      },
    );
  });

  it('are estimated as soon as one of their inputs is', () => {
    const { hiddenLaborCost } = totalsOf(
      measuresOf({ manualReminders: 6, chaseMinutes: 10, hourlyRate: 40 }),
      { ...measuresOf({ manualReminders: 3, chaseMinutes: 20 }), hourlyRate: estimated(40) },
    );
    expect(hiddenLaborCost).toMatchObject({
      value: null,
      atLeast: 80,
      known: 2,
      handoffs: 3,
      basis: 'estimated',
    });
  });

  it('say what there is at least where some counts are missing: 4 known, and 8 in part, are at least 12', () => {
    const all = measuresOf({ rework: 1, missingFields: 2, managerTouches: 0, customerEscalations: 1 });
    const totals = totalsOf(all, { rework: estimated(8) });
    expect(totals.exceptionsAWeek).toEqual({
      value: null,
      atLeast: 12,
      known: 1,
      partly: 1,
      handoffs: 3,
      basis: 'estimated',
    });
    expect(partlyPhrase(totals.exceptionsAWeek, 'count')).toBe('at least 12');
  });

  it('are the same in whatever order records come', () => {
    const map = withHandoff(drawn, 'b:c', { measures: measuresOf({ volume: 7, waitMeanHours: 0.1 }) });
    expect(measureTotals(mapFromRecords(recordsOf(map).reverse()))).toEqual(measureTotals(map));
  });
});
