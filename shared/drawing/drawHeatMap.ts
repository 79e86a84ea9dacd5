import type { MapAnalysis } from '../analysis/analyseMap.ts';
import { mapName } from '../analysis/lenses/lenses.ts';
import { type LensChoice, type LensReadings, readLens, usualLens } from '../analysis/lenses/readLens.ts';
import { layoutMeasures } from '../layout/layoutMeasures.ts';
import type { MapLayout } from '../layout/mapLayout.ts';
import { foldName } from '../model/names.ts';
import { shownName } from '../model/shownName.ts';
import { type WorkflowMap, workflowOf } from '../model/workflowMap.ts';
import { describeMap } from './describeMap.ts';
import { drawHeading } from './drawHeading.ts';
import { drawLegend, legendRowWidth } from './drawLegend.ts';
import { drawMapArea } from './drawMapArea.ts';
import { drawSmallMap } from './drawSmallMap.ts';
import type { Theme } from './heatPalette.ts';
import { legendLines, lensLine, type PictureEdition } from './legendLines.ts';
import { fontFamily, mapColours } from './mapStyle.ts';
import { type SvgAttributes, type SvgNode, shortNumber, svgNode } from './svgNode.ts';

export interface HeatMapOptions extends PictureEdition {
  /** Heads the drawing, and its alternative text. */
  readonly title: string;
  readonly theme: Theme;
  /** Bins, weights, raters and date below the map: on every picture that leaves Baton. */
  readonly legend: boolean;
  /** The handoff to stand out, by identifier; the rest is dimmed. */
  readonly highlight: string | null;
  /** `small` is for paper, at most 105 mm wide: its unit is the point, and only what is highlighted is named. */
  readonly detail: 'full' | 'small';
  /** What the colours and numbers show; heat when left out, and on a small picture. */
  readonly lens?: LensChoice;
}

const MARGIN = 24;
const HEADING_HEIGHT = 60;
const LEGEND_GAP = 20;
/** A picture up to this wide is read at its own size; heading and legend of a wider one are larger, to this many times. */
const READ_WIDTH = 2_400;
const LARGEST_SCALE = 2.5;

/**
 * The heat map as a drawing that stands on its own: no styles, scripts, fonts or references.
 * Its `width` and `height` attributes are pixels; a map of any size gives a drawing.
 */
export function drawHeatMap(
  map: WorkflowMap,
  analysis: MapAnalysis,
  layout: MapLayout,
  options: HeatMapOptions,
): SvgNode {
  const colours = mapColours[options.theme];
  if (options.detail === 'small') return smallDrawing(map, analysis, layout, options);
  const readings = readLens(map, analysis, options.lens ?? usualLens);
  const width = Math.max(legendRowWidth, layoutMeasures.laneNameWidth + layout.width) + 2 * MARGIN;
  const scale = Math.min(LARGEST_SCALE, Math.max(1, width / READ_WIDTH));
  const inner = (width - 2 * MARGIN) / scale;
  const legend = options.legend
    ? drawLegend([lensLine(readings), ...legendLines(map, analysis, options)], inner, options.theme, readings)
    : { nodes: [], height: 0 };
  const top = MARGIN + HEADING_HEIGHT * scale;
  const bottom = top + layout.height;
  const legendTop = bottom + LEGEND_GAP * scale;
  const height = (options.legend ? legendTop + legend.height * scale : bottom) + MARGIN;
  const at = (x: number, y: number) => `translate(${shortNumber(x)} ${shortNumber(y)})`;
  const scaled = (y: number, nodes: readonly SvgNode[]) =>
    svgNode('g', { transform: `${at(MARGIN, y)} scale(${shortNumber(scale)})` }, nodes);
  const area = drawMapArea(map, analysis, layout, options.theme, options.highlight, readings);
  return picture(map, analysis, readings, options, { x: 0, y: 0, width, height }, [
    svgNode('rect', { x: 0, y: 0, width, height, fill: colours.page }),
    scaled(MARGIN, drawHeading(options.title, promiseLine(map, mapName(readings.lens.id)), inner, colours)),
    svgNode('g', { transform: at(MARGIN + layoutMeasures.laneNameWidth, top) }, area),
    ...(options.legend ? [scaled(legendTop, legend.nodes)] : []),
  ]);
}

function smallDrawing(
  map: WorkflowMap,
  analysis: MapAnalysis,
  layout: MapLayout,
  options: HeatMapOptions,
): SvgNode {
  const small = drawSmallMap(map, analysis, layout, options.theme, options.highlight);
  const readings = readLens(map, analysis, usualLens);
  return picture(map, analysis, readings, options, small.area, small.nodes);
}

function promiseLine(map: WorkflowMap, kind: string): string {
  const promise = foldName(workflowOf(map).promise);
  return promise ? `Promise: ${promise}` : kind.charAt(0).toUpperCase() + kind.slice(1);
}

function picture(
  map: WorkflowMap,
  analysis: MapAnalysis,
  readings: LensReadings,
  options: HeatMapOptions,
  area: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  children: readonly SvgNode[],
): SvgNode {
  const attributes: SvgAttributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: [area.x, area.y, area.width, area.height].map(shortNumber).join(' '),
    width: area.width,
    height: area.height,
    role: 'img',
    'font-family': fontFamily,
  };
  return svgNode('svg', attributes, [
    svgNode('title', {}, [`${shownName(options.title) || 'Workflow'}: ${mapName(readings.lens.id)}`]),
    svgNode('desc', {}, [describeMap(map, analysis, readings)]),
    ...children,
  ]);
}
