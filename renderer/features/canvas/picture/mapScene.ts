import type { LensScale } from '../../../../shared/analysis/lenses/lens.ts';
import type { Theme } from '../../../../shared/drawing/heatPalette.ts';
import type { MapLayout } from '../../../../shared/layout/mapLayout.ts';
import type { WorkflowMap } from '../../../../shared/model/workflowMap.ts';
import type { ArrowLooks } from '../arrows/arrowLooks.ts';

/** Everything that a picture of the map is painted from. */
export interface MapScene {
  readonly map: WorkflowMap;
  readonly layout: MapLayout;
  readonly looks: ArrowLooks;
  /** The family of colours that their tones are of. */
  readonly scale: LensScale;
  readonly theme: Theme;
}
