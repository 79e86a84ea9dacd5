import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chooseHost, type Machine } from '../../../electron/development/chooseHost.ts';
import { icnsFile, icoFile } from '../../../electron/development/iconFiles.ts';

const root = join(import.meta.dirname, '../../..');

const machine = (changes: Partial<Machine>): Machine => ({
  platform: 'linux',
  environment: { DISPLAY: ':0' },
  presentElectron: () => null,
  fetchElectron: async () => null,
  ...changes,
});

describe('[HO23] the best window a machine has', () => {
  it('Electron where its binary is, or can be had; else the system’s browser', async () => {
    expect(await chooseHost(machine({ presentElectron: () => '/e' }))).toEqual({
      kind: 'electron',
      binary: '/e',
    });
    expect(await chooseHost(machine({ fetchElectron: async () => '/f' }))).toEqual({
      kind: 'electron',
      binary: '/f',
    });
    expect(await chooseHost(machine({}))).toEqual({ kind: 'chromium' });
  });

  it('without a display one sentence points to the demo, and nothing is fetched', async () => {
    const fetchElectron = () => Promise.reject(new Error('fetched'));
    expect(await chooseHost(machine({ environment: {}, fetchElectron }))).toMatchObject({
      kind: 'none',
      sentence: expect.stringContaining('npm run demo'),
    });
    expect(await chooseHost(machine({ environment: { WAYLAND_DISPLAY: 'w' } }))).toEqual({
      kind: 'chromium',
    });
    expect(await chooseHost(machine({ environment: {}, platform: 'darwin' }))).toEqual({ kind: 'chromium' });
  });

  it('BATON_HOST names one outright', async () => {
    const wanting = (host: string) => ({ environment: { DISPLAY: ':0', BATON_HOST: host } });
    expect(await chooseHost(machine({ ...wanting('chromium'), presentElectron: () => '/e' }))).toEqual({
      kind: 'chromium',
    });
    expect(await chooseHost(machine(wanting('electron')))).toMatchObject({ kind: 'none' });
  });
});

describe('[HO24] an old Node', () => {
  const runner = join(root, 'electron/development/run.mjs');
  const script = 'electron/cli/main.ts';

  it('is told so in one sentence, with exit code 1, before anything is loaded', () => {
    const pretend =
      "Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.20.2', napi: '9' } });";
    const preload = `data:text/javascript,${encodeURIComponent(pretend)}`;
    const old = spawnSync(process.execPath, ['--import', preload, runner, script, '--version'], {
      cwd: root,
      encoding: 'utf8',
    });
    expect([old.status, old.stdout]).toEqual([1, '']);
    expect(old.stderr.trim().split('\n')).toHaveLength(1);
    expect(old.stderr).toContain('this is Node 20.20.2');
    // The control: the same words on this Node are answered.
    const current = spawnSync(process.execPath, [runner, script, '--version'], {
      cwd: root,
      encoding: 'utf8',
    });
    expect([current.status, current.stdout.trim()]).toEqual([0, '0.1.0']);
  });

  it.runIf(existsSync('/usr/bin/node'))('the machine’s own Node either works or is told so', () => {
    const { status, stderr } = spawnSync('/usr/bin/node', [runner, script, '--version'], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(status === 0 || (status === 1 && stderr.startsWith('Baton needs Node'))).toBe(true);
  });
});

describe('[HO25] icon files', () => {
  const pictures = [
    { size: 16, png: Buffer.from('small') },
    { size: 256, png: Buffer.from('large!') },
  ];

  it('for Windows name each picture, its size (256 as 0) and where it lies', () => {
    const file = Buffer.from(icoFile(pictures));
    // 6 bytes of header and 2 entries of 16: the first picture begins at 38, the second 5 bytes later.
    expect([file.readUInt16LE(4), file[6], file.readUInt32LE(18), file[22], file.readUInt32LE(34)]).toEqual([
      2, 16, 38, 0, 43,
    ]);
    expect(file.subarray(38).toString()).toBe('smalllarge!');
  });

  it('for macOS carry the pictures of the sizes it knows, each with its type and length', () => {
    const file = Buffer.from(icnsFile(pictures));
    expect(file.toString('latin1', 0, 4)).toBe('icns');
    expect(file.readUInt32BE(4)).toBe(file.length);
    expect(file.toString('latin1', 8)).toBe('ic08\0\0\0\x0elarge!');
  });
});
