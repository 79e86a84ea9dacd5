import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');

/** Room -> the rooms it may import from. A room may always import from itself. */
const arrows: Record<string, readonly string[]> = {
  'shared/model': [],
  'shared/analysis': ['shared/model'],
  'shared/layout': ['shared/model'],
  'shared/drawing': ['shared/analysis', 'shared/layout', 'shared/model'],
  'shared/formats': ['shared/analysis', 'shared/layout', 'shared/model'],
  'shared/contract': ['shared/analysis', 'shared/layout', 'shared/model'],
  'electron/services': ['shared'],
  'electron/chromium': ['electron/services', 'shared'],
  'electron/development': ['electron/services', 'electron/chromium', 'shared'],
  'electron/cli': ['electron/services', 'electron/chromium', 'shared'],
  'electron/hosts/chromium': ['electron/services', 'electron/chromium', 'electron/cli', 'shared'],
  'electron/hosts/electron': ['electron/services', 'electron/cli', 'shared'],
  renderer: ['shared'],
};

/** Packages that a room may import; rooms not listed import none. */
const packages: Record<string, RegExp> = {
  shared: /^(zod|saxes|papaparse|@noble\/hashes\/.*)$/,
  'electron/services': /^(node:.*|better-sqlite3|zod)$/,
  'electron/chromium': /^(node:.*|playwright-core)$/,
  'electron/cli': /^node:.*$/,
  'electron/development': /^node:.*$/,
  'electron/hosts/chromium': /^(node:.*|playwright-core)$/,
  'electron/hosts/electron': /^(node:.*|electron)$/,
  renderer: /^(react|react-dom|@mantine|@leeoniya|@xyflow|@tabler|@tanstack|zustand|zod|get-nonce)(\/.*)?$/,
};

interface Import {
  readonly file: string;
  readonly target: string;
}

function sourceFiles(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx|mts)$/.test(entry.name) && !entry.name.endsWith('.d.ts'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
}

/** Every import of a file, `import type`, re-exports and dynamic imports included. */
function importsIn(text: string): string[] {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  const pattern = /(?:\bfrom\s*|\bimport\s*\(?\s*)(['"])([\w@.~/:?=-]+)\1/g;
  return [...code.matchAll(pattern)].map((match) => match[2] ?? '');
}

const files = ['shared', 'electron', 'renderer'].flatMap(sourceFiles);
const imports: Import[] = files.flatMap((file) =>
  importsIn(readFileSync(join(root, file), 'utf8')).map((target) => ({ file, target })),
);

function roomOf(path: string): string | undefined {
  return Object.keys(arrows)
    .filter((room) => path === room || path.startsWith(`${room}/`))
    .sort((a, b) => b.length - a.length)[0];
}

function resolved({ file, target }: Import): string | null {
  return target.startsWith('.') ? normalize(join(dirname(file), target)).replace(/\?.*$/, '') : null;
}

describe('[AR1] arrows between rooms point one way', () => {
  it('every source file lies in a room', () => {
    expect(files.filter((file) => !roomOf(file))).toEqual([]);
  });

  it('every import of a source file goes where its room may go', () => {
    const wrong = imports.filter((entry) => {
      const path = resolved(entry);
      if (path === null) return false;
      const from = roomOf(entry.file) ?? '';
      return !isAllowed(from, path);
    });
    expect(wrong).toEqual([]);
  });

  it('a forbidden arrow is noticed', () => {
    expect(isAllowed('shared/model', 'shared/analysis/heat.ts')).toBe(false);
    expect(isAllowed('renderer', 'electron/services/ports.ts')).toBe(false);
    expect(isAllowed('electron/hosts/electron', 'electron/hosts/chromium/main.ts')).toBe(false);
    expect(
      importsIn("import type { A } from './a.ts';\nawait import('./b.ts');\nexport { c } from './c.ts'"),
    ).toEqual(['./a.ts', './b.ts', './c.ts']);
  });
});

function isAllowed(from: string, path: string): boolean {
  const allowed = [from, ...(arrows[from] ?? []), 'resources', 'package.json'];
  return allowed.some((room) => path === room || path.startsWith(`${room}/`));
}

describe('[AR2] packages stay in their rooms', () => {
  it('every package import is one its room may have', () => {
    const wrong = imports.filter((entry) => {
      if (entry.target.startsWith('.') || entry.target.startsWith('virtual:')) return false;
      const room = Object.keys(packages).find((name) => entry.file.startsWith(`${name}/`));
      return !room || !packages[room]?.test(entry.target);
    });
    expect(wrong).toEqual([]);
  });
});

describe('[AR3] no file imports itself through others', () => {
  it('finds no cycle', () => {
    const next = new Map<string, string[]>();
    for (const entry of imports) {
      const path = resolved(entry);
      if (path) next.set(entry.file, [...(next.get(entry.file) ?? []), path]);
    }
    expect(findCycle(next)).toEqual([]);
  });

  it('a cycle is noticed', () => {
    expect(findCycle(new Map(Object.entries({ a: ['b'], b: ['c'], c: ['a'] })))).toEqual([
      'a',
      'b',
      'c',
      'a',
    ]);
  });
});

function findCycle(next: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): string[] => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return [];
    for (const target of next.get(file) ?? []) {
      const cycle = visit(target, [...path, file]);
      if (cycle.length > 0) return cycle;
    }
    done.add(file);
    return [];
  };
  for (const file of next.keys()) {
    const cycle = visit(file, []);
    if (cycle.length > 0) return cycle;
  }
  return [];
}

describe('[AR4] the shared room is pure', () => {
  it('reads no clock and no randomness (its tsconfig gives it no host)', () => {
    const impure = /\b(Date\.now|new Date\(\)|Math\.random|crypto\.|performance\.now)/;
    const found = files
      .filter((file) => file.startsWith('shared/'))
      .filter((file) => impure.test(readFileSync(join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')));
    expect(found).toEqual([]);
  });
});
