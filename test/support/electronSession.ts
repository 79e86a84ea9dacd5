import { setTimeout as wait } from 'node:timers/promises';
import { app, record } from './electronStandIn.ts';

/** What a session of the packaged application was seen to do. */
export interface SeenSession {
  readonly opened: number;
  readonly errorBoxes: readonly string[];
  readonly userData: string | undefined;
}

/**
 * Preloaded beside the stand-in for Electron: when the window has opened a first file, a second start names `FILE`
 * from the folder `STARTED_IN`; then the window is closed. What was seen is printed as JSON.
 */
const { FILE = '', STARTED_IN = '' } = process.env;

function openedFiles(): number {
  return record.sent.filter(({ words: [event] }) => event === 'map.opened').length;
}

async function untilOpened(files: number): Promise<void> {
  while (openedFiles() < files && record.errorBoxes.length === 0) await wait(20);
}

app.prependListener('stand-in-exit', () => {
  const { errorBoxes, paths } = record;
  const seen: SeenSession = { opened: openedFiles(), errorBoxes, userData: paths.get('userData') };
  process.stdout.write(JSON.stringify(seen));
});

void untilOpened(1).then(async () => {
  app.emit('second-instance', {}, ['baton', FILE], STARTED_IN);
  await untilOpened(2);
  record.windows[0]?.close();
});
