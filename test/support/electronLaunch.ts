export interface LaunchSurroundings {
  readonly platform: NodeJS.Platform;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly isRoot: boolean;
}

export interface ElectronLaunch {
  readonly args: string[];
  readonly env: Record<string, string>;
  readonly chromiumSandbox: boolean;
}

/** Would name another library, or make Electron another program. */
const notPassedOn = new Set(['BATON_LIBRARY', 'ELECTRON_RUN_AS_NODE', 'ELECTRON_DISABLE_SANDBOX']);

/** How a clone's built application is started in Electron, on a machine with a display or without. */
export function electronLaunch(
  root: string,
  library: string,
  { platform, environment, isRoot }: LaunchSurroundings,
): ElectronLaunch {
  const isWithoutDisplay = platform === 'linux' && !environment.DISPLAY && !environment.WAYLAND_DISPLAY;
  const headless = isWithoutDisplay ? ['--ozone-platform=headless'] : [];
  const env: Record<string, string> = {};
  for (const [name, value] of Object.entries(environment))
    if (value !== undefined && !notPassedOn.has(name)) env[name] = value;
  // Chromium has no sandbox for root; everybody else tests with it.
  return { args: [root, ...headless, '--library', library], env, chromiumSandbox: !isRoot };
}
