import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { StartHelper } from '../ports.ts';

/** Helper processes of the Node that runs this one. What they print is dropped: they answer by message. */
export const startNodeHelper: StartHelper = (script, work, megabytes) => {
  const child = fork(fileURLToPath(script), [], {
    env: {},
    execArgv: [`--max-old-space-size=${megabytes}`],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const { promise, resolve, reject } = Promise.withResolvers<number | null>();
  child.once('exit', resolve);
  child.once('error', reject);
  child.send(work as object, (error) => error && child.kill('SIGKILL'));
  return {
    onMessage: (listener) => void child.once('message', listener),
    ended: promise,
    kill: () => void child.kill('SIGKILL'),
  };
};
