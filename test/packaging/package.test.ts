import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Archive, readAsar } from '../support/readAsar.ts';

const root = join(import.meta.dirname, '../..');
const work = mkdtempSync(join(tmpdir(), 'baton-package-'));
const unpacked = join(work, 'dist/linux-unpacked');
const addon = `node_modules/better-sqlite3/prebuilds/linux-${process.arch}.node`;

/** Electron's binary marks its fuses so: this text, the version of the marking, their number, then one digit each. */
const FUSE_MARK = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const standInElectron = Buffer.concat([
  Buffer.from(`#!/bin/sh\nexit 0\n#${FUSE_MARK}`),
  Buffer.from([1, 9]),
  Buffer.from('111111111\n'),
]);

let archive: Archive;

beforeAll(() => {
  const electron = join(work, 'electron');
  mkdirSync(join(electron, 'locales'), { recursive: true });
  writeFileSync(join(electron, 'electron'), standInElectron);
  chmodSync(join(electron, 'electron'), 0o755);
  for (const file of ['version', 'LICENSE', 'LICENSES.chromium.html', 'chrome-sandbox', 'locales/en-US.pak'])
    writeFileSync(join(electron, file), 'stand-in');
  const builder = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules/electron-builder/cli.js'),
      '--linux',
      '--dir',
      `-c.electronDist=${electron}`,
      `-c.directories.output=${join(work, 'dist')}`,
    ],
    { cwd: root, encoding: 'utf8' },
  );
  expect(builder.status, builder.stdout + builder.stderr).toBe(0);
  archive = readAsar(join(unpacked, 'resources/app.asar'));
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

describe('[HO20] what is in the package', () => {
  const allowed = [
    /^package\.json$/,
    /^LICENSE$/,
    /^out\/main\/(main|bpmnWorker)\.js$/,
    /^out\/main\/chunks\/[\w-]+\.js$/,
    /^out\/preload\/preload\.cjs$/,
    /^out\/renderer\/(index|print)\.html$/,
    /^out\/renderer\/assets\/[\w.-]+\.(js|css|woff2|svg|png)$/,
    /^resources\/templates\/[\w-]+\.baton$/,
    /^node_modules\/better-sqlite3\/(package\.json|LICENSE|lib\/[\w/-]+\.js)$/,
    new RegExp(`^${addon}$`),
  ];

  it('is nothing but the bundles, the templates and the addon', () => {
    const others = [...archive.files.keys()].filter((file) => !allowed.some((pattern) => pattern.test(file)));
    expect(others).toEqual([]);
  });

  it('is every kind of them', () => {
    const files = [...archive.files.keys()];
    expect(allowed.filter((pattern) => !files.some((file) => pattern.test(file)))).toEqual([]);
  });

  it('a source, a test or a development package would be noticed', () => {
    for (const file of [
      'shared/model/lane.ts',
      'test/a.test.ts',
      'node_modules/react/index.js',
      'out/main/main.js.map',
    ])
      expect(
        allowed.some((pattern) => pattern.test(file)),
        file,
      ).toBe(false);
  });

  it('the native addon, and only the one for this platform, lies outside the archive', () => {
    const outside = [...archive.files].filter(([, { isUnpacked }]) => isUnpacked).map(([file]) => file);
    expect(outside).toEqual([addon]);
    expect(existsSync(join(unpacked, 'resources/app.asar.unpacked', addon))).toBe(true);
  });

  it('no development package is installed with it', () => {
    const project = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    expect(Object.keys(project.dependencies)).toEqual(['better-sqlite3']);
  });
});

describe('[HO21] the fuses of the packaged program', () => {
  it('are set as electron-builder.yml says', () => {
    const program = readFileSync(join(unpacked, 'baton'));
    const at = program.indexOf(FUSE_MARK) + FUSE_MARK.length + 2;
    // In Electron's order: run as Node 0, cookie encryption 1, NODE_OPTIONS 0, --inspect 0, archive integrity 1,
    // only from the archive 1; then one of Electron's own; then extra file: privileges 0.
    const fuses = program.toString('latin1', at, at + 8);
    expect(fuses.slice(0, 6)).toBe('010011');
    expect(fuses[7]).toBe('0');
  });
});

describe('[HO22] the packaged application answers the commands', () => {
  const app = join(work, 'app');

  beforeAll(() => {
    archive.extract(app);
    cpSync(join(unpacked, 'resources/app.asar.unpacked'), app, { recursive: true });
  });

  const run = (...words: string[]) =>
    spawnSync(
      process.execPath,
      [
        '--import',
        join(root, 'test/support/registerElectronStandIn.ts'),
        join(app, 'out/main/main.js'),
        ...words,
      ],
      { encoding: 'utf8', cwd: work, env: { PATH: process.env.PATH, HOME: work } },
    );

  it('reads a BPMN file in its worker', () => {
    const { stdout, stderr, status } = run(
      'handoffs',
      join(root, '../shared/cases/bpmn/miwg-C.7.0.bpmn'),
      '--json',
    );
    expect([status, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toHaveLength(5);
  });

  it('opens a library with its addon, its sample being part of the package', () => {
    const sample = join(app, 'resources/templates/lead-to-cash.baton');
    expect(run('import', sample, '--library', join(work, 'library'))).toMatchObject({
      status: 0,
      stderr: '',
    });
    expect(run('list', '--library', join(work, 'library')).stdout).toContain('Lead to cash');
  });

  it('ends with 2 and one sentence when it cannot', () => {
    const { stdout, stderr, status } = run('check', 'missing.baton');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});
