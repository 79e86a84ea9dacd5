import { describe, expect, it } from 'vitest';
import { weightForKey } from '../../../../renderer/features/weights/weightForKey.ts';

const press = (weight: number, key: string, { code = key, shiftKey = false } = {}) =>
  weightForKey(weight, { key, code, shiftKey });

describe('[FI20] the keys of a weight', () => {
  it('digits from 0 to 5 set it, wherever the layout has them', () => {
    expect(press(3, '4', { code: 'Digit4' })).toBe(4);
    expect(press(3, 'à', { code: 'Digit0' })).toBe(0);
    expect(press(3, '5', { code: 'Numpad5' })).toBe(5);
    expect(press(3, '6', { code: 'Digit6' })).toBeNull();
    expect(press(3, '!', { code: 'Digit1', shiftKey: true })).toBeNull();
  });

  it('arrows move it by ½, with Shift by a tenth that adds up, Page up and down by 1, and never beyond 0 and 5', () => {
    expect(press(2, 'ArrowRight')).toBe(2.5);
    expect(press(2, 'ArrowDown')).toBe(1.5);
    expect(press(0.2, 'ArrowUp', { shiftKey: true })).toBe(0.3);
    expect(press(4.5, 'PageUp')).toBe(5);
    expect(press(0.4, 'PageDown')).toBe(0);
    expect(press(3, 'Home')).toBe(0);
    expect(press(3, 'End')).toBe(5);
    expect(press(3, 'a')).toBeNull();
  });
});
