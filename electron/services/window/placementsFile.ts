import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Log } from '../ports.ts';
import { type Placement, type Placements, readPlacements } from './windowPlacement.ts';

/** Where the window was on each display; nothing where that was never kept or cannot be read. */
export function keptPlacements(file: string): Placements {
  try {
    return readPlacements(readFileSync(file, 'utf8'));
  } catch {
    return {};
  }
}

/** Keeps where the window is on this display, beside what is known of the others. */
export function keepPlacement(
  file: string,
  display: { readonly id: number | string },
  placement: Placement,
  log: Log,
): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify({ ...keptPlacements(file), [String(display.id)]: placement }));
  } catch (error) {
    // Where the window was is not worth keeping it open: the next one opens in the middle.
    log.error('Where the window was could not be kept.', error);
  }
}
