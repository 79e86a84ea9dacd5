import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type E2eWindow, openE2eWindow } from '../support/e2eWindow.ts';

let window: E2eWindow;
beforeAll(async () => {
  window = await openE2eWindow();
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
});
