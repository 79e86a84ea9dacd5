import { fileURLToPath } from 'node:url';
import { utilityProcess } from 'electron';
import type { StartHelper } from '../../services/ports.ts';

/** Helper processes of Electron's own kind: the fuses let no other Node run from its binary. */
export const startUtilityHelper: StartHelper = (script, work, megabytes) => {
  const child = utilityProcess.fork(fileURLToPath(script), [], {
    env: {},
    execArgv: [`--max-old-space-size=${megabytes}`],
    stdio: 'ignore',
    serviceName: 'Baton reader',
  });
  const { promise, resolve } = Promise.withResolvers<number | null>();
  child.once('exit', resolve);
  child.postMessage(work);
  return {
    onMessage: (listener) => void child.once('message', listener),
    ended: promise,
    kill: () => void child.kill(),
  };
};
