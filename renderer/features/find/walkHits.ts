import type { App } from '../../app/appContext.ts';
import { findStore } from './findStore.ts';
import { goToPlace } from './goToPlace.ts';

/** Goes to the next hit, or with -1 to the one before, round the end. */
export function walkHits(app: App, by: 1 | -1): void {
  const { hits, current } = findStore.getState();
  if (hits.length === 0) return;
  const from = current === -1 && by === -1 ? 0 : current;
  const next = (from + by + hits.length) % hits.length;
  findStore.setState({ current: next });
  const hit = hits[next];
  if (hit) goToPlace(app, hit.place);
}
