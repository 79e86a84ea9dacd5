import { answerCalls } from '../../electron/hosts/electron/answerCalls.ts';
import type { PageCalls } from '../../electron/services/calls/pageCalls.ts';
import type { Bridge } from '../../renderer/host/host.ts';
import { callFromPage } from '../support/callFromPage.ts';
import { frameEvent, ipcMain, record, StandInContents } from '../support/electronStandIn.ts';
import { openFixture } from '../support/openFixture.ts';
import type { Transport } from './contractWorld.ts';

export async function directTransport(calls: PageCalls): Promise<Transport> {
  return { call: calls, close: async () => undefined };
}

/** The preload script and the main process's side of Electron's channel, with a stand-in for Electron between them. */
export async function electronTransport(calls: PageCalls): Promise<Transport> {
  const contents = new StandInContents();
  contents.mainFrame.url = 'baton://app/';
  Object.assign(frameEvent, { sender: contents, senderFrame: contents.mainFrame });
  answerCalls(ipcMain as unknown as Electron.IpcMain).accept(
    contents as unknown as Electron.WebContents,
    calls,
  );
  await import('../../electron/hosts/electron/preload.ts');
  const bridge = record.exposed.get('baton') as Bridge;
  return { call: (method, json) => bridge.invoke(method, json), close: async () => undefined };
}

/** A page in real Chromium, over the pipe. */
export async function chromiumTransport(calls: PageCalls): Promise<Transport> {
  const fixture = await openFixture(calls);
  return { call: (method, json) => callFromPage(fixture.page, method, json), close: () => fixture.close() };
}
