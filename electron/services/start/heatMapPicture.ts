import { analyseMap } from '../../../shared/analysis/analyseMap.ts';
import { drawHeatMap } from '../../../shared/drawing/drawHeatMap.ts';
import { svgText } from '../../../shared/drawing/svgNode.ts';
import { layoutMap } from '../../../shared/layout/layoutMap.ts';
import { foldName } from '../../../shared/model/names.ts';
import { type WorkflowMap, workflowOf } from '../../../shared/model/workflowMap.ts';

/** A drawing as SVG text, and its size in CSS pixels. */
export interface DrawnPicture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** The heat map as it leaves Baton: light, whole, with its legend. The time is ISO 8601, UTC. */
export function heatMapPicture(map: WorkflowMap, time: string): DrawnPicture {
  const drawing = drawHeatMap(map, analyseMap(map), layoutMap(map), {
    title: foldName(workflowOf(map).title) || 'Untitled workflow',
    date: time.slice(0, 10),
    version: null,
    theme: 'light',
    legend: true,
    highlight: null,
    detail: 'full',
  });
  const { width, height } = drawing.attributes;
  return { svg: svgText(drawing), width: Number(width), height: Number(height) };
}
