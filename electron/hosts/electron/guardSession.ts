import type { Session, WebContents } from 'electron';
import { electronOrigin } from './pageScheme.ts';

/** Every permission is denied, in both of Electron's handlers, and every request but those for our own pages stops. */
export function guardSession(session: Session): void {
  session.setPermissionRequestHandler((_, __, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !isOwnRequest(details.url) }));
  session.on('will-download', (event) => event.preventDefault());
  session.setSpellCheckerEnabled(false);
}

/** A page of ours stays where it is: it leads nowhere, opens nothing and embeds nothing. */
export function guardContents(contents: WebContents): void {
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}

/** Pictures that a page made itself are data: and blob: addresses; they load nothing. */
function isOwnRequest(url: string): boolean {
  return url.startsWith(`${electronOrigin}/`) || /^(data|blob|devtools):/.test(url);
}
