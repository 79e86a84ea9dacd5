import { layoutMeasures } from '../../../../shared/layout/layoutMeasures.ts';
import type { App } from '../../../app/appContext.ts';
import { isPresenting } from '../../../state/presentingStore.ts';
import { around } from '../camera/area.ts';
import { selectedAreas } from '../camera/selectedAreas.ts';
import { frameOf } from '../camera/viewport.ts';
import { openMap } from '../openMap.ts';
import type { MenuSpot } from './contextMenuStore.ts';

const edge = 16;

/**
 * Where something about the selection is shown: at its lower edge, beside a lane's name, on a handoff's number, else
 * in the middle of the canvas. So much room as is wanted is kept to the canvas' edges.
 */
export function selectedSpot(app: App, room = { width: edge, height: edge }): MenuSpot {
  const { width = 0, height = 0 } = document.querySelector('[data-canvas]')?.getBoundingClientRect() ?? {};
  const { x, y, zoom } = app.camera.viewport() ?? { x: 0, y: 0, zoom: 1 };
  const at = spotOnMap(app);
  const spot = at ? { x: at.x * zoom + x, y: at.y * zoom + y } : { x: width / 2, y: height / 2 };
  const isLane = app.session.getState().selection.kind === 'lane';
  return {
    x: isLane ? frameOf({ width, height }, isPresenting()).left : within(spot.x, width - room.width),
    y: within(spot.y, height - room.height),
  };
}

function spotOnMap(app: App): MenuSpot | null {
  const map = openMap(app);
  const layout = app.derived.layoutOf(map);
  const { selection } = app.session.getState();
  if (selection.kind === 'handoff') {
    const [arrow] = app.derived.analysisOf(map).byId.get(selection.id)?.found.connectionIds ?? [];
    const label = layout.routes.get(arrow ?? '')?.label;
    if (label) return { x: label.x, y: label.y + layoutMeasures.labelHeight };
  }
  const area = around(selectedAreas(map, layout, selection));
  return area && { x: area.x + area.width / 2, y: selection.kind === 'lane' ? area.y : area.y + area.height };
}

function within(value: number, most: number): number {
  return Math.max(edge, Math.min(value, most));
}
