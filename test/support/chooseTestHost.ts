export type TestHost = 'electron' | 'chromium';

export interface TestMachine {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The path of Electron's binary, or null where it is not or cannot run. */
  runnableElectron(): string | null;
}

/**
 * The host that the end-to-end tests drive: Electron where its binary is and runs, else the system's Chromium.
 * `BATON_E2E_HOST` names one outright.
 * @throws Error with one sentence when the named host is not there.
 */
export function chooseTestHost({ environment, runnableElectron }: TestMachine): TestHost {
  const named = environment.BATON_E2E_HOST;
  if (named === 'chromium') return 'chromium';
  if (named !== undefined && named !== '' && named !== 'electron')
    throw new Error(`BATON_E2E_HOST is electron or chromium, not ${named}.`);
  if (runnableElectron() !== null) return 'electron';
  if (named !== 'electron') return 'chromium';
  throw new Error(
    'BATON_E2E_HOST asks for Electron, whose binary is not here or lacks a library: start Baton once where it can be fetched, or set ELECTRON_OVERRIDE_DIST_PATH.',
  );
}
