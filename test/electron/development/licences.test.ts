import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import {
  installedFolders,
  licencesText,
  packageFolderOf,
  readPackage,
} from '../../../electron/development/licences.ts';

const root = mkdtempSync(join(tmpdir(), 'baton-licences-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

function installed(
  folder: string,
  described: object,
  licence?: readonly [name: string, text: string],
): string {
  const path = join(root, folder);
  mkdirSync(path, { recursive: true });
  writeFileSync(join(path, 'package.json'), JSON.stringify({ version: '1.2.3', ...described }));
  if (licence) writeFileSync(join(path, licence[0]), licence[1]);
  return path;
}

describe('[HO30] the packages that are built in', () => {
  it('are those whose files a build took, each from where it lies', () => {
    expect(packageFolderOf('/a/node_modules/@mantine/core/esm/x.mjs?v=1')).toBe(
      '/a/node_modules/@mantine/core',
    );
    expect(packageFolderOf('\0/a/node_modules/react/index.js?commonjs')).toBe('/a/node_modules/react');
    expect(packageFolderOf('../node_modules/inter-ui/web/x.woff2')).toBe('../node_modules/inter-ui');
    expect(packageFolderOf('C:\\a\\node_modules\\zod\\index.js')).toBe('C:/a/node_modules/zod');
    expect(packageFolderOf('/a/node_modules/xyflow/node_modules/zustand/index.js')).toBe(
      '/a/node_modules/xyflow/node_modules/zustand',
    );
    expect(packageFolderOf('/a/shared/model/lane.ts')).toBeNull();
    expect(packageFolderOf('\0vite/preload-helper.js')).toBeNull();
  });

  it('and those that are installed with the application, with theirs in turn', () => {
    installed('.', { name: 'app', dependencies: { addon: '1' } });
    const addon = installed('node_modules/addon', { name: 'addon', dependencies: { api: '1', other: '1' } });
    const own = installed('node_modules/addon/node_modules/api', { name: 'api' });
    installed('node_modules/api', { name: 'api' });
    const other = installed('node_modules/other', { name: 'other', dependencies: { addon: '1' } });
    expect(installedFolders(root).sort()).toEqual([addon, own, other].sort());
  });
});

describe('[HO30] the text of the licences', () => {
  it('has each package once, by name, with its version and the whole text it carries', () => {
    const carried = readPackage(
      installed('b', { name: 'b', license: 'MIT' }, ['LICENSE.txt', 'Free, by Bo.\n']),
    );
    const older = { ...carried, version: '1.0.0' };
    const first = { name: 'a', version: '2.0.0', licence: 'ISC', text: 'Free, by Al.' };
    const text = licencesText([carried, first, older, carried]);
    expect(text.match(/^.+ \(.+\)$/gm)).toEqual(['a 2.0.0 (ISC)', 'b 1.2.3 (MIT)', 'b 1.0.0 (MIT)']);
    expect(text).toContain('Free, by Bo.');
  });

  it('writes out a licence that a package only names, for its author', () => {
    const { text } = readPackage(installed('c', { name: 'c', license: 'ISC', author: { name: 'Cy' } }));
    expect(text).toMatch(/^Copyright \(c\) Cy\n\nPermission to use, copy/);
    const mit = readPackage(installed('d', { name: 'd', license: 'MIT' }));
    expect(mit.text).toMatch(/^Copyright \(c\) the authors of d\n\nPermission is hereby granted/);
  });

  it('a package without a licence stops the build', () => {
    expect(() => readPackage(installed('e', { name: 'e' }))).toThrow('The package e carries no text');
    expect(() => readPackage(installed('f', { name: 'f', license: 'GPL-3.0' }))).toThrow('GPL-3.0');
  });
});
