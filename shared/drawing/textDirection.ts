import { readsRightToLeft } from '../model/shownName.ts';
import type { SvgAttributes } from './svgNode.ts';

/** Where the lines of a name begin in its box: at the left, or at the right when it reads from there. */
export function lineStart(name: string, left: number, right: number): SvgAttributes {
  return readsRightToLeft(name) ? { x: right, direction: 'rtl' } : { x: left };
}

/** A line that keeps to its left end, whichever way it reads. */
export function leftLine(text: string, left: number): SvgAttributes {
  return readsRightToLeft(text) ? { x: left, direction: 'rtl', 'text-anchor': 'end' } : { x: left };
}

/** A line that keeps to its right end, whichever way it reads. */
export function rightLine(text: string, right: number): SvgAttributes {
  return readsRightToLeft(text) ? { x: right, direction: 'rtl' } : { x: right, 'text-anchor': 'end' };
}

/** A line round its middle, whichever way it reads. */
export function middleLine(text: string, middle: number): SvgAttributes {
  const direction = readsRightToLeft(text) ? { direction: 'rtl' } : {};
  return { x: middle, 'text-anchor': 'middle', ...direction };
}
