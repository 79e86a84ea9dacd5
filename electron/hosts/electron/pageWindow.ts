import { app, BrowserWindow, type BrowserWindowConstructorOptions } from 'electron';

/**
 * A window for one of our pages: sandboxed, isolated, without Node, with the preload script as its one bridge. Only a
 * clone has the developer tools.
 */
export function createPageWindow(preload: string, options: BrowserWindowConstructorOptions): BrowserWindow {
  return new BrowserWindow({
    ...options,
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      webSecurity: true,
      devTools: !app.isPackaged,
      disableDialogs: true,
      navigateOnDragDrop: false,
      spellcheck: false,
    },
  });
}
