import type { Point } from '../layout/mapLayout.ts';
import type { Box } from './picture.ts';

/** A label that wants to stand near its dot. */
export interface LabelWish {
  readonly dot: Point;
  readonly width: number;
  readonly height: number;
}

export interface LabelPlane {
  readonly width: number;
  readonly height: number;
  /** Every dot, those without a label too. */
  readonly dots: readonly Point[];
  readonly dotRadius: number;
  /** How far a label may stand from its dot. */
  readonly reach: number;
}

/** Between a dot and its label, and between two rings of places that are tried. */
const GAP = 3;
const RING = 7;
/** Right of the dot first, then left, above, below, and between. */
const directions = [0, 8, 12, 4, 14, 2, 10, 6, 15, 1, 9, 7, 13, 11, 3, 5].map((part) => (part * Math.PI) / 8);

/**
 * A place for each label in turn, as near to its dot as can be, or null when there is none within reach. No label lies
 * on another, on a dot, or on the line that leads from another label to its dot, and none leaves the plane.
 */
export function spreadLabels(wishes: readonly LabelWish[], plane: LabelPlane): readonly (Box | null)[] {
  const placed: { readonly box: Box; readonly dot: Point }[] = [];
  return wishes.map((wish) => {
    for (let distance = GAP; distance <= plane.reach; distance += RING) {
      for (const direction of directions) {
        const box = boxAt(wish, direction, plane.dotRadius + distance);
        if (!isFree(box, wish.dot, plane, placed)) continue;
        placed.push({ box, dot: wish.dot });
        return box;
      }
    }
    return null;
  });
}

function boxAt({ dot, width, height }: LabelWish, direction: number, distance: number): Box {
  const middle = {
    x: dot.x + Math.cos(direction) * (distance + width / 2),
    y: dot.y + Math.sin(direction) * (distance + height / 2),
  };
  return { x: middle.x - width / 2, y: middle.y - height / 2, width, height };
}

function isFree(
  box: Box,
  dot: Point,
  { width, height, dots, dotRadius }: LabelPlane,
  placed: readonly { readonly box: Box; readonly dot: Point }[],
): boolean {
  if (box.x < 0 || box.y < 0 || box.x + box.width > width || box.y + box.height > height) return false;
  if (dots.some((other) => isWithin(other, grown(box, dotRadius + 1)))) return false;
  const onLeader = pointsToward(dot, box);
  return placed.every(
    (other) =>
      !overlap(box, grown(other.box, 1)) &&
      !onLeader.some((point) => isWithin(point, other.box)) &&
      !pointsToward(other.dot, other.box).some((point) => isWithin(point, box)),
  );
}

/** The point of a label’s edge that is nearest to its dot: where a line to it begins. */
export function nearestOn(box: Box, { x, y }: Point): Point {
  return {
    x: Math.max(box.x, Math.min(x, box.x + box.width)),
    y: Math.max(box.y, Math.min(y, box.y + box.height)),
  };
}

const LEADER_PARTS = 12;

function pointsToward(dot: Point, box: Box): Point[] {
  const end = nearestOn(box, dot);
  return Array.from({ length: LEADER_PARTS }, (_, part) => ({
    x: dot.x + ((end.x - dot.x) * part) / LEADER_PARTS,
    y: dot.y + ((end.y - dot.y) * part) / LEADER_PARTS,
  }));
}

export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function isWithin({ x, y }: Point, box: Box): boolean {
  return x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;
}

function grown({ x, y, width, height }: Box, by: number): Box {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}
