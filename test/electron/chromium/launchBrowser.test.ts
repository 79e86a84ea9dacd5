import { expect, it } from 'vitest';
import { browserFlags, launchBrowser } from '../../../electron/chromium/launchBrowser.ts';
import { freshProfile } from '../../../electron/chromium/profileFolder.ts';

it('a window without the sandbox looks as it does with it, and nobody else is started as a test', () => {
  const show = { windowOf: 'https://baton.invalid/' };
  expect(browserFlags({ show, sandbox: false })).toContain('--test-type');
  expect(browserFlags({ show, sandbox: true })).not.toContain('--test-type');
  expect(browserFlags({ show: 'headless', sandbox: false })).not.toContain('--test-type');
});

it('the window has no tabs, and reaches no network', () => {
  const flags = browserFlags({ show: { windowOf: 'https://baton.invalid/' }, sandbox: true });
  expect(flags).toContain('--app=https://baton.invalid/');
  expect(flags).toContain('--proxy-server=http://127.0.0.1:0');
});

it('a window that does not open points to the display and the demo, a browser without one only to another', async () => {
  const start = (show: 'headless' | { windowOf: string }) =>
    launchBrowser({ executable: '/bin/false', profile: freshProfile(), show, sandbox: false });
  await expect(start({ windowOf: 'https://baton.invalid/' })).rejects.toMatchObject({
    code: 'no-browser',
    message: expect.stringMatching(
      /^The browser \/bin\/false opened no window: check that the display.*npm run demo/,
    ),
  });
  await expect(start('headless')).rejects.toMatchObject({
    message: 'The browser /bin/false did not start: name another one in BATON_BROWSER.',
  });
});
