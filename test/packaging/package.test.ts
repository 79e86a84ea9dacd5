import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SeenSession } from '../support/electronSession.ts';
import { type Archive, readAsar } from '../support/readAsar.ts';
import { FUSE_MARK, writeElectronDist, writeMacElectronDist } from '../support/standInElectronDist.ts';

const root = join(import.meta.dirname, '../..');
const work = mkdtempSync(join(tmpdir(), 'baton-package-'));
const addon = `node_modules/better-sqlite3/prebuilds/linux-${process.arch}.node`;

/** Packages for a platform against the stand-in, and answers the folder with the result. */
function packageFor(...options: readonly string[]): string {
  const output = mkdtempSync(join(work, 'dist-'));
  const builder = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules/electron-builder/cli.js'),
      '--dir',
      `-c.directories.output=${output}`,
      ...options,
    ],
    { cwd: root, encoding: 'utf8' },
  );
  expect(builder.status, builder.stdout + builder.stderr).toBe(0);
  return output;
}

const electron = join(work, 'electron');
const macElectron = join(work, 'mac-electron');
let unpacked: string;
let archive: Archive;

beforeAll(() => {
  writeElectronDist(electron);
  const architecture = process.arch === 'x64' ? '' : `${process.arch}-`;
  unpacked = join(packageFor('--linux', `-c.electronDist=${electron}`), `linux-${architecture}unpacked`);
  archive = readAsar(join(unpacked, 'resources/app.asar'));
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

describe('[HO20] what is in the package', () => {
  const allowed = [
    /^package\.json$/,
    /^LICENSE$/,
    /^out\/main\/(main|bpmnProcess)\.js$/,
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

  it('is the addon of the platform packaged for, whichever machine packages', () => {
    const windows = packageFor(
      '--win',
      '--arm64',
      `-c.electronDist=${electron}`,
      '-c.win.signAndEditExecutable=false',
      '-c.disableAsarIntegrity=true',
    );
    const resources = join(windows, 'win-arm64-unpacked/resources');
    const addons = [...readAsar(join(resources, 'app.asar')).files.keys()].filter((file) =>
      file.endsWith('.node'),
    );
    expect(addons).toEqual(['node_modules/better-sqlite3/prebuilds/win32-arm64.node']);
    expect(existsSync(join(resources, 'app.asar.unpacked', ...addons))).toBe(true);
    expect(existsSync(join(resources, 'licences.txt'))).toBe(true);
  });

  it('names a homepage, which a deb package must have', () => {
    expect(JSON.parse(archive.text('package.json')).homepage).toMatch(/^https:/);
  });

  it('no development package is installed with it', () => {
    const project = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    expect(Object.keys(project.dependencies)).toEqual(['better-sqlite3']);
  });
});

describe.runIf(process.platform !== 'win32')('[HO31] the application on macOS', () => {
  let contents: string;
  const properties = () => readFileSync(join(contents, 'Info.plist'), 'utf8').replace(/>\s+</g, '><');

  beforeAll(() => {
    writeMacElectronDist(macElectron);
    const output = packageFor(
      '--mac',
      '--arm64',
      `-c.electronDist=${macElectron}`,
      '-c.mac.identity=null',
      '-c.disableAsarIntegrity=true',
    );
    contents = join(output, 'mac-arm64/Baton.app/Contents');
  });

  it('has its name, its identifier and its icon', () => {
    expect(properties()).toContain('<key>CFBundleName</key><string>Baton</string>');
    expect(properties()).toContain('<key>CFBundleIdentifier</key><string>app.baton.Baton</string>');
    expect(properties()).toContain('<key>CFBundleIconFile</key><string>icon.icns</string>');
    const drawn = readFileSync(join(root, 'resources/icons/baton.icns'));
    expect(readFileSync(join(contents, 'Resources/icon.icns')).equals(drawn)).toBe(true);
  });

  it('is the owner of .baton files, which carry its icon', () => {
    expect(properties()).toContain(
      '<key>CFBundleTypeExtensions</key><array><string>baton</string></array>' +
        '<key>CFBundleTypeIconFile</key><string>baton.icns</string>' +
        '<key>CFBundleTypeName</key><string>Baton map</string>' +
        '<key>CFBundleTypeRole</key><string>Editor</string>' +
        '<key>LSHandlerRank</key><string>Owner</string>',
    );
    expect(existsSync(join(contents, 'Resources/baton.icns'))).toBe(true);
  });

  it('is the owner of .baton-scores files, which carry an icon of their own', () => {
    expect(properties()).toContain(
      '<key>CFBundleTypeExtensions</key><array><string>baton-scores</string></array>' +
        '<key>CFBundleTypeIconFile</key><string>baton-scores.icns</string>' +
        '<key>CFBundleTypeName</key><string>Baton score sheet</string>',
    );
    expect(existsSync(join(contents, 'Resources/baton-scores.icns'))).toBe(true);
  });

  it('holds the addon for macOS and the licences', () => {
    const { files } = readAsar(join(contents, 'Resources/app.asar'));
    expect([...files.keys()].filter((file) => file.endsWith('.node'))).toEqual([
      'node_modules/better-sqlite3/prebuilds/darwin-arm64.node',
    ]);
    expect(existsSync(join(contents, 'Resources/licences.txt'))).toBe(true);
  });
});

describe('[HO30] the licences in the package', () => {
  it('lie beside the archive and name what is built in, of pages, main process and addon', () => {
    const text = readFileSync(join(unpacked, 'resources/licences.txt'), 'utf8');
    for (const name of [
      'react',
      '@mantine/core',
      '@xyflow/react',
      'inter-ui',
      'zod',
      'saxes',
      'better-sqlite3',
    ])
      expect(text, name).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(`, 'm'));
    expect(text).toMatch(/SIL OPEN FONT LICENSE/i);
    expect(text).not.toMatch(/^(vitest|bpmn-js|electron-builder) /m);
  });

  it('Electron’s and Chromium’s lie beside the program', () => {
    for (const file of ['LICENSE.electron.txt', 'LICENSES.chromium.html'])
      expect(existsSync(join(unpacked, file)), file).toBe(true);
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

describe('the packaged application', () => {
  const app = join(work, 'app');

  beforeAll(() => {
    archive.extract(app);
    cpSync(join(unpacked, 'resources/app.asar.unpacked'), app, { recursive: true });
  });

  const preloads = (...names: readonly string[]) =>
    names.flatMap((name) => ['--import', join(root, `test/support/${name}.ts`)]);
  const start = (preloaded: readonly string[], words: readonly string[], environment = {}) =>
    spawnSync(process.execPath, [...preloaded, join(app, 'out/main/main.js'), ...words], {
      encoding: 'utf8',
      cwd: work,
      env: { PATH: process.env.PATH, HOME: work, ...environment },
      timeout: 60_000,
    });
  const run = (...words: string[]) => start(preloads('registerElectronStandIn'), words);

  it('[HO13] [HO29] opens the files it was started with, and those of a second start made elsewhere', () => {
    const library = join(work, 'window-library');
    const cases = join(root, '../shared/cases/bpmn');
    const { stdout, status } = start(
      preloads('registerElectronStandIn', 'electronSession'),
      ['--library', library, pathToFileURL(join(cases, 'miwg-C.7.0.bpmn')).href],
      { FILE: 'bpmn/miwg-C.7.0.bpmn', STARTED_IN: dirname(cases) },
    );
    const seen: SeenSession = JSON.parse(stdout);
    expect(seen).toEqual({ opened: 2, errorBoxes: [], userData: join(library, 'electron') });
    expect(status).toBe(0);
    expect(run('list', '--library', library).stdout.match(/EU Bank/g)).toHaveLength(2);
  });

  it('[HO29] says why it cannot start when the library cannot be opened', () => {
    writeFileSync(join(work, 'no-folder'), '');
    const { stdout, status } = start(preloads('registerElectronStandIn', 'electronSession'), [
      '--library',
      join(work, 'no-folder'),
    ]);
    const seen: SeenSession = JSON.parse(stdout);
    expect(seen.errorBoxes).toEqual([expect.stringMatching(/^The library was not opened/)]);
    expect(status).toBe(1);
  });

  it('[HO22] reads a BPMN file in its worker', () => {
    const { stdout, stderr, status } = run(
      'handoffs',
      join(root, '../shared/cases/bpmn/miwg-C.7.0.bpmn'),
      '--json',
    );
    expect([status, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toHaveLength(5);
  });

  it('[HO22] opens a library with its addon, its sample being part of the package', () => {
    const sample = join(app, 'resources/templates/lead-to-cash.baton');
    expect(run('import', sample, '--library', join(work, 'library'))).toMatchObject({
      status: 0,
      stderr: '',
    });
    expect(run('list', '--library', join(work, 'library')).stdout).toContain('Lead to cash');
  });

  it('[HO22] prints the card, though its printing window is the last one and gone before the file is written', () => {
    const file = join(work, 'card.pdf');
    const sample = join(app, 'resources/templates/lead-to-cash.baton');
    expect(run('card', sample, '--out', file)).toMatchObject({ status: 0, stderr: '' });
    expect(readFileSync(file, 'latin1')).toBe('%PDF-');
  });

  it('[HO22] ends with 2 and one sentence when it cannot', () => {
    const { stdout, stderr, status } = run('check', 'missing.baton');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});
