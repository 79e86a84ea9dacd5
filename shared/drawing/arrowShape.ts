import { layoutMeasures } from '../layout/layoutMeasures.ts';
import { shortNumber } from './svgNode.ts';

type Place = readonly [x: number, y: number];

/** What an arrow is drawn from: the line, ending inside the head, and the head; both as SVG path data. */
export interface ArrowShape {
  readonly line: string;
  readonly head: string;
}

/** How long the head of an arrow of this width is, in pixels: thick arrows have larger heads. */
function headLength(width: number): number {
  return 5 + width * 1.6;
}

/** The shape of a route drawn with a line of this width, in pixels. A route of under two points has none. */
export function arrowShape(points: readonly Place[], width: number): ArrowShape {
  const tip = points.at(-1);
  const before = points.at(-2);
  if (!tip || !before) return { line: '', head: '' };
  const length = distance(before, tip) || 1;
  const reach = Math.min(headLength(width), length);
  const half = reach * 0.5 + width * 0.1;
  const base = towards(tip, before, reach);
  const [dx, dy] = [((tip[0] - before[0]) / length) * half, ((tip[1] - before[1]) / length) * half];
  // The line ends a little inside the head, so that no seam shows between the two.
  const line = roundedLine([...points.slice(0, -1), towards(tip, before, reach - 1)]);
  const head = `M${at(tip)}L${at([base[0] - dy, base[1] + dx])}L${at([base[0] + dy, base[1] - dx])}Z`;
  return { line, head };
}

/** Path data through the points, with corners rounded as far as their segments allow. */
export function roundedLine(points: readonly Place[]): string {
  const [first, ...rest] = points;
  if (!first) return '';
  let path = `M${at(first)}`;
  let from = first;
  for (const [index, corner] of rest.entries()) {
    const next = rest[index + 1];
    if (!next) return `${path}L${at(corner)}`;
    const radius = Math.min(
      layoutMeasures.cornerRadius,
      distance(from, corner) / 2,
      distance(corner, next) / 2,
    );
    path += `L${at(towards(corner, from, radius))}Q${at(corner)} ${at(towards(corner, next, radius))}`;
    from = corner;
  }
  return path;
}

function towards(from: Place, to: Place, by: number): Place {
  const length = distance(from, to) || 1;
  return [from[0] + ((to[0] - from[0]) * by) / length, from[1] + ((to[1] - from[1]) * by) / length];
}

function distance(a: Place, b: Place): number {
  return Math.abs(a[0] - b[0]) + Math.abs(a[1] - b[1]);
}

function at([x, y]: Place): string {
  return `${shortNumber(x)} ${shortNumber(y)}`;
}
