import type { Page } from 'playwright-core';
import { backToLibrary, openInBaton, rememberView, settled, untilMore } from '../batonPage.ts';
import { frameTimes } from '../frameProbe.ts';
import type { MapUnderTest } from '../mapsUnderTest.ts';
import { appendInPeer, openInPeer, PEER } from '../peer/bpmnJsPage.ts';
import { type Result, result } from '../report.ts';
import { spreadOf } from '../statistics.ts';

const PRESSES = 40;
/** As many as in a workshop: of 40, the first two, before the page's code is compiled, would be all that p95 tells. */
const STEPS_TYPED = 100;

/**
 * From Tab on a step to the frame that shows the next step, open for its name: ours with the whole map laid out anew,
 * the peer's beside the step. The two take turns, so that both meet the same noise.
 */
export async function measureNewStep(
  sides: { readonly baton: Page; readonly peer: Page },
  map: MapUnderTest,
): Promise<Result> {
  const page = sides.baton;
  await openInPeer(sides.peer, map.xml, { firstStep: map.firstStep });
  await rememberView(page, map, 'at100');
  await openInBaton(page, map);
  await settled(page);
  await page.getByTestId('canvas').focus();
  await page.keyboard.press('ArrowRight');
  await page.locator('[data-step-id][data-selected]').waitFor();
  const times: number[] = [];
  const theirs: number[] = [];
  for (let typed = 0; typed < STEPS_TYPED; typed += 1) {
    times.push(await untilMore(page, 'Tab', '[data-testid=canvas] textarea'));
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => !document.querySelector('[data-testid=canvas] textarea'));
    theirs.push(await appendInPeer(sides.peer, map.firstStep));
  }
  await backToLibrary(page);
  return result('newStep', map.steps, spreadOf(times), { name: PEER, spread: spreadOf(theirs) });
}

/** From a digit to the frame with the new heat, and from a digit to “Saved”. */
export async function measureScoring(page: Page, map: MapUnderTest, handoffs: number): Promise<Result[]> {
  await rememberView(page, map, 'fitted');
  await openInBaton(page, map);
  await settled(page);
  await page.getByTestId('canvas').focus();
  await page.keyboard.press('h');
  await settled(page);
  const heat: number[] = [];
  const saved: number[] = [];
  for (let press = 0; press < PRESSES; press += 1) {
    heat.push(...(await frameTimes(page, 'keydown', () => page.keyboard.press(digit(press)))));
    await page.keyboard.press('ArrowUp');
  }
  for (let press = 0; press < 2 * PRESSES; press += 1) {
    saved.push(await untilSaved(page, digit(press)));
    await page.keyboard.press('ArrowUp');
  }
  await backToLibrary(page);
  return [result('heat', handoffs, spreadOf(heat), null), result('saved', handoffs, spreadOf(saved), null)];
}

/** A digit other than the one before. The dimension stays the first one, which carries weight in heat. */
function digit(press: number): string {
  return String(1 + (press % 5));
}

async function untilSaved(page: Page, key: string): Promise<number> {
  const watching = await page.evaluateHandle(() => {
    const mark = () => document.querySelector('footer [role=status]')?.textContent?.trim() ?? '';
    let begun = 0;
    const start = (): void => {
      begun = performance.now();
    };
    window.addEventListener('keydown', start, { capture: true, once: true });
    const done = new Promise<number>((resolve) => {
      let wasSaving = false;
      const observer = new MutationObserver(() => {
        wasSaving ||= mark() === 'Saving';
        if (!wasSaving || mark() !== 'Saved') return;
        observer.disconnect();
        resolve(performance.now() - begun);
      });
      observer.observe(document.body, { subtree: true, childList: true, characterData: true });
    });
    return { done };
  });
  await page.keyboard.press(key);
  return watching.evaluate(({ done }) => done);
}
