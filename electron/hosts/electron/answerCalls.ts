import type { IpcMain, IpcMainInvokeEvent, WebContents } from 'electron';
import { type PageCalls, refusedCall } from '../../services/calls/pageCalls.ts';
import { CALL_CHANNEL, EVENT_CHANNEL } from './channels.ts';
import { electronOrigin } from './pageScheme.ts';

/** Whose calls are answered, and by what. */
export interface CallDesk {
  /** Answers the calls of this page until it is gone. */
  accept(contents: WebContents, calls: PageCalls): void;
}

/** Listens to the main frames, at our own origin, of the pages that were accepted, and to nobody else. */
export function answerCalls(ipc: IpcMain): CallDesk {
  const accepted = new Map<WebContents, PageCalls>();
  ipc.handle(CALL_CHANNEL, (event, method: unknown, json: unknown) => {
    const calls = accepted.get(event.sender);
    if (!calls || !isOwnFrame(event)) return refusedCall('A call from another page was refused.');
    if (typeof method !== 'string' || typeof json !== 'string') return refusedCall('A call is two texts.');
    return calls(method, json);
  });
  return {
    accept(contents, calls) {
      accepted.set(contents, calls);
      contents.once('destroyed', () => accepted.delete(contents));
    },
  };
}

function isOwnFrame({ sender, senderFrame }: IpcMainInvokeEvent): boolean {
  return (
    senderFrame !== null &&
    senderFrame === sender.mainFrame &&
    senderFrame.url.startsWith(`${electronOrigin}/`)
  );
}

/** Tells a page that something happened. A page that is gone hears nothing, which is no error. */
export function emitToContents(contents: WebContents, event: string, payload: unknown): void {
  if (!contents.isDestroyed()) contents.send(EVENT_CHANNEL, event, JSON.stringify(payload));
}
