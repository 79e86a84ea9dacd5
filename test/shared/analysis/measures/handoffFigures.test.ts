import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../../shared/analysis/measures/figure.ts';
import {
  exceptionRate,
  exceptionsAWeek,
  figureNames,
  firstPassRate,
  handoffFigures,
  hiddenLaborCost,
  hiddenLaborHours,
  hoursWaitingAWeek,
  itemsWaiting,
} from '../../../../shared/analysis/measures/handoffFigures.ts';
import { estimated, measured, measuresOf } from '../../../support/measured.ts';

const counts = { rework: 8, missingFields: 12, managerTouches: 4, customerEscalations: 1 };

describe('[ME2] exceptions a week', () => {
  it('are rework, missing fields, manager touches and escalations: 8 + 12 + 4 + 1 = 25', () => {
    expect(exceptionsAWeek(measuresOf(counts)).value).toBe(25);
  });

  it('leave out what waits and what is chased', () => {
    const all = measuresOf({ ...counts, staleItems: 100, manualReminders: 100 });
    expect(exceptionsAWeek(all).value).toBe(25);
  });

  it('are at least those that are known where some counts are missing: 8 + 4 = 12, of 40 at least 30 %', () => {
    const some = measuresOf({ rework: 8, managerTouches: 4 });
    const missing = ['missingFields', 'customerEscalations'];
    expect(exceptionsAWeek(some)).toMatchObject({ value: null, atLeast: 12, missing, basis: 'measured' });
    expect(exceptionRate({ ...some, volume: estimated(40) })).toMatchObject({
      value: null,
      atLeast: 0.3,
      basis: 'estimated',
    });
    expect(exceptionRate(some).atLeast).toBeNull();
  });

  it('are not known where at least 0 is all that could be said', () => {
    expect(exceptionsAWeek(measuresOf({ rework: 0 }))).toMatchObject({ atLeast: null, basis: null });
    expect(exceptionsAWeek({})).toMatchObject({ atLeast: null, basis: null });
  });

  it('are a share of the volume, and may be more than it: 25 of 40, and of 20', () => {
    expect(exceptionRate(measuresOf({ ...counts, volume: 40 })).value).toBe(0.625);
    expect(exceptionRate(measuresOf({ ...counts, volume: 20 })).value).toBe(1.25);
  });
});

describe('[ME3] first-pass rate', () => {
  it('is the share that no manager had to rescue: 1 − 4 ÷ 40 = 90 %', () => {
    expect(firstPassRate(measuresOf({ managerTouches: 4, volume: 40 })).value).toBe(0.9);
  });

  it('is not below 0 where items are rescued more than once', () => {
    expect(firstPassRate(measuresOf({ managerTouches: 50, volume: 40 })).value).toBe(0);
  });
});

describe('[ME4] waiting', () => {
  const slow = measuresOf({ volume: 42, waitMeanHours: 12 });

  it('takes volume × mean wait hours a week: 42 × 12 = 504', () => {
    expect(hoursWaitingAWeek(slow).value).toBe(504);
  });

  it('keeps λ · W items waiting: 42 in 168 h is ¼ an hour, times 12 h is 3', () => {
    expect(itemsWaiting(slow).value).toBe(3);
  });

  it('is made of the mean: a median does not stand in for it', () => {
    expect(hoursWaitingAWeek(measuresOf({ volume: 42, waitMedianHours: 12 }))).toMatchObject({
      value: null,
      missing: ['waitMeanHours'],
    });
  });
});

describe('[ME5] hidden labor', () => {
  it('is reminders × minutes a chase: 51 × 20 = 1,020 min = 17 h, at 44 an hour 748', () => {
    const chased = measuresOf({ manualReminders: 51, chaseMinutes: 20, hourlyRate: 44 });
    expect(hiddenLaborHours(chased).value).toBe(17);
    expect(hiddenLaborCost(chased).value).toBe(748);
  });

  it('has hours where only the rate is missing, and no cost', () => {
    const chased = measuresOf({ manualReminders: 51, chaseMinutes: 20 });
    expect(hiddenLaborHours(chased).value).toBe(17);
    expect(hiddenLaborCost(chased)).toMatchObject({ value: null, missing: ['hourlyRate'] });
  });
});

describe('[ME1] a figure', () => {
  const everything = measuresOf({
    ...counts,
    volume: 40,
    waitMeanHours: 6,
    manualReminders: 10,
    chaseMinutes: 6,
    hourlyRate: 30,
  });

  it.each(figureNames)('%s is not known as soon as one of its inputs is missing, and names it', (name) => {
    const whole = handoffFigures[name](everything);
    expect(whole).toMatchObject({ value: expect.any(Number), missing: [], basis: 'measured' });
    for (const input of whole.inputs) {
      const { [input]: _missing, ...others } = everything;
      const { value, inputs, missing }: Figure = handoffFigures[name](others);
      expect({ value, inputs, missing }).toEqual({ value: null, inputs: whole.inputs, missing: [input] });
    }
  });

  it.each(figureNames)('%s is 0, and known, only where it was measured to be so', (name) => {
    const none = measuresOf(Object.fromEntries(Object.keys(everything).map((each) => [each, 0])));
    const { value, missing } = handoffFigures[name](none);
    expect(missing).toEqual([]);
    expect(value).toBe(name.endsWith('Rate') ? null : 0);
  });

  it('that is no count is never told in part', () => {
    expect(hoursWaitingAWeek(measuresOf({ volume: 40 }))).toMatchObject({ atLeast: null, basis: null });
    expect(firstPassRate(measuresOf({ managerTouches: 4 }))).toMatchObject({ atLeast: null, basis: null });
  });

  it('is measured where all its inputs are, else estimated', () => {
    const waits = { volume: measured(40), waitMeanHours: estimated(6) };
    expect(hoursWaitingAWeek(waits)).toMatchObject({ value: 240, basis: 'estimated' });
  });
});
