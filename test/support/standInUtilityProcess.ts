import { fork } from 'node:child_process';
import { join } from 'node:path';
import type Electron from 'electron';

const parentPort = join(import.meta.dirname, 'parentPortStandIn.ts');

/** Electron's utility process as one of Node's children: its script sees `process.parentPort` and no `process.send`. */
export function forkStandIn(script: string, words: string[], { execArgv = [] }: Electron.ForkOptions) {
  const child = fork(script, words, {
    env: {},
    execArgv: [...execArgv, '--import', parentPort],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  return Object.assign(child, { postMessage: (message: object) => void child.send(message) });
}
