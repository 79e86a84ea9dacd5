import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutMap } from '../../shared/layout/layoutMap.ts';
import { layoutMeasures, outlineInset } from '../../shared/layout/layoutMeasures.ts';
import type { MapLayout, Route, StepBox } from '../../shared/layout/mapLayout.ts';
import { addStep } from '../../shared/model/edits/addStep.ts';
import { applyDiff } from '../../shared/model/mapDiff.ts';
import type { StepKind } from '../../shared/model/step.ts';
import { mapFromRecords, recordsOf, type WorkflowMap } from '../../shared/model/workflowMap.ts';
import { randomMap } from '../support/randomMap.ts';

const options = fc.record({
  seed: fc.integer({ min: 1, max: 1_000_000 }),
  steps: fc.integer({ min: 0, max: 45 }),
  lanes: fc.integer({ min: 0, max: 8 }),
  connectionsPerStep: fc.double({ min: 0, max: 2.5, noNaN: true }),
  loops: fc.double({ min: 0, max: 0.5, noNaN: true }),
  odd: fc.boolean(),
});

const runs = { seed: 20_260_302, numRuns: 300 };

/** Checks a few hundred maps; the check says what is wrong with a map, or nothing. */
function everyMap(wrongWith: (map: WorkflowMap, layout: MapLayout) => string[]): void {
  fc.assert(
    fc.property(options, (chosen) => {
      const map = randomMap(chosen);
      expect(wrongWith(map, layoutMap(map))).toEqual([]);
    }),
    runs,
  );
}

describe('layout of random maps', () => {
  it('[LA1] no two steps overlap', () => {
    everyMap((_, { steps }) => {
      const boxes = [...steps.values()];
      return boxes.flatMap((a, index) =>
        boxes
          .slice(index + 1)
          .filter((b) => overlap(a, b))
          .map((b) => `${a.id} covers ${b.id}`),
      );
    });
  });

  it('[LA2] a step lies inside its lane, and lanes follow one another without a gap', () => {
    everyMap((map, layout) => {
      const lanes = new Map(layout.lanes.map((lane) => [lane.id, lane]));
      const outside = [...layout.steps.values()].filter((box) => {
        const lane = lanes.get(map.step.get(box.id)?.laneId ?? '');
        return (
          lane && !(box.y >= lane.y && box.y + box.height <= lane.y + lane.height && inWidth(box, layout))
        );
      });
      const gaps = layout.lanes.filter((lane, index) => {
        const above = layout.lanes[index - 1];
        return lane.y !== (above ? above.y + above.height : 0);
      });
      return [...outside, ...gaps].map(({ id }) => id);
    });
  });

  it('[LA5] every arrow is made of horizontal and vertical segments', () => {
    everyMap((_, { routes }) =>
      [...routes.values()]
        .filter(
          (route) =>
            route.points.length < 2 ||
            segmentsOf(route).some(({ x1, y1, x2, y2 }) => (x1 === x2) === (y1 === y2)),
        )
        .map(({ id, points }) => `${id}: ${points.join(' ')}`),
    );
  });

  it('[LA5] every arrow goes from the right border of its sender to the left border of its receiver', () => {
    everyMap((map, { routes, steps }) =>
      [...routes.values()]
        .filter(({ id, points }) => {
          const arrow = map.connection.get(id);
          const [first, last] = [points[0], points.at(-1)];
          if (!arrow || !first || !last) return true;
          return !(
            onBorder(map, steps.get(arrow.from), first, 'right') &&
            onBorder(map, steps.get(arrow.to), last, 'left')
          );
        })
        .map(({ id }) => id),
    );
  });

  it('[LA6] no arrow passes through a step', () => {
    everyMap((_, { routes, steps }) =>
      [...routes.values()].flatMap((route) =>
        segmentsOf(route).flatMap((segment) =>
          [...steps.values()]
            .filter((box) => passesThrough(segment, box))
            .map((box) => `${route.id} through ${box.id}`),
        ),
      ),
    );
  });

  it('[LA7] no two arrows run on top of one another', () => {
    everyMap((_, { routes }) => {
      const segments = [...routes.values()].flatMap(segmentsOf);
      return segments.flatMap((a, index) =>
        segments
          .slice(index + 1)
          .filter((b) => a.id !== b.id && runTogether(a, b))
          .map((b) => `${a.id} and ${b.id} at ${a.x1},${a.y1} ${a.x2},${a.y2}`),
      );
    });
  });

  it('[LA9] the same map is laid out the same, whatever order its records come in', () => {
    everyMap((map, layout) => {
      const shuffled = mapFromRecords(recordsOf(map).reverse());
      expect(plain(layoutMap(shuffled))).toEqual(plain(layout));
      return [];
    });
  });

  it('[LA9] names change nothing, and every unchanged box and route stays the same object', () => {
    everyMap((map, layout) => {
      const renamed = mapFromRecords(
        recordsOf(map).map((record) =>
          record.type === 'step' || record.type === 'lane' ? { ...record, name: 'Another name' } : record,
        ),
      );
      return layoutMap(renamed, layout) === layout ? [] : ['the layout changed'];
    });
  });

  it('[LA4] a step added at the end of a flow changes no column of another step', () => {
    fc.assert(
      fc.property(options, fc.nat(), fc.nat(), (chosen, a, b) => {
        const map = randomMap(chosen);
        const after = [...map.step.keys()][a % Math.max(1, map.step.size)];
        const laneId = [...map.lane.keys()][b % Math.max(1, map.lane.size)];
        if (after === undefined || laneId === undefined) return;
        const longer = applyDiff(
          map,
          addStep(map, { id: 'new', laneId, after: { stepId: after, connectionId: 'newArrow' } }),
        );
        const before = layoutMap(map).steps;
        const now = layoutMap(longer).steps;
        const moved = [...before.values()].filter((box) => now.get(box.id)?.column !== box.column);
        expect(moved).toEqual([]);
        expect(now.get('new')?.column).toBe((before.get(after)?.column ?? 0) + 1);
      }),
      runs,
    );
  });

  it('[LA3] a pinned step stands in its column', () => {
    everyMap((map, { steps }) =>
      [...map.step.values()]
        .filter(({ id, column }) => column !== null && steps.get(id)?.column !== column)
        .map(({ id }) => id),
    );
  });

  it('[LA3] every arrow leads right, unless it closes a loop or its receiver is pinned', () => {
    everyMap((map, { steps }) =>
      [...map.connection.values()]
        .filter(({ from, to }) => {
          const leadsRight = (steps.get(from)?.column ?? 0) < (steps.get(to)?.column ?? 0);
          return !leadsRight && map.step.get(to)?.column === null && !reaches(map, to, from);
        })
        .map(({ id }) => id),
    );
  });
});

interface Segment {
  readonly id: string;
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

function segmentsOf({ id, points }: Route): Segment[] {
  return points.slice(1).map(([x2, y2], index) => {
    const [x1, y1] = points[index] ?? [0, 0];
    return { id, x1, y1, x2, y2 };
  });
}

function reaches(map: WorkflowMap, start: string, goal: string): boolean {
  const seen = new Set([start]);
  for (const at of seen) {
    for (const { from, to } of map.connection.values()) if (from === at) seen.add(to);
  }
  return seen.has(goal);
}

function overlap(a: StepBox, b: StepBox): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function inWidth(box: StepBox, layout: MapLayout): boolean {
  return box.x >= 0 && box.x + box.width <= layout.width;
}

/** Whether the segment enters the inside of the box; rounded corners are cut off its border, hence the margin. */
function passesThrough({ x1, y1, x2, y2 }: Segment, box: StepBox): boolean {
  const margin = layoutMeasures.notch;
  return (
    Math.min(x1, x2) < box.x + box.width - margin &&
    Math.max(x1, x2) > box.x + margin &&
    Math.min(y1, y2) < box.y + box.height &&
    Math.max(y1, y2) > box.y
  );
}

/** Two segments on one line that share more than a point. */
function runTogether(a: Segment, b: Segment): boolean {
  const shared = (a1: number, a2: number, b1: number, b2: number) =>
    Math.min(Math.max(a1, a2), Math.max(b1, b2)) - Math.max(Math.min(a1, a2), Math.min(b1, b2));
  if (a.y1 === a.y2 && b.y1 === b.y2) return a.y1 === b.y1 && shared(a.x1, a.x2, b.x1, b.x2) > 0.5;
  if (a.x1 === a.x2 && b.x1 === b.x2) return a.x1 === b.x1 && shared(a.y1, a.y2, b.y1, b.y2) > 0.5;
  return false;
}

function onBorder(
  map: WorkflowMap,
  box: StepBox | undefined,
  [x, y]: readonly [number, number],
  side: 'left' | 'right',
): boolean {
  const kind: StepKind | undefined = box && map.step.get(box.id)?.kind;
  if (!box || !kind) return false;
  const inset = outlineInset(kind, y - (box.y + box.height / 2));
  const border = side === 'left' ? box.x + inset : box.x + box.width - inset;
  return Math.abs(x - border) < 0.01 && y > box.y && y < box.y + box.height;
}

function plain(layout: MapLayout) {
  return { ...layout, steps: [...layout.steps], routes: [...layout.routes] };
}
