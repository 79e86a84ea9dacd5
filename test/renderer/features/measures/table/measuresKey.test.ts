import { describe, expect, it } from 'vitest';
import { measuresKey } from '../../../../../renderer/features/measures/table/measuresKey.ts';

const size = { rows: 30, columns: 20 };
const keyed = (
  key: string,
  held: Partial<Record<'ctrlKey' | 'shiftKey' | 'altKey' | 'metaKey', true>> = {},
) =>
  measuresKey(
    { key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held },
    { row: 4, column: 2 },
    size,
  );

describe('[ME17] a key on a cell of the table', () => {
  it('walks by arrows, Home, End and pages', () => {
    expect(keyed('ArrowDown')).toEqual({ kind: 'go', place: { row: 5, column: 2 } });
    expect(keyed('End')).toEqual({ kind: 'go', place: { row: 4, column: 19 } });
    expect(keyed('Home', { ctrlKey: true })).toEqual({ kind: 'go', place: { row: 0, column: 0 } });
    expect(keyed('PageDown')).toEqual({ kind: 'go', place: { row: 16, column: 2 } });
    expect(keyed('PageUp')).toEqual({ kind: 'go', place: { row: 0, column: 2 } });
  });

  it('begins a value by a digit, a sign of money or a comma, on whatever layout', () => {
    expect(keyed('7')).toEqual({ kind: 'edit', isTyped: true });
    expect(keyed('7', { shiftKey: true })).toEqual({ kind: 'edit', isTyped: true });
    expect(keyed('€')).toEqual({ kind: 'edit', isTyped: true });
    expect(keyed('Enter')).toEqual({ kind: 'edit', isTyped: false });
  });

  it('marks by E and M, clears by Delete, and leaves every other key alone', () => {
    expect(keyed('e')).toEqual({ kind: 'mark', basis: 'estimated' });
    expect(keyed('M')).toEqual({ kind: 'mark', basis: 'measured' });
    expect(keyed('Delete')).toEqual({ kind: 'clear' });
    expect(keyed('h')).toBeNull();
    expect(keyed('e', { ctrlKey: true })).toBeNull();
    expect(keyed('1', { ctrlKey: true })).toBeNull();
    expect(keyed('ArrowDown', { altKey: true })).toBeNull();
  });
});
