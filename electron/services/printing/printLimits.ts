import { UserError } from '../../../shared/contract/outcome.ts';
import type { DrawnSize } from './printDesk.ts';

/** How long a print page may take to draw what it was given. */
export const PRINT_DEADLINE_MILLISECONDS = 30_000;

/** Beyond this many device pixels a side Chromium paints no picture. */
const LARGEST_SIDE = 16_000;

/** The scale itself, or the largest one at which the picture can still be painted. */
export function paintableScale(picture: DrawnSize, scale: number): number {
  return Math.min(scale, LARGEST_SIDE / Math.max(picture.width, picture.height, 1));
}

export function notDrawn(cause: unknown): UserError {
  return new UserError(
    'unexpected',
    'The page could not be drawn for printing: try again, and start Baton anew if it stays so.',
    { cause },
  );
}
