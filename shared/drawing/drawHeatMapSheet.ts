import { analyseMap } from '../analysis/analyseMap.ts';
import type { LensChoice } from '../analysis/lenses/readLens.ts';
import { layoutMap } from '../layout/layoutMap.ts';
import type { RaterMode } from '../model/raterNames.ts';
import { shownName } from '../model/shownName.ts';
import { type WorkflowMap, workflowOf } from '../model/workflowMap.ts';
import { drawHeatMap } from './drawHeatMap.ts';
import type { SvgNode } from './svgNode.ts';

/** Which state of the map a picture shows: its version in the library if it has one, the ISO date, how it calls raters. */
export interface HeatMapEdition {
  readonly version: number | null;
  readonly date: string;
  readonly raters: RaterMode;
  /** What the colours and numbers show; heat when left out. */
  readonly lens?: LensChoice;
}

/** The map as it leaves Baton, as a file or as a picture: light, whole, seen through a lens, with its legend. */
export function drawHeatMapSheet(map: WorkflowMap, edition: HeatMapEdition): SvgNode {
  return drawHeatMap(map, analyseMap(map), layoutMap(map), {
    title: shownName(workflowOf(map).title) || 'Untitled workflow',
    ...edition,
    theme: 'light',
    legend: true,
    highlight: null,
    detail: 'full',
  });
}
