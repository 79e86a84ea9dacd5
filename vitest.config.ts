import { defineConfig } from 'vitest/config';
import { ClosingLine } from './test/support/closingLine.ts';

interface Room {
  readonly include: readonly string[];
  /** Milliseconds that a test may take; a hook may take twice as many. */
  readonly timeout: number;
  /** Its files share one process a core, which loads the modules once. */
  readonly isPure?: boolean;
  /** Its files share one process a core too, and come after all others. */
  readonly isLast?: boolean;
}

/** How long a test waits for what comes at once on a machine of its own, in milliseconds. */
const PATIENCE = 20_000;

const project = (name: string, { include, timeout, isPure = false, isLast = false }: Room) => ({
  test: {
    name,
    include: [...include],
    isolate: !isPure && !isLast,
    maxWorkers: '100%',
    sequence: { groupOrder: isLast ? 1 : 0 },
    expect: { poll: { timeout: PATIENCE } },
    testTimeout: timeout,
    hookTimeout: timeout * 2,
    // Days are those of the user's calendar, so every machine must have the same one.
    env: { TZ: 'UTC' },
    globalSetup: ['test/support/prepareRun.ts'],
  },
});

export default defineConfig({
  test: {
    reporters: [process.stdout.isTTY ? 'default' : 'dot', new ClosingLine()],
    projects: [
      project('unit', {
        include: ['test/{shared,renderer}/**/*.test.{ts,tsx}'],
        timeout: 20_000,
        isPure: true,
      }),
      project('services', { include: ['test/electron/**/*.test.ts'], timeout: 60_000 }),
      project('architecture', { include: ['test/architecture/**/*.test.ts'], timeout: 20_000 }),
      project('property', { include: ['test/property/**/*.test.ts'], timeout: 120_000 }),
      project('contract', { include: ['test/contract/**/*.test.ts'], timeout: 60_000 }),
      project('packaging', { include: ['test/packaging/**/*.test.ts'], timeout: 180_000 }),
      project('end-to-end', { include: ['test/e2e/**/*.test.ts'], timeout: 180_000, isLast: true }),
    ],
  },
});
