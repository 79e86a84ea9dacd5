import { layoutMeasures } from '../../../../shared/layout/layoutMeasures.ts';
import type { App } from '../../../app/appContext.ts';
import { around } from '../camera/area.ts';
import { selectedAreas } from '../camera/selectedAreas.ts';
import { openMap } from '../openMap.ts';
import { contextMenuStore, type MenuSpot } from './contextMenuStore.ts';

/** Opens the menu at the lower edge of what is selected, beside a lane's name, else in the middle of the canvas. */
export function openContextMenu(app: App): void {
  const canvas = document.querySelector('[data-canvas]')?.getBoundingClientRect();
  if (!canvas) return;
  const spot = selectedSpot(app) ?? { x: canvas.width / 2, y: canvas.height / 2 };
  contextMenuStore.setState({
    spot: { x: within(spot.x, canvas.width), y: within(spot.y, canvas.height) },
  });
}

function selectedSpot(app: App): MenuSpot | null {
  const map = openMap(app);
  const { selection } = app.session.getState();
  const area = around(selectedAreas(map, app.derived.layoutOf(map), selection));
  const { x, y, zoom } = app.camera.viewport() ?? { x: 0, y: 0, zoom: 1 };
  if (!area) return null;
  if (selection.kind === 'lane') return { x: layoutMeasures.laneNameWidth, y: area.y * zoom + y };
  return { x: (area.x + area.width / 2) * zoom + x, y: (area.y + area.height) * zoom + y };
}

const edge = 16;

function within(value: number, length: number): number {
  return Math.max(edge, Math.min(value, length - edge));
}
