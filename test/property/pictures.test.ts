import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyseMap, type ScoredHandoff } from '../../shared/analysis/analyseMap.ts';
import { type PlacedHandoff, quadrantAt } from '../../shared/analysis/quadrantOf.ts';
import { dotRadius, quadrantPlan } from '../../shared/drawing/quadrantPlan.ts';
import { nearestOn, overlap } from '../../shared/drawing/spreadLabels.ts';
import { pictureMap } from '../support/pictureMap.ts';

const [example] = analyseMap(pictureMap([['44444444']])).ranked;

/** Handoffs anywhere, many of them on the very same place, as the few steps of the scores make them. */
const placed = fc
  .array(
    fc.tuple(
      fc.constantFrom(0, 12.5, 25, 40, 50, 87.5, 100),
      fc.oneof(fc.integer({ min: 0, max: 100 }), fc.constant(75)),
      fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' }),
    ),
    { minLength: 1, maxLength: 60 },
  )
  .map((list) =>
    list.map(
      ([readiness, heat, name], index): PlacedHandoff => ({
        handoff: { ...(example as ScoredHandoff), name },
        place: index + 1,
        heat,
        readiness,
        quadrant: quadrantAt(heat, readiness),
      }),
    ),
  );

const plot = { width: 600, height: 360 };

describe('labels of the quadrant', () => {
  it('[PI8] stand inside, and never on each other, on a dot, or on the line to another label', () => {
    fc.assert(
      fc.property(placed, (placed) => {
        const { dots } = quadrantPlan({ placed, apart: [] }, plot);
        expect(dots.length).toBe(placed.length);
        const boxes = dots.map(({ label }) => label?.box);
        for (const [index, box] of boxes.entries()) {
          expect(box, `label ${index}`).toBeDefined();
          if (!box) continue;
          expect(box.x >= 0 && box.y >= 0 && box.x + box.width <= 600 && box.y + box.height <= 360).toBe(
            true,
          );
          for (const { at } of dots) {
            const edge = nearestOn(box, at);
            expect(Math.hypot(edge.x - at.x, edge.y - at.y)).toBeGreaterThanOrEqual(dotRadius);
          }
          for (const other of boxes.slice(0, index)) expect(other && overlap(box, other)).toBe(false);
        }
      }),
      { numRuns: 60, seed: 4 },
    );
  });
});
