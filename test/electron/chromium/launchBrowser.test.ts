import { expect, it } from 'vitest';
import { browserFlags } from '../../../electron/chromium/launchBrowser.ts';

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
