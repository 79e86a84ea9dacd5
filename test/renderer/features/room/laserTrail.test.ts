import { describe, expect, it } from 'vitest';
import { liveTrail, trailPieces } from '../../../../renderer/features/room/laser/laserTrail.ts';

const points = [0, 200, 400].map((at) => ({ x: at, y: 0, at }));

describe('[RM25] the light of the laser', () => {
  it('is strongest under the pointer and fades towards where it came from', () => {
    // 300 ms old of 600 is half as strong, 100 ms old five sixths.
    expect(trailPieces(points.slice(1), 500).map(({ strength }) => strength)).toEqual([0.5]);
    const strengths = trailPieces(points, 500).map(({ strength }) => strength);
    expect(strengths[0]).toBeCloseTo(1 / 6);
    expect(strengths[1]).toBeCloseTo(1 / 2);
  });

  it('leaves nothing: what is 600 ms old is gone', () => {
    expect(liveTrail(points, 601).map(({ at }) => at)).toEqual([200, 400]);
    expect(liveTrail(points, 1_000)).toEqual([]);
    expect(trailPieces(points, 1_001)).toEqual([]);
  });
});
