import type { MapLayout, Route, StepBox } from '../layout/mapLayout.ts';

/** A lane of the small map: where it lies, in points, and whether there is room to name it. */
export interface SmallLane {
  readonly id: string;
  readonly y: number;
  readonly height: number;
  readonly isNamed: boolean;
}

/** Where everything lies on a small map, in points: one unit is one point on paper. */
export interface SmallMapPlane {
  readonly lanes: readonly SmallLane[];
  /** The width of the map itself, without the column of lane names. */
  readonly width: number;
  readonly height: number;
  boxOf(step: StepBox): StepBox;
  pointsOf(route: Route): readonly (readonly [x: number, y: number])[];
}

/** Sizes in points. */
const smallMapMeasures = {
  height: 70,
  /** With the column of lane names: 105 mm. */
  largestWidth: 298,
  /** The two lanes of the chosen handoff are never lower: their steps are named in them. */
  chosenLane: 18,
  /** A lane of this height has room for a name of 9 points. */
  namedLane: 10.5,
  /** How much wider than high, in relation to the map itself, a short map may become. */
  mostStretch: 1.8,
} as const;

/**
 * The map's plane pressed into a small picture. The lanes of the chosen handoff keep the height that their text needs,
 * the others share what is left; across, all is pressed alike.
 */
export function smallMapPlane(
  layout: MapLayout,
  chosenLanes: ReadonlySet<string>,
  namesWidth: number,
): SmallMapPlane {
  const lanes = lanesOf(layout, chosenLanes);
  const { height, largestWidth, mostStretch } = smallMapMeasures;
  const room = largestWidth - namesWidth;
  const across = Math.min(
    room / Math.max(1, layout.width),
    (mostStretch * height) / Math.max(1, layout.height),
  );
  const down = (y: number): number => {
    const index = layout.lanes.findLastIndex((lane) => lane.y <= y);
    const [from, to] = [layout.lanes[index], lanes[index]];
    if (!from || !to) return 0;
    return to.y + (Math.min(y - from.y, from.height) * to.height) / Math.max(1, from.height);
  };
  return {
    lanes,
    width: layout.width * across,
    height,
    boxOf(step) {
      const y = down(step.y);
      return {
        ...step,
        x: step.x * across,
        y,
        width: step.width * across,
        height: down(step.y + step.height) - y,
      };
    },
    pointsOf: (route) => route.points.map(([x, y]) => [x * across, down(y)] as const),
  };
}

function lanesOf(layout: MapLayout, chosenLanes: ReadonlySet<string>): readonly SmallLane[] {
  const { height, chosenLane, namedLane } = smallMapMeasures;
  const chosen = layout.lanes.filter(({ id }) => chosenLanes.has(id)).length;
  const even = height / Math.max(1, layout.lanes.length);
  const tall = Math.max(chosenLane, even);
  const low = (height - chosen * tall) / Math.max(1, layout.lanes.length - chosen);
  let y = 0;
  return layout.lanes.map(({ id }) => {
    const lane = { id, y, height: chosenLanes.has(id) ? tall : low };
    y += lane.height;
    return { ...lane, isNamed: chosenLanes.has(id) || low >= namedLane };
  });
}
