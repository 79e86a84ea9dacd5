import { ensureBrowser } from '../../electron/chromium/installBrowser.ts';
import { freshProfile } from '../../electron/chromium/profileFolder.ts';
import { openChromiumHost } from '../../electron/hosts/chromium/openChromiumHost.ts';
import type { Log } from '../../electron/services/ports.ts';
import type { LaunchedWindow } from './launchedBaton.ts';
import { standInDialogs } from './standInDialogs.ts';

/** Baton on this library in its Chromium host, without a window and with dialogs that a test answers. */
export async function launchChromiumWindow(library: string): Promise<LaunchedWindow> {
  const dialogs = standInDialogs();
  const logged: string[] = [];
  const log: Log = {
    info: (message) => void logged.push(message),
    error: (message, cause) =>
      void logged.push(cause === undefined ? message : `${message} ${String(cause)}`),
  };
  const host = await openChromiumHost({
    library,
    executable: await ensureBrowser(),
    profile: freshProfile(),
    isShown: false,
    log,
    dialogs,
  });
  return { page: host.page, host, dialogs, logged };
}
