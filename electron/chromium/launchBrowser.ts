import { type BrowserContext, chromium } from 'playwright-core';
import { UserError } from '../../shared/contract/outcome.ts';
import type { ProfileFolder } from './profileFolder.ts';

export interface LaunchOptions {
  readonly executable: string;
  readonly profile: ProfileFolder;
  /** A window without tabs and address bar, or no window at all. */
  readonly show: { readonly windowOf: string } | 'headless';
  /** Chromium cannot start its sandbox for root. */
  readonly sandbox: boolean;
}

/** Chromium's own calls home are off; whatever is left meets a proxy that does not exist. */
const offlineFlags = [
  '--proxy-server=http://127.0.0.1:0',
  '--proxy-bypass-list=<-loopback>',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-pings',
  '--dns-prefetch-disable',
  '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
];

const windowFlags = [
  '--no-default-browser-check',
  '--no-first-run',
  '--disable-extensions',
  '--disable-features=Translate,MediaRouter,OptimizationHints,GlobalMediaControls,DialMediaRouteProvider',
];

/**
 * Starts the system's browser and speaks with it over a pipe: neither side ever opens a port.
 * @throws UserError when the browser does not start.
 */
export async function launchBrowser(options: LaunchOptions): Promise<BrowserContext> {
  const isHeadless = options.show === 'headless';
  try {
    return await chromium.launchPersistentContext(options.profile.path, {
      executablePath: options.executable,
      headless: isHeadless,
      chromiumSandbox: options.sandbox,
      ignoreDefaultArgs: ['--enable-automation'],
      args: browserFlags(options),
      viewport: isHeadless ? { width: 1440, height: 900 } : null,
      serviceWorkers: 'block',
      acceptDownloads: false,
      colorScheme: null,
      reducedMotion: null,
      handleSIGHUP: false,
      handleSIGINT: false,
      handleSIGTERM: false,
    });
  } catch (error) {
    options.profile.dispose();
    throw new UserError('no-browser', notStarted(options), { cause: error });
  }
}

function notStarted({ executable, show }: LaunchOptions): string {
  if (show === 'headless')
    return `The browser ${executable} did not start: name another one in BATON_BROWSER.`;
  return `The browser ${executable} opened no window: check that the display can be reached, or name another browser in BATON_BROWSER; "npm run demo" needs no display.`;
}

/** What the browser is started with, besides where its profile lies. */
export function browserFlags({ show, sandbox }: Pick<LaunchOptions, 'show' | 'sandbox'>): string[] {
  const flags = [...offlineFlags, ...windowFlags];
  if (show === 'headless') return flags;
  flags.push(`--app=${show.windowOf}`, '--window-size=1440,900');
  // Takes away the bar about the missing sandbox, so that root in a clone sees the window as everybody does.
  if (!sandbox) flags.push('--test-type');
  return flags;
}

/** Only root in a clone goes without the sandbox, since Chromium gives it none; everybody else always has it. */
export function mayUseSandbox(): boolean {
  return process.getuid?.() !== 0;
}
