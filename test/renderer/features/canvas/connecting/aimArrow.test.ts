import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  aimAt,
  cancelArrow,
  finishArrow,
} from '../../../../../renderer/features/canvas/connecting/aimArrow.ts';
import { buildMap } from '../../../../support/mapBuilder.ts';
import { type CanvasApp, canvasApp } from '../canvasApp.ts';

let on: CanvasApp;
let viewport: { x: number; y: number; zoom: number };
beforeEach(() => {
  vi.stubGlobal('document', { activeElement: null });
  on = canvasApp(buildMap({ steps: ['Sales: Qualify', 'Sales: Near', 'Field: Far', 'Field: Farther'] }));
  viewport = { x: 160, y: 0, zoom: 1 };
  on.app.camera.attach({
    viewport: () => viewport,
    reveal: (id: string) => {
      if (id !== 'near') viewport = { ...viewport, x: viewport.x - 500 };
    },
    goTo: (place: typeof viewport) => {
      viewport = place;
    },
    focus: () => undefined,
  } as never);
  on.select('qualify');
  on.press('C');
});

describe('[WI72] an arrow that is given up', () => {
  it('leaves the map where it lay before the search moved it, however often it did', () => {
    aimAt(on.app, 'far');
    aimAt(on.app, 'farther');
    aimAt(on.app, null);
    expect(viewport.x).toBe(-840);
    cancelArrow(on.app);
    expect(viewport).toEqual({ x: 160, y: 0, zoom: 1 });
    expect(on.app.session.getState().connecting).toBeNull();
  });

  it('leaves a map that was moved by hand alone when the search never moved it', () => {
    aimAt(on.app, 'near');
    viewport = { x: 40, y: 8, zoom: 1 };
    cancelArrow(on.app);
    expect(viewport).toEqual({ x: 40, y: 8, zoom: 1 });
  });

  it('stays at the target that it was connected with', () => {
    aimAt(on.app, 'far');
    finishArrow(on.app, '', false);
    expect(on.arrows()).toEqual(['Qualify -> Far']);
    expect(viewport.x).toBe(-340);
  });
});
