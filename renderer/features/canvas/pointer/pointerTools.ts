import type { App } from '../../../app/appContext.ts';
import type { ArrowLooks } from '../arrows/arrowLooks.ts';
import type { CanvasParts } from '../canvasContext.ts';
import { openMap } from '../openMap.ts';
import type { Side } from '../steps/StepControls.tsx';
import { hitTest, type Target } from './hitTest.ts';
import type { LassoMode } from './lasso.ts';
import type { Place } from './pointerState.ts';

/** A place in pixels of the window, as events tell it. */
export interface Client {
  readonly clientX: number;
  readonly clientY: number;
}

/** What the pointer works with. */
export interface PointerTools {
  readonly app: App;
  readonly parts: CanvasParts;
  readonly looks: { readonly current: ArrowLooks };
  toMap(client: Client): Place;
  zoom(): number;
}

/** Where and on what the button went down. */
export interface Press extends Client {
  readonly at: Place;
  readonly target: Target;
  readonly side: Side | null;
  readonly extend: boolean;
  readonly lasso: LassoMode;
}

export function targetAt({ app, looks, zoom }: PointerTools, at: Place): Target {
  return hitTest(app.derived.layoutOf(openMap(app)), looks.current, at, zoom());
}
