import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

export interface Surroundings {
  readonly platform: NodeJS.Platform;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Whether there is a program at this path. */
  isProgram(path: string): boolean;
}

const linuxNames = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];

const macPrograms = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const windowsPrograms = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * The path of the system's Chromium, Chrome or Edge, or null. `BATON_BROWSER` names one outright; where there is no
 * program at that path, none is found: a wrong name is not quietly replaced by another browser.
 */
export function findBrowser(surroundings: Surroundings = thisMachine()): string | null {
  const named = surroundings.environment.BATON_BROWSER;
  const candidates = named ? [named] : usualPlaces(surroundings);
  return candidates.find((path) => surroundings.isProgram(path)) ?? null;
}

function thisMachine(): Surroundings {
  return { platform: process.platform, environment: process.env, isProgram };
}

function usualPlaces({ platform, environment }: Surroundings): string[] {
  if (platform === 'win32') {
    const folders = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].map((name) => environment[name]);
    return paired(folders, windowsPrograms, (folder, program) => `${folder}\\${program}`);
  }
  if (platform === 'darwin') {
    const folders = ['/Applications', environment.HOME && join(environment.HOME, 'Applications')];
    return paired(folders, macPrograms, join);
  }
  return paired((environment.PATH ?? '').split(delimiter), linuxNames, join);
}

/** Every name in the order of preference, each looked for in every folder. */
function paired(
  folders: readonly (string | undefined)[],
  names: readonly string[],
  joined: (folder: string, name: string) => string,
): string[] {
  return names.flatMap((name) => folders.flatMap((folder) => (folder ? [joined(folder, name)] : [])));
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
