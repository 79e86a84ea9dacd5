import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callFromPage } from '../../../support/callFromPage.ts';
import { internetSockets } from '../../../support/internetSockets.ts';
import { type LaunchedBaton, launchBaton } from '../../../support/launchBaton.ts';

/** Every internet socket seen, looked for again and again while a session goes on. */
const seen = new Set<string>();
const look = () => {
  for (const socket of internetSockets(process.pid)) seen.add(socket);
};

let baton: LaunchedBaton;
let timer: NodeJS.Timeout;

/** A look reads every descriptor of every process and holds this one meanwhile, so each leaves a pause behind it. */
const keepLooking = () => {
  look();
  timer = setTimeout(keepLooking, 100);
};

beforeAll(async () => {
  keepLooking();
  baton = await launchBaton({ host: 'chromium' });
});
afterAll(async () => {
  clearTimeout(timer);
  await baton?.remove();
});

describe.runIf(process.platform === 'linux')('[HO15] Baton never listens and never connects', () => {
  it('a session of opening, importing and printing has no internet socket in any of its processes', async () => {
    const { page, dialogs } = baton;
    const ask = async (method: string, request: object) =>
      JSON.parse(await callFromPage(page, method, JSON.stringify(request))).value;
    await page.getByText('Lead to cash').first().waitFor();
    const [{ mapId }] = await ask('library.list', {});
    dialogs.answerSources('../shared/cases/bpmn/miwg-C.7.0.bpmn');
    const [{ handle }] = await ask('exchange.chooseFiles', {});
    await ask('exchange.import', { handle });
    const subject = { kind: 'heatMap', lens: { id: 'heat', relative: false } };
    await ask('exchange.exportPicture', { mapId, subject, format: 'png' });
    const handoffId = 'step-confirm-job:step-book';
    await ask('exchange.printCard', { mapId, handoffId, paper: 'a4' });
    expect([...dialogs.written.values()].map((content) => content.length > 1_000)).toEqual([true, true]);
    look();
    expect([...seen]).toEqual([]);
  });

  it('a socket would be seen: one opened by a process that this one started is', async () => {
    const listening =
      "require('node:net').createServer().listen(0, '127.0.0.1', () => console.log('listening'))";
    const child = spawn(process.execPath, ['-e', listening]);
    await once(child.stdout, 'data');
    expect(internetSockets(process.pid)).toHaveLength(1);
    child.kill();
    await once(child, 'exit');
    expect(internetSockets(process.pid)).toEqual([]);
  });
});
