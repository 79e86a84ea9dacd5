import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { chooseHost } from './chooseHost.ts';
import { fetchElectron, presentElectron } from './electronBinary.ts';

/** Opens Baton in the best window this machine has. */
const root = join(import.meta.dirname, '../..');
const electronPackage = join(root, 'node_modules/electron');
const given = process.argv.slice(2);

/** What a program ends with when a library it needs is missing. */
const CANNOT_START = 127;

const choice = await chooseHost({
  platform: process.platform,
  environment: process.env,
  presentElectron: () => presentElectron(electronPackage, process.env.ELECTRON_OVERRIDE_DIST_PATH),
  fetchElectron: () => fetchElectron(electronPackage),
});
process.exitCode = await startHost();

async function startHost(): Promise<number> {
  if (choice.kind === 'none') {
    console.error(choice.sentence);
    return 1;
  }
  if (choice.kind === 'electron') {
    // Chromium has no sandbox for root; the shell takes the flag in a clone only.
    const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    const code = await run(choice.binary, [root, ...sandbox, ...given]);
    if (code !== CANNOT_START) return code;
    console.error("Electron lacks a library of this system; opening Baton in the system's browser instead.");
  }
  return run(process.execPath, [join(root, 'electron/hosts/chromium/main.ts'), ...given]);
}

/** Runs the program to its end, passing on signals, and answers its exit code. */
function run(program: string, parameters: readonly string[]): Promise<number> {
  const child = spawn(program, parameters, { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
  return new Promise((resolve) => {
    child.on('error', () => resolve(CANNOT_START));
    child.on('exit', (code) => resolve(code ?? 1));
  });
}
