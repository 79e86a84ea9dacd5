import type { Theme } from '../../../../shared/drawing/heatPalette.ts';
import type { MapLayout } from '../../../../shared/layout/mapLayout.ts';
import type { WorkflowMap } from '../../../../shared/model/workflowMap.ts';
import type { ArrowLooks } from '../arrows/arrowLooks.ts';

/** Everything that a picture of the map is painted from. */
export interface MapScene {
  readonly map: WorkflowMap;
  readonly layout: MapLayout;
  readonly looks: ArrowLooks;
  readonly theme: Theme;
}
