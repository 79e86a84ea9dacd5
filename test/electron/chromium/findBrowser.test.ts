import { describe, expect, it } from 'vitest';
import { findBrowser } from '../../../electron/chromium/findBrowser.ts';
import { ensureBrowser, type Installer } from '../../../electron/chromium/installBrowser.ts';

const on = (platform: NodeJS.Platform, programs: string[], environment: Record<string, string> = {}) => ({
  platform,
  environment,
  isProgram: (path: string) => programs.includes(path),
});

describe('[HO1] finding a browser', () => {
  it('takes Chromium before Chrome before Edge from the search path on Linux', () => {
    const path = { PATH: '/usr/bin:/opt/bin' };
    expect(findBrowser(on('linux', ['/opt/bin/microsoft-edge', '/opt/bin/chromium'], path))).toBe(
      '/opt/bin/chromium',
    );
    expect(findBrowser(on('linux', ['/usr/bin/google-chrome'], path))).toBe('/usr/bin/google-chrome');
    expect(findBrowser(on('linux', ['/home/x/chromium'], path))).toBeNull();
  });

  it('looks in the application folders on a Mac and on Windows', () => {
    const mac = '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge';
    expect(findBrowser(on('darwin', [mac], { HOME: '/Users/x' }))).toBe(mac);
    const windows = 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe';
    expect(findBrowser(on('win32', [windows], { ProgramFiles: 'C:\\Program Files' }))).toBe(windows);
  });

  it('BATON_BROWSER wins, and a wrong one is not replaced by another browser', () => {
    const path = { PATH: '/usr/bin' };
    const installed = ['/usr/bin/chromium', '/x/brave'];
    expect(findBrowser(on('linux', installed, { ...path, BATON_BROWSER: '/x/brave' }))).toBe('/x/brave');
    expect(findBrowser(on('linux', installed, { ...path, BATON_BROWSER: '/x/none' }))).toBeNull();
  });
});

function installer(changes: Partial<Installer> & { installs?: boolean }) {
  const commands: string[] = [];
  let installed = false;
  const stand: Installer = {
    canInstall: true,
    run: async (command, parameters) => {
      commands.push([command, ...parameters].join(' '));
      if (parameters[0] === 'install') installed = changes.installs ?? true;
      return installed ? 0 : 100;
    },
    findBrowser: () => (installed ? '/usr/bin/chromium' : null),
    say: () => undefined,
    ...changes,
  };
  return { stand, commands };
}

describe('[HO2] a machine without a browser', () => {
  it('has one installed by apt-get where that needs no question', async () => {
    const { stand, commands } = installer({});
    expect(await ensureBrowser(stand)).toBe('/usr/bin/chromium');
    expect(commands).toEqual([
      'apt-get update -qq',
      'apt-get install -y -qq --no-install-recommends chromium',
    ]);
  });

  it('is left alone when a browser is there', async () => {
    const { stand, commands } = installer({ findBrowser: () => '/x' });
    expect(await ensureBrowser(stand)).toBe('/x');
    expect(commands).toEqual([]);
  });

  it('elsewhere one sentence names the command that installs one', async () => {
    const { stand, commands } = installer({ canInstall: false });
    await expect(ensureBrowser(stand)).rejects.toThrow(/"sudo apt-get install -y chromium"/);
    expect(commands).toEqual([]);
  });

  it('an installation that fails says so', async () => {
    const { stand } = installer({ installs: false });
    await expect(ensureBrowser(stand)).rejects.toThrow(/apt-get ended with 100/);
  });
});
