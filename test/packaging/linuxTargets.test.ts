import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeElectronDist } from '../support/standInElectronDist.ts';

const root = join(import.meta.dirname, '../..');
const work = mkdtempSync(join(tmpdir(), 'baton-linux-'));
const electron = join(work, 'electron');

beforeAll(() => writeElectronDist(electron));
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** What the packager would write for this target, and the file it would write it to. */
function targetOf(name: string): { readonly described: unknown; readonly file: string } {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [join(root, 'test/support/linuxTargets.ts'), name, electron, join(work, name)],
    { cwd: root, encoding: 'utf8' },
  );
  expect(status, stdout + stderr).toBe(0);
  return JSON.parse(stdout.split('\n').findLast((line) => line.startsWith('{"described"')) ?? 'null');
}

describe.runIf(process.platform === 'linux')('[HO31] the application on Linux', () => {
  it('as an AppImage takes files by double click, and is started with its sandbox', () => {
    const { described, file } = targetOf('AppImage');
    expect(described).toMatchObject({ desktopFileName: 'baton.desktop' });
    const entry = String((described as { desktop: unknown }).desktop).split('\n');
    expect(entry).toEqual(
      expect.arrayContaining([
        'Name=Baton',
        'Exec=AppRun %U',
        'Icon=baton',
        'StartupWMClass=baton',
        'MimeType=application/x-baton;application/x-baton-scores;',
      ]),
    );
    expect(file).toMatch(/\/Baton-\d+\.\d+\.\d+-linux-x86_64\.AppImage$/);
  });

  it('as a deb names who keeps it, and brings its icons, its kind of file and its entry', () => {
    const { described, file } = targetOf('deb');
    const [parts] = described as [readonly string[]];
    for (const [option, value] of [
      ['--name', 'baton'],
      ['--maintainer', 'The Baton authors'],
      ['--license', 'MIT'],
    ] as const)
      expect(parts[parts.indexOf(option) + 1], option).toBe(value);
    const brought = parts.flatMap((part) => part.split('=')[1] ?? []);
    expect(brought).toEqual(
      expect.arrayContaining([
        '/opt/Baton',
        '/usr/share/icons/hicolor/16x16/apps/baton.png',
        '/usr/share/icons/hicolor/512x512/apps/baton.png',
        '/usr/share/mime/packages/baton.xml',
        '/usr/share/applications/baton.desktop',
      ]),
    );
    expect(file).toMatch(/\/Baton-\d+\.\d+\.\d+-linux-amd64\.deb$/);
  });
});
