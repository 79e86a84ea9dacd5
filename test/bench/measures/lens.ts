import type { Page } from 'playwright-core';
import { openInBaton, rememberView, settled, type View } from '../batonPage.ts';
import type { MapUnderTest } from '../mapsUnderTest.ts';
import { type Result, result } from '../report.ts';
import { spreadOf } from '../statistics.ts';

/** Twice through every lens. */
const SWITCHES = 18;

/**
 * From the key that goes to the next lens to the frame that shows it, at 100 %; beside the peer, as many bare SVG
 * paths that are given another colour and width.
 */
export async function measureLens(
  sides: { readonly baton: Page; readonly peer: Page },
  map: MapUnderTest,
  handoffs: number,
  view: View,
): Promise<Result> {
  const { baton, peer } = sides;
  await rememberView(baton, map, view);
  await openInBaton(baton, map);
  await settled(baton);
  await baton.getByTestId('canvas').focus();
  const ours = await baton.evaluate(switchLens, SWITCHES);
  const theirs = await peer.evaluate(recolourPaths, [SWITCHES, handoffs] as const);
  const bare = { name: 'bare SVG paths', spread: spreadOf(theirs) };
  return result(view === 'at100' ? 'lens' : 'lensFitted', map.steps, spreadOf(ours), bare);
}

async function switchLens(times: number): Promise<number[]> {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const canvas = document.querySelector('[data-canvas]') ?? document.body;
  const legend = () => document.querySelector('footer')?.textContent;
  const measured: number[] = [];
  for (let at = 0; at < times; at += 1) {
    await frame();
    const before = legend();
    const begun = performance.now();
    canvas.dispatchEvent(new KeyboardEvent('keydown', { key: 'v', code: 'KeyV', bubbles: true }));
    while (legend() === before) await frame();
    await frame();
    measured.push(performance.now() - begun);
  }
  return measured;
}

/** Milliseconds for each time that as many paths are given another colour and width, to the frame that shows it. */
export async function recolourPaths([times, count]: readonly [number, number]): Promise<number[]> {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const space = 'http://www.w3.org/2000/svg';
  const drawing = document.createElementNS(space, 'svg');
  const paths = Array.from({ length: count }, (_, at) => {
    const path = document.createElementNS(space, 'path');
    path.setAttribute('d', `M${at % 40} ${at}h400v40h200`);
    path.setAttribute('fill', 'none');
    drawing.append(path);
    return path;
  });
  drawing.setAttribute('viewBox', '0 0 700 600');
  document.body.replaceChildren(drawing);
  const measured: number[] = [];
  for (let at = 0; at < times; at += 1) {
    await frame();
    const begun = performance.now();
    for (const [place, path] of paths.entries()) {
      path.setAttribute('stroke', `hsl(${(at * 40 + place) % 360} 60% 40%)`);
      path.setAttribute('stroke-width', String(1 + ((at + place) % 5)));
    }
    await frame();
    await frame();
    measured.push(performance.now() - begun);
  }
  drawing.remove();
  return measured;
}
