import { spawnSync } from 'node:child_process';

/** Everything that must hold before a change is taken: format, lint, types, and every test. */
const checks = [
  ['biome', 'check', '--error-on-warnings', '.'],
  ['tsc', '-p', 'shared'],
  ['tsc', '-p', 'electron'],
  ['tsc', '-p', 'renderer'],
  ['tsc', '-p', 'test'],
  ['vitest', 'run'],
];

for (const [command = '', ...parameters] of checks) {
  console.log(`\n> ${command} ${parameters.join(' ')}`);
  const { status, error } = spawnSync(command, parameters, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (error) console.error(`${command} could not be started: run "npm ci" first.`);
  if (status !== 0) process.exit(status ?? 1);
}
