import { defineConfig } from 'vitest/config';
import { ClosingLine } from './test/support/closingLine.ts';

const project = (name: string, include: string[], timeout: number) => ({
  test: {
    name,
    include,
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
      project('unit', ['test/{shared,electron,renderer}/**/*.test.{ts,tsx}'], 20_000),
      project('architecture', ['test/architecture/**/*.test.ts'], 20_000),
      project('property', ['test/property/**/*.test.ts'], 120_000),
      project('contract', ['test/contract/**/*.test.ts'], 60_000),
      project('packaging', ['test/packaging/**/*.test.ts'], 180_000),
      project('end-to-end', ['test/e2e/**/*.test.ts'], 120_000),
    ],
  },
});
