import { expect, it } from 'vitest';
import { raterSide } from '../../../shared/analysis/raterSide.ts';

it('[RA1] somebody of the sender’s lane speaks for the sender side, of the receiver’s for the receiver side', () => {
  const handoff = { fromLaneId: 'sales', toLaneId: 'field' };
  expect(raterSide({ laneId: 'sales' }, handoff)).toBe('sender');
  expect(raterSide({ laneId: 'field' }, handoff)).toBe('receiver');
  expect(raterSide({ laneId: 'finance' }, handoff)).toBeNull();
  expect(raterSide({ laneId: null }, handoff)).toBeNull();
});
