import { expect, it } from 'vitest';
import { portReach } from '../../../shared/layout/layoutMeasures.ts';

it('[LA14] arrows at one side keep 12 apart as long as they fit, and then reach into the corners of their step', () => {
  // Four need 3 · 12 = 36 of the 40 that are there, five 48, six 60 of the 52 between the corners’ ends.
  expect([4, 5, 6, 20].map((arrows) => portReach('task', arrows))).toEqual([20, 24, 26, 26]);
  expect([2, 3, 4].map((arrows) => portReach('start', arrows))).toEqual([10, 12, 15]);
});
