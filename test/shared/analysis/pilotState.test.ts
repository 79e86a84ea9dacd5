import { describe, expect, it } from 'vitest';
import { pilotSpan, pilotStateOn } from '../../../shared/analysis/pilotState.ts';
import { emptyPilot, type Pilot } from '../../../shared/model/pilot.ts';

const empty = emptyPilot('call:quote');
const reviewed = (firstDate: string, lastDate: string): Pilot => ({
  ...empty,
  review: { ...empty.review, firstDate, lastDate },
});
const stateOn = (pilot: Pilot | undefined, today: string) => pilotStateOn(pilotSpan(pilot), today);

describe('[PO3] where a pilot stands', () => {
  it('is none without a card, or with a card on which nothing is written', () => {
    expect(stateOn(undefined, '2026-03-02')).toBe('none');
    expect(stateOn(empty, '2026-03-02')).toBe('none');
  });

  it('is drafted from the first word until the day of the first review', () => {
    expect(stateOn({ ...empty, sponsor: 'Dana' }, '2026-03-02')).toBe('drafted');
    expect(stateOn(reviewed('2026-03-03', ''), '2026-03-02')).toBe('drafted');
  });

  it('is running from the first review to the last, both days included', () => {
    const pilot = reviewed('2026-03-02', '2026-03-30');
    expect(
      ['2026-03-01', '2026-03-02', '2026-03-30', '2026-03-31'].map((day) => stateOn(pilot, day)),
    ).toEqual(['drafted', 'running', 'running', 'ended']);
  });

  it('ends by the day of the stop rule where no last review is set, and never where neither is', () => {
    const open = reviewed('2026-03-02', '');
    const stopping = { ...open, stopRule: { ...open.stopRule, date: '2026-04-01' } };
    expect(stateOn(stopping, '2026-04-01')).toBe('running');
    expect(stateOn(stopping, '2026-04-02')).toBe('ended');
    expect(stateOn(open, '2036-01-01')).toBe('running');
  });

  it('knows no day that is not on the calendar', () => {
    expect(pilotSpan(reviewed('soon', '2026-02-30'))).toEqual({ firstDay: null, lastDay: null });
    expect(pilotSpan(reviewed('2026-02-28', '2028-02-29'))).toEqual({
      firstDay: '2026-02-28',
      lastDay: '2028-02-29',
    });
  });
});
