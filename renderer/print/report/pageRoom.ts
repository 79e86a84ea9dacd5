import type { Paper } from '../../../shared/contract/printJob.ts';
import type { PageRoom } from '../../../shared/drawing/mapTiles.ts';

const POINTS_PER_MILLIMETRE = 72 / 25.4;

/** What the margins leave of an upright page, in points. */
export const textRoom: Readonly<Record<Paper, PageRoom>> = {
  a4: { width: 174 * POINTS_PER_MILLIMETRE, height: 716 },
  letter: { width: 180 * POINTS_PER_MILLIMETRE, height: 677 },
};

/** What heading and legend leave of a page that lies across, in points. */
export const mapRoom: Readonly<Record<Paper, PageRoom>> = {
  a4: roomOf(277, 154),
  letter: roomOf(259, 160),
};

function roomOf(width: number, height: number): PageRoom {
  return { width: width * POINTS_PER_MILLIMETRE, height: height * POINTS_PER_MILLIMETRE };
}
