import { afterEach, expect, it } from 'vitest';
import { localDate } from '../../../../electron/services/system/localDate.ts';

const zone = process.env.TZ;
afterEach(() => {
  process.env.TZ = zone;
});

it('[CD8] a card carries the day on the user’s calendar, as its preview does', () => {
  process.env.TZ = 'America/Los_Angeles';
  expect(localDate('2026-03-04T05:06:07.000Z')).toBe('2026-03-03');
  process.env.TZ = 'Pacific/Auckland';
  expect(localDate('2026-03-04T21:06:07.000Z')).toBe('2026-03-05');
});
