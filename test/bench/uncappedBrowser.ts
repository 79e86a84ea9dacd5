import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import { ensureBrowser } from '../../electron/chromium/installBrowser.ts';
import { mayUseSandbox } from '../../electron/chromium/launchBrowser.ts';

const flags = ['--disable-frame-rate-limit', '--disable-gpu-vsync', '--disable-quic'];

/**
 * A program that starts the system's browser without a limit on frames, so that the time of a frame is the work in
 * it. We and the peer are both measured in this one.
 */
export async function uncappedBrowser(): Promise<string> {
  const program = join(mkdtempSync(join(tmpdir(), 'baton-bench-browser-')), 'browser');
  writeFileSync(program, `#!/bin/sh\nexec '${await ensureBrowser()}' ${flags.join(' ')} "$@"\n`);
  chmodSync(program, 0o755);
  return program;
}

/** The same browser with an empty page of the same size as Baton's window. */
export async function emptyBrowser(executablePath: string): Promise<BrowserContext> {
  return chromium.launchPersistentContext(mkdtempSync(join(tmpdir(), 'baton-bench-peer-')), {
    executablePath,
    headless: true,
    chromiumSandbox: mayUseSandbox(),
    viewport: { width: 1440, height: 900 },
    args: [
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
