import { expect, it } from 'vitest';
import type { Host } from '../../../renderer/host/host.ts';
import { createSettingsStore } from '../../../renderer/state/settingsStore.ts';
import { UserError } from '../../../shared/contract/outcome.ts';
import { usualSettings } from '../../../shared/contract/settings.ts';

it('[SH3] a setting holds at once, and a disk that does not take it is told of', async () => {
  const full = new UserError('disk-full', 'Not saved. The disk is full.');
  const asked: unknown[] = [];
  const host: Host = {
    invoke: (method, request) => Promise.reject(asked.push([method, request]) && full),
    on: () => () => {},
  };
  const failures: unknown[] = [];
  const settings = createSettingsStore(host, usualSettings, (error) => failures.push(error));
  settings.change({ theme: 'dark' });
  expect(settings.getState().theme).toBe('dark');
  expect(asked).toEqual([['settings.change', { theme: 'dark' }]]);
  await expect.poll(() => failures).toEqual([full]);
});
