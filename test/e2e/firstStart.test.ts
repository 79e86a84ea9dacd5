import { expect, it } from 'vitest';
import { launchBaton } from '../support/launchBaton.ts';

it('[LI3] the first start opens a copy of the sample, and every later one begins in the library', async () => {
  const first = await launchBaton({ firstScreen: 'as started' });
  await first.page.getByTestId('canvas').waitFor();
  expect(await first.page.getByRole('heading', { level: 1 }).textContent()).toBe('Lead to cash');
  await first.page.locator('[data-step-id]').first().waitFor();
  await first.close();

  const second = await launchBaton({ library: first.library, firstScreen: 'as started' });
  await second.page.getByRole('button', { name: 'Open Lead to cash', exact: true }).waitFor();
  expect(await second.page.getByTestId('canvas').count()).toBe(0);
  await second.remove();
});
