import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What lies over the page needs no landmark: axe's own list, and menus and hints with it. */
const apart = 'dialog, [role=dialog], [role=alertdialog], [role=menu], [role=tooltip], svg';

interface Violation {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary?: string }[];
}

/** Milliseconds without a change of the page, after which it is taken to stand still. */
const STILL = 100;

/** Waits until nothing fades or moves, and what is on its way out is gone: half-way, a colour is no colour of ours. */
async function standsStill(page: Page): Promise<void> {
  await page.evaluate(async (still) => {
    let changed = performance.now();
    const observer = new MutationObserver(() => {
      changed = performance.now();
    });
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    const isMoving = () =>
      document
        .getAnimations()
        .some(
          ({ playState, effect }) =>
            playState === 'running' && effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY,
        );
    const last = changed + 5_000;
    while (performance.now() < last && (isMoving() || performance.now() - changed < still)) {
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    observer.disconnect();
  }, STILL);
}

/** All rules, or those that can answer otherwise in another colour scheme, which take a third of the time. */
export type AxeRules = 'all' | 'colours';

const chosen = {
  // Best practices are no rules of WCAG, but the ones for landmarks and headings help whoever listens.
  all: { rules: { 'target-size': { enabled: true } } },
  colours: { runOnly: ['color-contrast', 'link-in-text-block'] },
} as const;

/**
 * What axe-core finds wrong on the page as it is: one line a place, with the rule. Its source goes in beside the
 * page's own scripts, which the content security policy does not let a script element do.
 */
export async function e2eAxe(page: Page, rules: AxeRules = 'all'): Promise<string[]> {
  await standsStill(page);
  if (!(await page.evaluate(`'axe' in window`))) await page.evaluate(source);
  await page.evaluate(
    `axe.configure({ checks: [{ id: 'region', options: { regionMatcher: ${JSON.stringify(apart)} } }] })`,
  );
  // No rule asked for reads style sheets, and loading all of them takes as long as the rules do.
  const options = { resultTypes: ['violations'], preload: { assets: ['media'] }, ...chosen[rules] };
  const violations: Violation[] = await page.evaluate(
    `axe.run(document, ${JSON.stringify(options)}).then(({ violations }) => violations)`,
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => `${id}: ${help}: ${target.join(' ')} ${failureSummary}`),
  );
}
