import type { Page } from 'playwright-core';
import { backToLibrary, openInBaton, rememberView, settled, untilMore } from '../batonPage.ts';
import type { MapUnderTest } from '../mapsUnderTest.ts';
import { type Result, result } from '../report.ts';
import { spreadOf } from '../statistics.ts';

const ROUNDS = 8;
const PRESSES = 20;
const LINES = 200;
const lanes = ['Sales', 'Dispatch', 'Field', 'Finance', 'Customer'];

/** An outline of 200 steps whose work changes hands every third line. */
const outline = Array.from(
  { length: LINES },
  (_, line) => `${lanes[Math.floor(line / 3) % lanes.length]}: Step number ${line + 1}`,
).join('\n');

/** From the paste of an outline to the frame that shows it laid out, and from its undo to the frame without it. */
export async function measurePaste(page: Page, map: MapUnderTest): Promise<Result[]> {
  await rememberView(page, map, 'at100');
  await openInBaton(page, map);
  await settled(page);
  await page.getByTestId('canvas').focus();
  const pasted: number[] = [];
  const undone: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    pasted.push(await untilCounted(page, map.steps + LINES, outline));
    undone.push(await untilCounted(page, map.steps, null));
  }
  await backToLibrary(page);
  return [
    result('pasteOutline', LINES, spreadOf(pasted), null),
    result('undoPaste', LINES, spreadOf(undone), null),
  ];
}

/** From Mod+K to the frame with the palette. */
export async function measurePalette(page: Page, map: MapUnderTest): Promise<Result> {
  await openInBaton(page, map);
  await settled(page);
  const times: number[] = [];
  for (let press = 0; press < PRESSES; press += 1) {
    times.push(await untilMore(page, 'Control+k', '[aria-controls=palette-choices]'));
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => !document.querySelector('[aria-controls=palette-choices]'));
  }
  await backToLibrary(page);
  return result('palette', map.steps, spreadOf(times), null);
}

/** Pastes the text, or undoes, and returns the milliseconds until the frame after the status line counts so many steps. */
function untilCounted(page: Page, steps: number, text: string | null): Promise<number> {
  return page.evaluate(
    async ([count, pasted]) => {
      const counted = `${count.toLocaleString('en')} steps`;
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      const target = document.querySelector('[data-canvas]') ?? document.body;
      const begun = performance.now();
      if (pasted === null) {
        target.dispatchEvent(
          new KeyboardEvent('keydown', { key: 'z', code: 'KeyZ', ctrlKey: true, bubbles: true }),
        );
      } else {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', pasted);
        target.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
      }
      while (!document.querySelector('footer')?.textContent?.includes(counted)) {
        if (performance.now() - begun > 20_000) throw new Error(`The map does not count ${counted}.`);
        await frame();
      }
      await frame();
      return performance.now() - begun;
    },
    [steps, text] as const,
  );
}
