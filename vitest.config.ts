import { defineConfig } from 'vitest/config';

const project = (name: string, include: string[], timeout: number) => ({
  test: { name, include, testTimeout: timeout, hookTimeout: timeout * 2 },
});

export default defineConfig({
  test: {
    projects: [
      project('unit', ['test/{shared,electron,renderer}/**/*.test.{ts,tsx}'], 20_000),
      project('architecture', ['test/architecture/**/*.test.ts'], 20_000),
      project('property', ['test/property/**/*.test.ts'], 120_000),
      project('contract', ['test/contract/**/*.test.ts'], 60_000),
      project('end-to-end', ['test/e2e/**/*.test.ts'], 120_000),
    ],
  },
});
