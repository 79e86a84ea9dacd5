import type { LaneBox, MapLayout } from '../../../../shared/layout/mapLayout.ts';
import { spreadLabels } from './spreadLabels.ts';

/** Two lines of a name, and one, in pixels. */
const twoLines = 36;
const oneLine = 18;
const gap = 8;
const buttonHeight = 40;
const columnWidth = 160;
/** The lines from spread names to their lanes begin and end so far from the column's right edge. */
const leaderReach = 24;

interface Row {
  readonly header: HTMLElement;
  readonly top: number;
  readonly height: number;
  /** The middle of its name. */
  readonly middle: number;
  readonly inSight: boolean;
}

/**
 * Puts each header beside its lane, its name into the part of the lane in sight, and the button under the last.
 * Where lanes are too low for their names, the names are spread above and below with a line to their lane each;
 * where even that has no room, some are left out. None lies on another.
 */
export function placeLaneHeaders(
  column: HTMLElement,
  layout: MapLayout,
  y: number,
  zoom: number,
  room: number,
): void {
  const bottom = y + layout.lanes.reduce((end, lane) => Math.max(end, lane.y + lane.height), 0) * zoom;
  const visible = bottom > room - gap - buttonHeight ? room - buttonHeight : room;
  const rows = rowsOf(column, layout, y, zoom, visible);
  const shown = rows.filter(({ inSight }) => inSight);
  const isLow = shown.some(({ height }) => height < oneLine);
  const spread = isLow ? spreadLabels(shown.map(labelOf), 2, visible - 2) : null;
  const names = spread ? shown : isLow ? thinnedOut(shown) : shown;
  const middles = new Map(names.map((row, place) => [row, spread?.[place] ?? row.middle]));
  column.toggleAttribute('data-spread', spread !== null);
  for (const row of rows) place(row, middles.get(row));
  const leaders = column.querySelector('[data-leaders]');
  leaders?.setAttribute('d', spread ? [...middles].map(leaderOf).join('') : '');
  const end = spread ? Math.max(bottom, (spread.at(-1) ?? 0) + oneLine / 2) : bottom;
  const add = column.querySelector<HTMLElement>('[data-lane-add]');
  if (add) add.style.transform = `translateY(${Math.max(gap, Math.min(end + gap, room - buttonHeight))}px)`;
}

function rowsOf(column: HTMLElement, layout: MapLayout, y: number, zoom: number, visible: number): Row[] {
  const boxes = new Map<string, LaneBox>(layout.lanes.map((lane) => [lane.id, lane]));
  return [...column.querySelectorAll<HTMLElement>('[data-lane-id]')].flatMap((header) => {
    const box = boxes.get(header.dataset.laneId ?? '');
    if (!box) return [];
    const [top, height] = [y + box.y * zoom, box.height * zoom];
    const inSight = top + height > 0 && top < visible;
    return { header, top, height, middle: middleInSight(top, height, visible), inSight };
  });
}

function labelOf({ middle }: Row): { middle: number; size: number } {
  return { middle, size: oneLine };
}

/** As many as have room one under the other, from the top. */
function thinnedOut(rows: readonly Row[]): Row[] {
  let free = Number.NEGATIVE_INFINITY;
  return rows.filter(({ middle }) => {
    if (middle - oneLine / 2 < free) return false;
    free = middle + oneLine / 2;
    return true;
  });
}

/** A row without the middle of a name is one whose name is left out, unless it is out of sight anyway. */
function place({ header, top, height, middle, inSight }: Row, name: number | undefined): void {
  header.style.transform = `translateY(${top}px)`;
  header.style.height = `${height}px`;
  header.style.setProperty('--label-middle', `${(name ?? middle) - top}px`);
  header.dataset.lines = height < twoLines ? '1' : '2';
  header.dataset.shown = String(name !== undefined || !inSight);
}

function leaderOf([{ top, height }, name]: readonly [Row, number]): string {
  const [start, bend, end] = [columnWidth - leaderReach, columnWidth - leaderReach / 2, columnWidth];
  const lane = top + height / 2;
  return `M${start} ${name}h4L${bend + 4} ${lane}H${end}`;
}

/** The middle of the part of a lane in sight, so far inside that its name stays whole and within the lane. */
function middleInSight(top: number, height: number, visible: number): number {
  const middle = (Math.max(top, 0) + Math.min(top + height, visible)) / 2;
  const half = Math.min(twoLines, height) / 2;
  return Math.max(top + half, Math.min(middle, top + height - half));
}
