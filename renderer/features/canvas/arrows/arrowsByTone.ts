import type { Route } from '../../../../shared/layout/mapLayout.ts';
import { type ArrowLooks, type ArrowTone, plainFlow } from './arrowLooks.ts';

/** The lower first, so that what stands out lies on top. */
const paintOrder: readonly ArrowTone[] = ['flow', 'unscored', 'handoff', 1, 2, 3, 4, 5];

/** Arrows of one tone are drawn as one path: each tone that there is, in the order of painting, with its arrows. */
export function arrowsByTone(
  routes: Iterable<Route>,
  looks: ArrowLooks,
): readonly (readonly [ArrowTone, readonly Route[]])[] {
  const byTone = new Map<ArrowTone, Route[]>(paintOrder.map((tone) => [tone, []]));
  for (const route of routes) byTone.get((looks.get(route.id) ?? plainFlow).tone)?.push(route);
  return [...byTone].filter(([, ofTone]) => ofTone.length > 0);
}
