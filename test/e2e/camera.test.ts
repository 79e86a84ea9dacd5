import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { e2eAxe } from '../support/e2eAxe.ts';
import { type E2eWindow, openE2eWindow } from '../support/e2eWindow.ts';
import { smallestText } from '../support/smallestText.ts';

let window: E2eWindow;
beforeAll(async () => {
  window = await openE2eWindow();
  await window.newMap('Another road');
  await window.leaveMap();
  await window.openMap('Lead to cash');
});
afterAll(() => window?.remove());

const eventually = <T>(read: () => T) => expect.poll(read, { timeout: 10_000 });

/** Where the map lies, once it rests. */
async function viewport(): Promise<{ x: number; y: number; zoom: number }> {
  const pane = window.page.locator('.react-flow__viewport');
  await window.middleOf(pane);
  const [zoom = 0, , , , x = 0, y = 0] = await pane.evaluate((element) => {
    const { a, b, c, d, e, f } = new DOMMatrix(getComputedStyle(element).transform);
    return [a, b, c, d, e, f];
  });
  return { x, y, zoom };
}

describe('the map moves along', () => {
  it('[WI71] with a step that is held at the edge, under the pointer all the time; Esc ends it', async () => {
    const before = await viewport();
    const from = await window.middleOf(window.step('Log the lead'));
    const canvas = await window.canvas.boundingBox();
    const edge = { x: (canvas?.x ?? 0) + (canvas?.width ?? 0) - 6, y: from.y + 80 };
    await window.page.mouse.move(from.x, from.y);
    await window.page.mouse.down();
    await window.page.mouse.move(edge.x - 200, edge.y, { steps: 4 });
    await window.page.mouse.move(edge.x, edge.y, { steps: 4 });
    await eventually(async () => (await viewport()).x).toBeLessThan(before.x - 400);
    const dragged = window.canvas.locator('[class*="ghost"]').getByText('Log the lead');
    expect((await window.middleOf(dragged)).x).toBeCloseTo(edge.x, -1);
    await window.press('Escape');
    await window.page.mouse.up();
    await window.counts('33 steps');
  });

  it('[WI72] with the search for an arrow’s target, and back when the arrow is given up', async () => {
    await window.press('Escape', 'Escape', 'ArrowRight', 'ArrowRight');
    await window.hears(/^Log the lead/);
    const before = await viewport();
    await window.press('c');
    await window.type('close the');
    await eventually(async () => (await viewport()).x).not.toBe(before.x);
    await window.press('Escape');
    await eventually(viewport).toEqual(before);
    await window.hears(/^Log the lead/);
  });

  it('[RM20] [RM21] with what is selected, to the room and back', async () => {
    const before = await viewport();
    await window.press('F5');
    await eventually(async () => (await viewport()).zoom).toBe(1.4);
    await window.press('c');
    await window.type('close the');
    await window.press('ArrowDown', 'Escape');
    const { x, y } = await window.middleOf(window.step('Log the lead'));
    expect(x > 208 + 72 && x < 1440 - 72 && y > 72 && y < 900 - 72).toBe(true);
    await window.press('F5');
    await eventually(viewport).toEqual(before);
  });

  it('[RM26] [RM28] before a room from view to view and from map to map, and at the desk each lies where it lay', async () => {
    const atDesk = await viewport();
    const openByPalette = async (title: string) => {
      await window.press('Control+k');
      await window.type(title);
      await window.sees(window.page.getByRole('option').filter({ hasText: `${title}Map` }));
      await window.press('Enter');
      await window.sees(window.page.getByRole('heading', { name: title, level: 1 }));
    };
    await window.press('Escape', 'Escape', 'F5');
    await eventually(async () => (await viewport()).zoom).toBe(1.4);
    const inTheRoom = await viewport();
    await window.press('Control+2');
    await window.sees(window.page.getByRole('grid'));
    await window.press('Control+1');
    await eventually(viewport).toEqual(inTheRoom);
    await openByPalette('Another road');
    await window.sees(window.page.getByRole('toolbar', { name: 'Presenting' }));
    expect(await viewport()).toMatchObject({ x: 208, zoom: 1.4 });
    await isReadInTheWindow(window.page.getByRole('region', { name: 'How to begin' }));
    await window.press('F5');
    await eventually(viewport).toMatchObject({ x: 160, zoom: 1 });
    await window.press('F5');
    await openByPalette('Lead to cash');
    await eventually(async () => (await viewport()).zoom).toBe(1.4);
    await window.press('F5');
    await eventually(viewport).toEqual(atDesk);
    await window.press('ArrowRight', 'ArrowRight');
    await window.hears(/^Log the lead/);
  });
});

async function isReadInTheWindow(layer: Locator): Promise<void> {
  await window.sees(layer);
  expect(await smallestText(layer, { buttons: true })).toBeGreaterThanOrEqual(18);
  const inside = async () => {
    const { x = -1, y = -1, width = 0, height = 0 } = (await layer.boundingBox()) ?? {};
    return x >= 0 && y >= 0 && x + width <= 1280 && y + height <= 720;
  };
  await eventually(inside).toBe(true);
}

describe('what lies over the map before a room', () => {
  const layers: readonly (readonly [keys: string, text: string, layer: () => Locator])[] = [
    ['Control+f', 'log', () => window.page.getByRole('region', { name: 'Find', exact: true })],
    ['Control+k', 're', () => window.page.getByRole('dialog', { name: 'Find a command' })],
    ['Shift+F10', '', () => window.page.getByRole('menu')],
    ['F1', '', () => window.page.getByRole('dialog', { name: 'Keyboard shortcuts' })],
    ['Control+l', 'Sales: Call', () => window.page.getByRole('dialog', { name: 'Quick outline' })],
    ['p', '', () => window.page.getByRole('region', { name: 'Parking lot' })],
    ['Shift+C', 'why', () => window.page.getByRole('region', { name: 'Comment on Log the lead' })],
    ['c', 'in', () => window.page.getByRole('listbox', { name: 'Steps' })],
  ];

  it('[RM26] can be read from the back, and lies in a window of 1280 × 720', async () => {
    await window.page.setViewportSize({ width: 1280, height: 720 });
    await window.press('F5');
    await eventually(async () => (await viewport()).zoom).toBe(1.4);
    for (const [keys, text, layer] of layers) {
      await window.press(keys);
      await window.sees(layer().or(window.page.getByRole('textbox', { name: /^Connect from/ })));
      await window.type(text);
      await isReadInTheWindow(layer());
      // So large it scrolls, which the keys must reach.
      if (keys === 'Shift+F10') expect(await e2eAxe(window.page)).toEqual([]);
      await window.press('Escape');
      await layer().waitFor({ state: 'hidden' });
    }
    expect(window.pageErrors).toEqual([]);
  });

  it('[RM29] the matrix of eight lanes lies in it whole', async () => {
    await window.press('Control+2');
    const matrix = window.page.getByRole('grid', { name: 'Handoffs from lane to lane' });
    await isReadInTheWindow(matrix);
    const hidden = await matrix.evaluate(({ parentElement: frame }) =>
      frame ? [frame.scrollWidth - frame.clientWidth, frame.scrollHeight - frame.clientHeight] : null,
    );
    expect(hidden).toEqual([0, 0]);
  });
});
