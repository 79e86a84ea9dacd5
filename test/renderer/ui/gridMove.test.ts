import { expect, it } from 'vitest';
import { gridMove } from '../../../renderer/ui/gridMove.ts';

const size = { rows: 3, columns: 4 };
const move = (row: number, column: number, key: string, control = false) =>
  gridMove({ row, column }, key, control, size);

it('[WI44] arrows walk by one and stop at the edges', () => {
  expect(move(1, 1, 'ArrowRight')).toEqual({ row: 1, column: 2 });
  expect(move(1, 1, 'ArrowUp')).toEqual({ row: 0, column: 1 });
  expect(move(0, 3, 'ArrowUp')).toEqual({ row: 0, column: 3 });
  expect(move(2, 3, 'ArrowRight')).toEqual({ row: 2, column: 3 });
});

it('[WI44] Home and End go to the ends of the row, with Control to those of the grid', () => {
  expect(move(1, 2, 'Home')).toEqual({ row: 1, column: 0 });
  expect(move(1, 2, 'End')).toEqual({ row: 1, column: 3 });
  expect(move(1, 2, 'Home', true)).toEqual({ row: 0, column: 0 });
  expect(move(1, 2, 'End', true)).toEqual({ row: 2, column: 3 });
});

it('[WI44] other keys are left alone', () => {
  expect(move(1, 2, '4')).toBeNull();
});
