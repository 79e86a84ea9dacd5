import type { FirmnessDraws } from '../../../shared/analysis/firmnessDraws.ts';

/** Milliseconds that one slice may take, well under a frame. */
const SLICE = 6;
/** Draws between two looks at the clock: under a millisecond for 500 handoffs. */
const AT_A_TIME = 20;
/** After so many milliseconds a busy page gives a slice all the same. */
const LONGEST_WAIT = 40;

/**
 * Makes the draws that are left in slices, while the page has nothing else to do, and says when they are all made.
 * @returns what stops it.
 */
export function drawInIdleTime(draws: FirmnessDraws, whenDone: () => void): () => void {
  const ask = (): number => requestIdleCallback(drawSlice, { timeout: LONGEST_WAIT });
  let asked = ask();
  function drawSlice(): void {
    const until = performance.now() + SLICE;
    while (!draws.isDone && performance.now() < until) draws.draw(AT_A_TIME);
    if (draws.isDone) whenDone();
    else asked = ask();
  }
  return () => cancelIdleCallback(asked);
}
