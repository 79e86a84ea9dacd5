import type { Page } from 'playwright-core';
import { openInBaton, rememberView, settled } from '../batonPage.ts';
import { frameTimes } from '../frameProbe.ts';
import type { MapUnderTest } from '../mapsUnderTest.ts';
import { type Result, result } from '../report.ts';
import { spreadOf } from '../statistics.ts';
import { recolourPaths } from './lens.ts';

const MOVES = 60;
const LETTING_GO = 12;

/**
 * Frame times while a weight is dragged, with the ranking beside it that follows; beside the peer, a bare slider that
 * writes its value. Then from the key that lets a weight go to the frame in which the map shows it; beside the peer, as
 * many bare SVG paths that are given another colour and width.
 */
export async function measureWeighing(
  sides: { readonly baton: Page; readonly peer: Page },
  map: MapUnderTest,
  handoffs: number,
): Promise<Result[]> {
  const { baton, peer } = sides;
  await rememberView(baton, map, 'at100');
  await openInBaton(baton, map);
  await settled(baton);
  await baton.keyboard.press('w');
  const slider = baton.getByRole('slider', { name: 'Weight of cash impact' });
  await slider.waitFor();
  await settled(baton);
  await peer.evaluate(showBareSlider);
  const drag = {
    ours: await dragAlong(baton, await boxOf(baton, '[role="slider"][aria-label="Weight of cash impact"]')),
    theirs: await dragAlong(peer, await boxOf(peer, 'input')),
  };
  await slider.focus();
  const ours = await baton.evaluate(letGo, LETTING_GO);
  const theirs = await peer.evaluate(recolourPaths, [LETTING_GO, handoffs] as const);
  await baton.keyboard.press('Escape');
  await slider.waitFor({ state: 'hidden' });
  return [
    result('weighing', map.steps, spreadOf(drag.ours), {
      name: 'bare slider',
      spread: spreadOf(drag.theirs),
    }),
    result('weighed', map.steps, spreadOf(ours), { name: 'bare SVG paths', spread: spreadOf(theirs) }),
  ];
}

async function boxOf(page: Page, selector: string): Promise<{ readonly x: number; readonly y: number }> {
  const box = await page.locator(selector).boundingBox();
  if (!box) throw new Error(`There is no ${selector}.`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

async function dragAlong(
  page: Page,
  { x, y }: { readonly x: number; readonly y: number },
): Promise<number[]> {
  await page.mouse.move(x, y);
  await page.mouse.down();
  const times = await frameTimes(page, 'pointermove', async () => {
    for (let move = 0; move < MOVES; move += 1) {
      await page.mouse.move(x + 90 * Math.sin((move * Math.PI) / 10), y);
    }
  });
  await page.mouse.up();
  return times;
}

function showBareSlider(): void {
  const slider = Object.assign(document.createElement('input'), {
    ...{ type: 'range', min: '0', max: '5', step: '0.5', value: '2' },
  });
  slider.style.width = '220px';
  const value = document.createElement('output');
  slider.addEventListener('input', () => {
    value.textContent = slider.value;
  });
  document.body.replaceChildren(slider, value);
}

/** Sets the weight by one key after the other, and lets each go. */
async function letGo(times: number): Promise<number[]> {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const slider = document.activeElement ?? document.body;
  const pills = () =>
    [...document.querySelectorAll('[data-handoff-id]')].map((pill) => pill.textContent).join();
  const measured: number[] = [];
  for (let at = 0; at < times; at += 1) {
    const digit = at % 2 ? '0' : '5';
    slider.dispatchEvent(
      new KeyboardEvent('keydown', { key: digit, code: `Digit${digit}`, bubbles: true, cancelable: true }),
    );
    for (let rest = 0; rest < 10; rest += 1) await frame();
    const before = pills();
    const begun = performance.now();
    slider.dispatchEvent(new KeyboardEvent('keyup', { key: digit, code: `Digit${digit}`, bubbles: true }));
    while (pills() === before) await frame();
    await frame();
    measured.push(performance.now() - begun);
  }
  return measured;
}
