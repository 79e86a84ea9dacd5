import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const specification = readFileSync(join(root, 'shared/SPEC.md'), 'utf8');
const rules = [...specification.matchAll(/^- \*\*([A-Z]{2}\d+)\*\*/gm)].map((match) => match[1] ?? '');

/** The rules that a test names: in brackets, one or several, such as those of the tests below. */
function rulesNamedIn(text: string): string[] {
  const brackets = text.matchAll(/\[([A-Z]{2}\d+(?:[ ,–-]+[A-Z]{2}\d+)*)\]/g);
  return [...brackets].flatMap((match) => match[1]?.match(/[A-Z]{2}\d+/g) ?? []);
}

const tests = readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' }).filter((file) =>
  /\.tsx?$/.test(file),
);
const named = new Set(tests.flatMap((file) => rulesNamedIn(readFileSync(join(root, 'test', file), 'utf8'))));

it('[AR5] no two rules share an identifier', () => {
  expect(rules.filter((rule, index) => rules.indexOf(rule) !== index)).toEqual([]);
});

it('[AR5] every rule is named by a test', () => {
  expect(rules.filter((rule) => !named.has(rule))).toEqual([]);
});

it('[AR5] every rule that a test names is written down', () => {
  expect([...named].filter((rule) => !rules.includes(rule))).toEqual([]);
});
