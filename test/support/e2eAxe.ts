import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What lies over the page needs no landmark: axe's own list, and menus with it. */
const apart = 'dialog, [role=dialog], [role=alertdialog], [role=menu], svg';

interface Violation {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary?: string }[];
}

/**
 * What axe-core finds wrong on the page as it is: one line a place, with the rule. Its source goes in beside the
 * page's own scripts, which the content security policy does not let a script element do.
 */
export async function e2eAxe(page: Page): Promise<string[]> {
  if (!(await page.evaluate(`'axe' in window`))) await page.evaluate(source);
  await page.evaluate(
    `axe.configure({ checks: [{ id: 'region', options: { regionMatcher: ${JSON.stringify(apart)} } }] })`,
  );
  const violations: Violation[] = await page.evaluate(
    // Best practices are no rules of WCAG, but the ones for landmarks and headings help whoever listens.
    `axe.run(document, { resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } }).then(({ violations }) => violations)`,
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => `${id}: ${help}: ${target.join(' ')} ${failureSummary}`),
  );
}
