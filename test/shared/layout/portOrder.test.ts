import { describe, expect, it } from 'vitest';
import { layoutMap } from '../../../shared/layout/layoutMap.ts';
import { routeQuality } from '../../bench/routeQuality.ts';
import { buildMap } from '../../support/mapBuilder.ts';
import { randomMap } from '../../support/randomMap.ts';

function crossingsOf(map: Parameters<typeof layoutMap>[0]): number {
  return routeQuality([...layoutMap(map).routes.values()]).crossings;
}

describe('[LA16] arrows at one side of a step', () => {
  it('that turn next to their sender lie outside of one that turns further on, above and below', () => {
    // Fork → Far cannot go along the row of Far, where Block stands: it turns behind Near and Block.
    const down = ['Start -> Fork', 'Fork -> Near', 'Fork -> Block', 'Block -> Far', 'Fork -> Far'];
    const steps = ['Start', 'Fork'].map((name) => `A: ${name}`);
    expect(crossingsOf(buildMap({ steps: [...steps, 'B: Near', 'C: Block', 'C: Far'], arrows: down }))).toBe(
      0,
    );
    const lanes = ['C: Block', 'C: Far', 'B: Near'];
    expect(crossingsOf(buildMap({ steps: [...lanes, ...steps], arrows: down }))).toBe(0);
  });

  it('that turn next to their receiver lie outside of one that comes along its row', () => {
    // From → End cannot go along the row of From, where Block stands: it turns at once, and passes under Near.
    const arrows = ['From -> Block', 'From -> Near', 'Block -> End', 'Near -> End', 'From -> End'];
    expect(crossingsOf(buildMap({ steps: ['A: From', 'A: Block', 'B: Near', 'C: End'], arrows }))).toBe(0);
    expect(crossingsOf(buildMap({ steps: ['C: End', 'B: Near', 'A: From', 'A: Block'], arrows }))).toBe(0);
  });

  it('cross less in tangled maps than they did by the lanes they lead to alone', () => {
    const maps = Array.from({ length: 10 }, (_, seed) =>
      randomMap({ seed: 1_000 + seed, steps: 20, lanes: 3 + (seed % 6) }),
    );
    // By lanes alone they crossed 95 times; ordered like this, 78 times.
    expect(maps.reduce((sum, map) => sum + crossingsOf(map), 0)).toBeLessThanOrEqual(80);
  });
});
