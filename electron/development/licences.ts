import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { licenceTexts } from './licenceTexts.ts';

/** A package of which something is built in or travels along. */
export interface IncludedPackage {
  readonly name: string;
  readonly version: string;
  /** As the package names it, such as MIT. */
  readonly licence: string;
  /** The whole text of the licence. */
  readonly text: string;
}

/** The folder of the package that this file of a build is from, or null when it is our own. */
export function packageFolderOf(file: string): string | null {
  const [path = ''] = file.replaceAll('\\', '/').replace(/^\0/, '').split('?');
  return /^.*\bnode_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path)?.[0] ?? null;
}

/**
 * @throws Error when the package neither carries its licence nor names one whose text is known: it must not be
 * shipped then.
 */
export function readPackage(folder: string): IncludedPackage {
  const { name, version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const licence = typeof license === 'string' ? license : 'see below';
  const text = licenceFile(folder) ?? licenceTexts[licence]?.(authorName(author) || `the authors of ${name}`);
  if (text === undefined)
    throw new Error(`The package ${name} carries no text of its licence (${licence}): do not ship it.`);
  return { name, version, licence, text };
}

function licenceFile(folder: string): string | null {
  const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)(\.(md|txt))?$/i.test(entry));
  return file === undefined ? null : readFileSync(join(folder, file), 'utf8').trim();
}

function authorName(author: unknown): string {
  if (typeof author === 'string') return author;
  const isNamed = typeof author === 'object' && author !== null && 'name' in author;
  return isNamed ? String(author.name) : '';
}

/** The packages that are installed with the application, and theirs in turn, from the root's `package.json`. */
export function installedFolders(root: string): string[] {
  const found = new Set<string>();
  const waiting = [root];
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    const { dependencies = {} } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    for (const name of Object.keys(dependencies)) {
      const inside = join(folder, 'node_modules', name);
      const installed = existsSync(inside) ? inside : join(root, 'node_modules', name);
      if (!found.has(installed)) waiting.push(installed);
      found.add(installed);
    }
  }
  return [...found];
}

/** The licences of all packages as one text to read, by name. */
export function licencesText(packages: readonly IncludedPackage[]): string {
  const sorted = packages.toSorted((one, other) => one.name.localeCompare(other.name, 'en'));
  const unique = new Map(sorted.map((one) => [`${one.name} ${one.version} (${one.licence})`, one.text]));
  const entries = [...unique].map(([heading, text]) => `${heading}\n\n${text}`);
  return `${[opening, ...entries].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

const opening =
  'Baton is built with the software below. Electron and Chromium, which it runs on, have their licences in files of their own beside the program.';
