/** An arrow as anybody draws it: a line through points. */
export interface DrawnRoute {
  readonly id: string;
  readonly points: readonly (readonly [x: number, y: number])[];
}

/** How often the arrows of a drawing turn, and how often two of them cross. */
export interface RouteQuality {
  readonly bends: number;
  readonly crossings: number;
}

export function routeQuality(routes: readonly DrawnRoute[]): RouteQuality {
  const lines = routes.map(({ points }) => withoutStraightPoints(points));
  const segments = lines.flatMap((points, route) =>
    points.slice(1).map((to, index) => ({ route, from: points[index] ?? to, to })),
  );
  let crossings = 0;
  for (const [index, a] of segments.entries()) {
    for (let other = index + 1; other < segments.length; other += 1) {
      const b = segments[other];
      if (b && a.route !== b.route && cross(a, b)) crossings += 1;
    }
  }
  return { bends: lines.reduce((sum, points) => sum + Math.max(0, points.length - 2), 0), crossings };
}

type Place = readonly [x: number, y: number];

function withoutStraightPoints(points: readonly Place[]): Place[] {
  return points.filter((point, index) => {
    const [before, after] = [points[index - 1], points[index + 1]];
    return !before || !after || Math.abs(side(before, point, after)) > 0.01;
  });
}

interface Segment {
  readonly from: Place;
  readonly to: Place;
}

/** Whether each of the two passes from one side of the other to the other side; a touch is none. */
function cross(a: Segment, b: Segment): boolean {
  const around = side(a.from, a.to, b.from) * side(a.from, a.to, b.to);
  const through = side(b.from, b.to, a.from) * side(b.from, b.to, a.to);
  return around < -0.01 && through < -0.01;
}

/** Above, below or on the line from a to b. */
function side(a: Place, b: Place, c: Place): number {
  return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
}
