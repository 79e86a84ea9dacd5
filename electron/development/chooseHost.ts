export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly environment: Readonly<Record<string, string | undefined>>;
  presentElectron(): string | null;
  fetchElectron(): Promise<string | null>;
}

export type HostChoice =
  | { readonly kind: 'electron'; readonly binary: string }
  | { readonly kind: 'chromium' }
  | { readonly kind: 'none'; readonly sentence: string };

/** Electron where its binary is or can be had, else the system's Chromium. `BATON_HOST` may name one outright. */
export async function chooseHost(machine: Machine): Promise<HostChoice> {
  if (!hasDisplay(machine)) {
    const sentence =
      'There is no display to open a window on: run "npm run demo" to see what Baton makes without one.';
    return { kind: 'none', sentence };
  }
  if (machine.environment.BATON_HOST === 'chromium') return { kind: 'chromium' };
  const binary = machine.presentElectron() ?? (await machine.fetchElectron());
  if (binary !== null) return { kind: 'electron', binary };
  if (machine.environment.BATON_HOST !== 'electron') return { kind: 'chromium' };
  const sentence =
    "Electron's binary is not here and cannot be fetched: start without BATON_HOST to use a browser.";
  return { kind: 'none', sentence };
}

function hasDisplay({ platform, environment }: Machine): boolean {
  return platform !== 'linux' || Boolean(environment.DISPLAY || environment.WAYLAND_DISPLAY);
}
