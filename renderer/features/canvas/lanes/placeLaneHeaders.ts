import type { MapLayout } from '../../../../shared/layout/mapLayout.ts';

/** Under this height a lane's name cannot be read, and gives way to its neighbours'. */
const readableHeight = 18;
const labelHeight = 36;
const gap = 8;
const buttonHeight = 40;

/** Puts each header beside its lane, its name into the part of the lane in sight, and the button under the last. */
export function placeLaneHeaders(
  column: HTMLElement,
  layout: MapLayout,
  y: number,
  zoom: number,
  room: number,
): void {
  const bottom = y + layout.lanes.reduce((end, lane) => Math.max(end, lane.y + lane.height), 0) * zoom;
  const buttonTop = Math.max(gap, Math.min(bottom + gap, room - buttonHeight));
  const visible = bottom > buttonTop ? buttonTop : room;
  const boxes = new Map(layout.lanes.map((lane) => [lane.id, lane]));
  let free = Number.NEGATIVE_INFINITY;
  for (const header of column.querySelectorAll<HTMLElement>('[data-lane-id]')) {
    const box = boxes.get(header.dataset.laneId ?? '');
    if (!box) continue;
    const top = y + box.y * zoom;
    const height = box.height * zoom;
    header.style.transform = `translateY(${top}px)`;
    header.style.height = `${height}px`;
    const middle = middleInSight(top, height, visible);
    header.style.setProperty('--label-middle', `${middle - top}px`);
    const shown = height >= readableHeight || middle - readableHeight / 2 >= free;
    header.dataset.shown = String(shown);
    if (shown) free = Math.max(top + height, middle + readableHeight / 2);
  }
  const add = column.querySelector<HTMLElement>('[data-lane-add]');
  if (add) add.style.transform = `translateY(${buttonTop}px)`;
}

/** The middle of the part of a lane in sight, so far inside that its name stays whole and within the lane. */
function middleInSight(top: number, height: number, visible: number): number {
  const middle = (Math.max(top, 0) + Math.min(top + height, visible)) / 2;
  const half = Math.min(labelHeight, height) / 2;
  return Math.max(top + half, Math.min(middle, top + height - half));
}
