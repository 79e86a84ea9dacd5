import { analyseMap } from '../analysis/analyseMap.ts';
import { layoutMap } from '../layout/layoutMap.ts';
import { shownName } from '../model/shownName.ts';
import { type WorkflowMap, workflowOf } from '../model/workflowMap.ts';
import { drawHeatMap } from './drawHeatMap.ts';
import type { SvgNode } from './svgNode.ts';

/** Which state of the map a picture shows: its version in the library if it has one, and the ISO date. */
export interface HeatMapEdition {
  readonly version: number | null;
  readonly date: string;
}

/** The heat map as it leaves Baton, as a file or as a picture: light, whole, with its legend. */
export function drawHeatMapSheet(map: WorkflowMap, { version, date }: HeatMapEdition): SvgNode {
  return drawHeatMap(map, analyseMap(map), layoutMap(map), {
    title: shownName(workflowOf(map).title) || 'Untitled workflow',
    date,
    version,
    theme: 'light',
    legend: true,
    highlight: null,
    detail: 'full',
  });
}
