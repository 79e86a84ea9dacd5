import { describe, expect, it } from 'vitest';
import {
  hasBegun,
  lengthenBlock,
  moveClock,
  pauseClock,
  shareSpent,
  startClock,
  stoppedClock,
  timeLeft,
  timePhrase,
} from '../../../../renderer/features/room/agenda/agendaClock.ts';

const agenda = [
  { name: 'Define', minutes: 10 },
  { name: 'Lanes', minutes: 5 },
];
const minutes = (count: number): number => count * 60_000;

describe('[RM41] [RM42] the timer of a room', () => {
  it('runs by the clock it is told, however seldom it is asked', () => {
    const running = startClock(stoppedClock, minutes(100));
    expect(timeLeft(running, agenda, minutes(100))).toBe(minutes(10));
    expect(timeLeft(running, agenda, minutes(107))).toBe(minutes(3));
    expect(shareSpent(running, agenda, 0, minutes(105))).toBe(0.5);
    expect(hasBegun(stoppedClock)).toBe(false);
    expect(hasBegun(running)).toBe(true);
  });

  it('stands still while it is paused, and starting it twice changes nothing', () => {
    const paused = pauseClock(startClock(stoppedClock, 0), minutes(4));
    expect(timeLeft(paused, agenda, minutes(60))).toBe(minutes(6));
    const again = startClock(paused, minutes(60));
    expect(startClock(again, minutes(61))).toBe(again);
    expect(timeLeft(again, agenda, minutes(62))).toBe(minutes(4));
  });

  it('goes on in a block where it was left', () => {
    const running = startClock(stoppedClock, 0);
    const second = moveClock(running, agenda, 1, minutes(4));
    expect(timeLeft(second, agenda, minutes(6))).toBe(minutes(3));
    const back = moveClock(second, agenda, 0, minutes(6));
    expect(timeLeft(back, agenda, minutes(7))).toBe(minutes(5));
    expect(moveClock(second, agenda, 9, 0).place).toBe(1);
    expect(moveClock(second, agenda, -1, 0).place).toBe(0);
  });

  it('[RM43] counts on past the end until it is given more time', () => {
    const running = startClock(stoppedClock, 0);
    expect(timeLeft(running, agenda, minutes(12))).toBe(minutes(-2));
    expect(shareSpent(running, agenda, 0, minutes(12))).toBe(1);
    expect(timeLeft(lengthenBlock(running, 5), agenda, minutes(12))).toBe(minutes(3));
  });

  it('is never ahead of a clock that was set back', () => {
    expect(timeLeft(startClock(stoppedClock, minutes(10)), agenda, minutes(3))).toBe(minutes(10));
  });

  it.each([
    [minutes(12) + 30_000, '12:30'],
    [59_001, '1:00'],
    [1, '0:01'],
    [0, '0:00'],
    [-5_400, '+0:05'],
    [-minutes(61), '+61:00'],
  ])('writes %i as %s', (left, phrase) => {
    expect(timePhrase(left)).toBe(phrase);
  });
});
