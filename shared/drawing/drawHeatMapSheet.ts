import { analyseMap } from '../analysis/analyseMap.ts';
import { type LensChoice, usualLens } from '../analysis/lenses/readLens.ts';
import { layoutMap } from '../layout/layoutMap.ts';
import { shownName } from '../model/shownName.ts';
import { type WorkflowMap, workflowOf } from '../model/workflowMap.ts';
import { drawHeatMap } from './drawHeatMap.ts';
import type { PictureEdition } from './legendLines.ts';
import type { SvgNode } from './svgNode.ts';

/** The map as it leaves Baton, as a file or as a picture: light, whole, seen through a lens, with its legend. */
export function drawHeatMapSheet(
  map: WorkflowMap,
  edition: PictureEdition,
  lens: LensChoice = usualLens,
): SvgNode {
  return drawHeatMap(map, analyseMap(map), layoutMap(map), {
    title: shownName(workflowOf(map).title) || 'Untitled workflow',
    ...edition,
    lens,
    theme: 'light',
    legend: true,
    highlight: null,
    detail: 'full',
  });
}
