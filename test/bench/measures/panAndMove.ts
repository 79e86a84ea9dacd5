import type { Page } from 'playwright-core';
import { backToLibrary, openInBaton, rememberView, settled } from '../batonPage.ts';
import { frameTimes } from '../frameProbe.ts';
import type { MapUnderTest } from '../mapsUnderTest.ts';
import { openInPeer, PEER, stepInPeer } from '../peer/bpmnJsPage.ts';
import { type Result, result } from '../report.ts';
import { spreadOf } from '../statistics.ts';

const EVENTS = 60;

/** Frame times while the fitted map is panned by the wheel, and while one of its steps is dragged. */
export async function measurePanAndMove(
  sides: { readonly baton: Page; readonly peer: Page },
  map: MapUnderTest,
): Promise<Result[]> {
  const { baton, peer } = sides;
  await rememberView(baton, map, 'fitted');
  await openInBaton(baton, map);
  await settled(baton);
  await openInPeer(peer, map.xml, 'fitted');
  const moved = [...map.layout.steps.keys()][Math.floor(map.steps / 2)] ?? map.firstStep;
  const move = {
    ours: await drag(baton, await stepInBaton(baton, map, moved)),
    theirs: await drag(peer, await stepInPeer(peer, moved)),
  };
  await baton.keyboard.press('Control+z');
  await baton.keyboard.press('Shift+Digit1');
  await settled(baton);
  const pan = { ours: await wheel(baton), theirs: await wheel(peer) };
  await backToLibrary(baton);
  const compared = (measure: 'pan' | 'move', times: typeof pan): Result =>
    result(measure, map.steps, spreadOf(times.ours), { name: PEER, spread: spreadOf(times.theirs) });
  return [compared('pan', pan), compared('move', move)];
}

async function wheel(page: Page): Promise<number[]> {
  await page.mouse.move(600, 420);
  return frameTimes(page, 'wheel', async () => {
    for (let event = 0; event < EVENTS; event += 1) {
      await page.mouse.wheel(event < EVENTS / 2 ? 12 : -12, 0);
    }
  });
}

async function drag(page: Page, from: { x: number; y: number }): Promise<number[]> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 12, from.y + 6);
  const times = await frameTimes(page, 'pointermove', async () => {
    for (let event = 0; event < EVENTS; event += 1) {
      await page.mouse.move(from.x + 12 + event * 2, from.y + 6 + (event % 20));
    }
  });
  await page.mouse.up();
  return times;
}

/** The middle of a step on Baton's page, whether it is drawn as a card or in the picture. */
async function stepInBaton(page: Page, map: MapUnderTest, id: string): Promise<{ x: number; y: number }> {
  const box = map.layout.steps.get(id);
  const canvas = await page.getByTestId('canvas').boundingBox();
  if (!box || !canvas) throw new Error(`Baton does not show ${id}.`);
  const { x, y, zoom } = await page.locator('.react-flow__viewport').evaluate((element) => {
    const { e, f, a } = new DOMMatrix(getComputedStyle(element).transform);
    return { x: e, y: f, zoom: a };
  });
  return {
    x: canvas.x + x + (box.x + box.width / 2) * zoom,
    y: canvas.y + y + (box.y + box.height / 2) * zoom,
  };
}
