import { layoutMeasures, outlineInset } from '../../../shared/layout/layoutMeasures.ts';
import type { MapLayout, Route, StepBox } from '../../../shared/layout/mapLayout.ts';
import type { WorkflowMap } from '../../../shared/model/workflowMap.ts';
import { type Box, overlap, type Segment, segmentsOf, wordsOf } from './drawnParts.ts';

/** What must never be seen on a map. Each check names what is wrong with one, or nothing. */
export const layoutFaults = {
  '[LA1] no two steps overlap': (_, { steps }) =>
    pairs([...steps.values()])
      .filter(([a, b]) => overlap(a, b))
      .map(([a, b]) => `${a.id} covers ${b.id}`),

  '[LA2] a step lies inside its lane': (map, layout) => {
    const lanes = new Map(layout.lanes.map((lane) => [lane.id, lane]));
    return [...layout.steps.values()]
      .filter((box) => {
        const lane = lanes.get(map.step.get(box.id)?.laneId ?? '');
        return lane !== undefined && !isInside(box, lane);
      })
      .map(({ id }) => id);
  },

  '[LA2] lanes follow one another without a gap': ({ lane: { size } }, { lanes }) =>
    lanes
      .filter(({ y }, index) => {
        const above = lanes[index - 1];
        return y !== (above ? above.y + above.height : 0);
      })
      .map(({ id }) => id)
      .concat(lanes.length === size ? [] : ['a lane is missing']),

  '[LA2] a lane has as many rows as its fullest cell': (map, { lanes, steps }) =>
    lanes.flatMap(({ id }) => {
      const boxes = [...steps.values()].filter((box) => map.step.get(box.id)?.laneId === id);
      const rows = new Set(boxes.map(middleOf)).size;
      const fullest = Math.max(0, ...[...Map.groupBy(boxes, ({ column }) => column).values()].map(sizeOf));
      return rows === fullest ? [] : [`${id} has ${rows} rows for ${fullest}`];
    }),

  '[LA5] arrows are made of horizontal and vertical segments': (_, { routes }) =>
    [...routes.values()]
      .filter(
        (route) =>
          route.points.length < 2 ||
          segmentsOf(route).some(({ x1, y1, x2, y2 }) => (x1 === x2) === (y1 === y2)),
      )
      .map(({ id, points }) => `${id}: ${points.join(' ')}`),

  '[LA5] arrows lead from the right border of the sender to the left border of the receiver': (
    map,
    { routes, steps },
  ) =>
    [...routes.values()]
      .filter(({ id, points }) => {
        const arrow = map.connection.get(id);
        const [first, last] = [points[0], points.at(-1)];
        if (!arrow || !first || !last) return true;
        const begins = isOnBorder(map, steps.get(arrow.from), first, 'right');
        return !begins || !isOnBorder(map, steps.get(arrow.to), last, 'left');
      })
      .map(({ id }) => id),

  '[LA6] no arrow passes through a step': (_, { routes, steps }) =>
    [...routes.values()]
      .flatMap(segmentsOf)
      .flatMap((segment) =>
        [...steps.values()]
          .filter((box) => passesThrough(segment, box))
          .map((box) => `${segment.id} through ${box.id}`),
      ),

  '[LA7] no two arrows run on top of one another': (_, { routes }) =>
    pairs([...routes.values()].flatMap(segmentsOf))
      .filter(([a, b]) => a.id !== b.id && runTogether(a, b))
      .map(([a, b]) => `${a.id} and ${b.id} at ${a.x1},${a.y1} ${a.x2},${a.y2}`),

  '[LA10] [LA12] no number and no condition covers a step': (map, layout) =>
    wordsOf(map, layout).flatMap((words) =>
      [...layout.steps.values()]
        .filter((box) => overlap(words, box))
        .map((box) => `${words.id} covers ${box.id}`),
    ),

  '[LA10] [LA12] no number and no condition covers another': (map, layout) =>
    pairs(wordsOf(map, layout))
      .filter(([a, b]) => overlap(a, b))
      .map(([a, b]) => `${a.id} covers ${b.id}`),

  '[LA3] a pinned step stands in its column': (map, { steps }) =>
    [...map.step.values()]
      .filter(({ id, column }) => column !== null && steps.get(id)?.column !== column)
      .map(({ id }) => id),

  '[LA3] an arrow leads right, unless it closes a loop or its receiver is pinned': (map, { steps }) =>
    [...map.connection.values()]
      .filter(({ from, to }) => {
        const leadsRight = (steps.get(from)?.column ?? 0) < (steps.get(to)?.column ?? 0);
        return !leadsRight && map.step.get(to)?.column === null && !reaches(map, to, from);
      })
      .map(({ id }) => id),
} as const satisfies Record<string, (map: WorkflowMap, layout: MapLayout) => string[]>;

export type LayoutFault = keyof typeof layoutFaults;

interface Pairs<T> {
  filter(is: (pair: readonly [T, T]) => boolean): (readonly [T, T])[];
}

/** Each two of the list, once. Never all at once: a large map has millions. */
function pairs<T>(list: readonly T[]): Pairs<T> {
  return {
    filter: (is) =>
      list.flatMap((a, index) => {
        const found: (readonly [T, T])[] = [];
        for (let other = index + 1; other < list.length; other += 1) {
          const pair = [a, list[other] ?? a] as const;
          if (is(pair)) found.push(pair);
        }
        return found;
      }),
  };
}

function sizeOf(list: readonly unknown[]): number {
  return list.length;
}

function middleOf({ y, height }: Box): number {
  return y + height / 2;
}

function isInside(box: Box, lane: Box): boolean {
  return (
    box.x >= lane.x &&
    box.x + box.width <= lane.x + lane.width &&
    box.y >= lane.y &&
    box.y + box.height <= lane.y + lane.height
  );
}

/** Whether the segment enters the inside of the box; rounded corners are cut off its border, hence the margin. */
function passesThrough({ x1, y1, x2, y2 }: Segment, box: Box): boolean {
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
  if (a.y1 === a.y2 && b.y1 === b.y2) return a.y1 === b.y1 && shared(a.x1, a.x2, b.x1, b.x2) > 0.5;
  if (a.x1 === a.x2 && b.x1 === b.x2) return a.x1 === b.x1 && shared(a.y1, a.y2, b.y1, b.y2) > 0.5;
  return false;
}

function shared(a1: number, a2: number, b1: number, b2: number): number {
  return Math.min(Math.max(a1, a2), Math.max(b1, b2)) - Math.max(Math.min(a1, a2), Math.min(b1, b2));
}

function isOnBorder(
  map: WorkflowMap,
  box: StepBox | undefined,
  [x, y]: Route['points'][number],
  side: 'left' | 'right',
): boolean {
  const kind = box && map.step.get(box.id)?.kind;
  if (!box || !kind) return false;
  const inset = outlineInset(kind, y - (box.y + box.height / 2));
  const border = side === 'left' ? box.x + inset : box.x + box.width - inset;
  return Math.abs(x - border) < 0.01 && y > box.y && y < box.y + box.height;
}

function reaches(map: WorkflowMap, start: string, goal: string): boolean {
  const seen = new Set([start]);
  for (const at of seen) {
    for (const { from, to } of map.connection.values()) if (from === at) seen.add(to);
  }
  return seen.has(goal);
}
