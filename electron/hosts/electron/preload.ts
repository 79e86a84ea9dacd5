import { contextBridge, ipcRenderer } from 'electron';
import { CALL_CHANNEL, EVENT_CHANNEL } from './channels.ts';

/** All that a page gets: one way to ask, one way to be told, texts only. */
contextBridge.exposeInMainWorld('baton', {
  invoke: (method: unknown, json: unknown): Promise<string> =>
    ipcRenderer.invoke(CALL_CHANNEL, String(method), String(json)),
  on: (listener: (event: string, json: string) => void): void => {
    ipcRenderer.on(EVENT_CHANNEL, (_, event: string, json: string) => listener(event, json));
  },
});
