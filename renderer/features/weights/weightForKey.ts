/** How a key that is pressed on a weight is known. */
export interface WeightKey {
  readonly key: string;
  readonly code: string;
  readonly shiftKey: boolean;
}

const HEAVIEST = 5;
const digit = /^(?:Digit|Numpad)([0-5])$/;

/**
 * The weight, 0–5, that a key makes of another: the digits 0 to 5 set it, arrows move it by ½, with Shift by a tenth,
 * Page up and down by 1, Home and End to the ends. Null for any other key.
 */
export function weightForKey(weight: number, { key, code, shiftKey }: WeightKey): number | null {
  const asked = shiftKey ? null : digit.exec(code)?.[1];
  if (asked) return Number(asked);
  const step = shiftKey ? 0.1 : 0.5;
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return within(weight + step);
    case 'ArrowLeft':
    case 'ArrowDown':
      return within(weight - step);
    case 'PageUp':
      return within(weight + 1);
    case 'PageDown':
      return within(weight - 1);
    case 'Home':
      return 0;
    case 'End':
      return HEAVIEST;
    default:
      return null;
  }
}

/** Tenths, so that ten steps of a tenth are one. */
function within(weight: number): number {
  return Math.min(HEAVIEST, Math.max(0, Math.round(weight * 10) / 10));
}
