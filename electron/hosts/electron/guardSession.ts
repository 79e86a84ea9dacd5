import type { Session, WebContents } from 'electron';
import { electronOrigin } from './pageScheme.ts';

/** What Electron's certificate check takes as: rejected. */
const REJECTED = -2;

/**
 * Every permission is denied, in both of Electron's handlers, and every request but those for our own pages stops.
 * Only where the developer tools may be opened may they load themselves.
 */
export function guardSession(session: Session, { hasDeveloperTools }: { hasDeveloperTools: boolean }): void {
  session.setPermissionRequestHandler((_, __, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler(null);
  session.setCertificateVerifyProc((_, answer) => answer(REJECTED));
  const allowed = hasDeveloperTools ? [...ownAddresses, 'devtools:'] : ownAddresses;
  session.webRequest.onBeforeRequest(({ url }, answer) =>
    answer({ cancel: !allowed.some((beginning) => url.startsWith(beginning)) }),
  );
  session.on('will-download', (event) => event.preventDefault());
  session.setSpellCheckerEnabled(false);
}

/** Pictures that a page made itself are data: and blob: addresses; they load nothing. */
const ownAddresses: readonly string[] = [`${electronOrigin}/`, 'data:', 'blob:'];

/** A page of ours stays where it is: it leads nowhere, opens nothing and embeds nothing. */
export function guardContents(contents: WebContents): void {
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}
