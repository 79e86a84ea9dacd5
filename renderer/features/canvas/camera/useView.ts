import { useStoreApi } from '@xyflow/react';
import { useEffect, useState } from 'react';
import { type Area, grown, holds } from './area.ts';
import { areaInSight, type Size, type Viewport } from './viewport.ts';
import { zoomStore } from './zoomStore.ts';

/** Up to so many steps, all are drawn as cards wherever these can be read. */
const fewSteps = 150;
/** Under this scale a name would be lower than 6 pixels: one picture is painted instead of the cards. */
export const pictureZoom = 0.46;
/** Drawn beyond the edges, as a share of what is in sight. */
const margin = 0.4;

/** What of the map is drawn, and how: as cards (only those in the area; null is all), or as one picture. */
export interface View {
  readonly level: 'cards' | 'picture';
  readonly area: Area | null;
}

const everything: View = { level: 'cards', area: null };
const picture: View = { level: 'picture', area: null };

/** The view that a viewport asks for; the one before while it still serves. */
export function viewAt(viewport: Viewport, size: Size, steps: number, before: View | null): View {
  if (viewport.zoom < pictureZoom) return picture;
  if (steps <= fewSteps) return everything;
  const sight = areaInSight(viewport, size);
  const area = grown(sight, margin * Math.max(sight.width, sight.height));
  if (before?.area && holds(before.area, sight) && before.area.width <= 2 * area.width) return before;
  return { level: 'cards', area };
}

/** Follows the viewport; the component is drawn anew only when other steps come into sight or the level changes. */
export function useView(size: Size, steps: number, opening: Viewport): View {
  const store = useStoreApi();
  const [view, setView] = useState(() => viewAt(opening, size, steps, null));
  useEffect(() => {
    const follow = (): void => {
      const [x, y, zoom] = store.getState().transform;
      zoomStore.setState({ zoom });
      setView((before) => viewAt({ x, y, zoom }, size, steps, before));
    };
    follow();
    let last = store.getState().transform;
    return store.subscribe((state) => {
      if (state.transform === last) return;
      last = state.transform;
      follow();
    });
  }, [store, size, steps]);
  return view;
}
