import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { UserError } from '../../shared/contract/outcome.ts';
import { findBrowser } from './findBrowser.ts';

/** What installing asks of the machine. */
export interface Installer {
  /** True where apt-get can install without a question: root on Debian or a relative of it. */
  readonly canInstall: boolean;
  /** Answers the exit code. */
  run(command: string, parameters: readonly string[]): Promise<number>;
  findBrowser(): string | null;
  say(sentence: string): void;
}

const INSTALL_COMMAND = 'sudo apt-get install -y chromium';

/**
 * The browser's path; where there is none, it is installed if that needs no question.
 * @throws UserError naming the command that installs one.
 */
export async function ensureBrowser(installer: Installer = thisInstaller()): Promise<string> {
  const found = installer.findBrowser();
  if (found !== null) return found;
  if (!installer.canInstall) throw noBrowser('No Chromium, Chrome or Edge was found on this machine');
  installer.say('No browser was found: installing Chromium by apt-get. This takes a minute.');
  await installer.run('apt-get', ['update', '-qq']);
  const packages = ['install', '-y', '-qq', '--no-install-recommends', 'chromium'];
  const code = await installer.run('apt-get', packages);
  const installed = installer.findBrowser();
  if (installed === null) throw noBrowser(`Chromium could not be installed (apt-get ended with ${code})`);
  return installed;
}

function noBrowser(what: string): UserError {
  return new UserError(
    'no-browser',
    `${what}: install one, on Debian and Ubuntu with "${INSTALL_COMMAND}", or name one in BATON_BROWSER.`,
  );
}

function thisInstaller(): Installer {
  return {
    canInstall: process.getuid?.() === 0 && existsSync('/etc/debian_version') && !process.env.BATON_BROWSER,
    run: runQuietly,
    findBrowser: () => findBrowser(),
    say: (sentence) => console.error(sentence),
  };
}

/** The command's own words go to standard error: standard output belongs to the caller. */
function runQuietly(command: string, parameters: readonly string[]): Promise<number> {
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const child = spawn(command, parameters, { stdio: ['ignore', 'ignore', 2], env: environment });
  return new Promise((resolve) => {
    child.on('error', () => resolve(127));
    child.on('exit', (code) => resolve(code ?? 1));
  });
}
