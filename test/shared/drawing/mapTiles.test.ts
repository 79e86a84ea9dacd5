import { describe, expect, it } from 'vitest';
import { pillStyle } from '../../../shared/drawing/mapStyle.ts';
import { mapTiles, SMALLEST_POINTS } from '../../../shared/drawing/mapTiles.ts';
import { layoutMap } from '../../../shared/layout/layoutMap.ts';
import { blankMap } from '../../../shared/model/workflowMap.ts';
import { buildMap } from '../../support/mapBuilder.ts';
import { templateMap } from '../../support/templateMap.ts';

/** An A4 page across, in points. */
const room = { width: 785, height: 448 };
const long = layoutMap(templateMap('lead-to-cash'));

describe('[RE8] the map on paper', () => {
  it('stands on one page while its smallest text is 5 points high, never larger than on the screen', () => {
    const short = layoutMap(
      buildMap({ steps: ['Sales: Quote', 'Dispatch: Book'], arrows: ['Quote -> Book'] }),
    );
    const { scale, tiles } = mapTiles(short, room, 'tiled');
    expect(tiles).toEqual([{ x: 0, y: 0, width: short.width, height: short.height }]);
    expect(scale).toBe(0.75);
  });

  it('is cut where that would make its text smaller, into parts as large as their pages allow', () => {
    const { scale, tiles } = mapTiles(long, room, 'tiled');
    expect(scale * pillStyle.rankFontSize).toBeGreaterThanOrEqual(SMALLEST_POINTS);
    // 7,440 pixels of steps, and on every part 160 of lane names: 1,649 pixels to a page at 5 points.
    expect(tiles).toHaveLength(6);
    expect(new Set(tiles.map(({ y }) => y))).toEqual(new Set([0]));
    for (const { width, height } of tiles) {
      expect((160 + width) * scale).toBeLessThanOrEqual(room.width + 1e-6);
      expect(height * scale).toBeLessThanOrEqual(room.height + 1e-6);
    }
  });

  it('shows every step whole on one part', () => {
    const { tiles } = mapTiles(long, room, 'tiled');
    for (const box of long.steps.values()) {
      const whole = tiles.some(
        (tile) =>
          box.x >= tile.x &&
          box.x + box.width <= tile.x + tile.width &&
          box.y >= tile.y &&
          box.y + box.height <= tile.y + tile.height,
      );
      expect(whole, box.id).toBe(true);
    }
  });

  it('leaves out parts on which nothing is drawn, and shares the room between columns with its neighbours', () => {
    const { tiles } = mapTiles(long, { ...room, height: 240 }, 'tiled');
    const first = tiles.filter(({ y }) => y === 0);
    for (const [place, tile] of first.entries()) {
      const next = first[place + 1];
      if (next) expect(tile.x + tile.width - next.x).toBeGreaterThanOrEqual(80);
    }
    const rows = new Set(tiles.map(({ y }) => y)).size;
    expect(tiles.length).toBeLessThan(rows * new Set(tiles.map(({ x }) => x)).size);
  });

  it('stands on one page whatever its size where that is asked for, and when it is empty', () => {
    expect(mapTiles(long, room, 'fitted').tiles).toHaveLength(1);
    expect(mapTiles(layoutMap(blankMap('')), room, 'tiled').tiles).toHaveLength(1);
  });
});
