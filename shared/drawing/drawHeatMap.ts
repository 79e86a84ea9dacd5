import type { MapAnalysis } from '../analysis/analyseMap.ts';
import { layoutMeasures } from '../layout/layoutMeasures.ts';
import type { MapLayout } from '../layout/mapLayout.ts';
import { foldName } from '../model/names.ts';
import { type WorkflowMap, workflowOf } from '../model/workflowMap.ts';
import { describeMap } from './describeMap.ts';
import { drawLegend, legendRowWidth } from './drawLegend.ts';
import { drawMapArea } from './drawMapArea.ts';
import { drawSmallMap } from './drawSmallMap.ts';
import type { Theme } from './heatPalette.ts';
import { outsideLine, provenanceLine, ratersLine, weightsLine } from './legendLines.ts';
import { fontFamily, type MapColours, mapColours } from './mapStyle.ts';
import { type SvgAttributes, type SvgNode, shortNumber, svgNode } from './svgNode.ts';
import { fitLine } from './wrapText.ts';

export interface HeatMapOptions {
  /** Heads the drawing, and its alternative text. */
  readonly title: string;
  /** ISO date that the drawing carries, or null. */
  readonly date: string | null;
  /** The map's version, or null when it has none. */
  readonly version: number | null;
  readonly theme: Theme;
  /** Bins, weights, raters and date below the map: on every picture that leaves Baton. */
  readonly legend: boolean;
  /** The handoff to stand out, by identifier; the rest is dimmed. */
  readonly highlight: string | null;
  /** `small` is for paper, at most 105 mm wide: its unit is the point, and only what is highlighted is named. */
  readonly detail: 'full' | 'small';
}

const MARGIN = 24;
const HEADING_HEIGHT = 60;
const LEGEND_GAP = 20;

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
  const width = Math.max(legendRowWidth, layoutMeasures.laneNameWidth + layout.width) + 2 * MARGIN;
  const inner = width - 2 * MARGIN;
  const legend = options.legend
    ? drawLegend(
        legendTexts(map, analysis, options),
        MARGIN,
        HEADING_HEIGHT + MARGIN + layout.height + LEGEND_GAP,
        inner,
        options.theme,
      )
    : { nodes: [], height: 0 };
  const legendHeight = options.legend ? LEGEND_GAP + legend.height : 0;
  const height = HEADING_HEIGHT + MARGIN + layout.height + legendHeight + MARGIN;
  const area = svgNode(
    'g',
    { transform: `translate(${MARGIN + layoutMeasures.laneNameWidth} ${HEADING_HEIGHT + MARGIN})` },
    drawMapArea(map, analysis, layout, options.theme, options.highlight),
  );
  return picture(map, analysis, options, { x: 0, y: 0, width, height }, [
    svgNode('rect', { x: 0, y: 0, width, height, fill: colours.page }),
    ...heading(map, options.title, inner, colours),
    area,
    ...legend.nodes,
  ]);
}

function smallDrawing(
  map: WorkflowMap,
  analysis: MapAnalysis,
  layout: MapLayout,
  options: HeatMapOptions,
): SvgNode {
  const small = drawSmallMap(map, analysis, layout, options.theme, options.highlight);
  return picture(map, analysis, options, small.area, small.nodes);
}

function legendTexts(map: WorkflowMap, analysis: MapAnalysis, options: HeatMapOptions): string[] {
  const texts = [
    weightsLine(map),
    ratersLine(map, analysis),
    outsideLine(map),
    provenanceLine(analysis, options),
  ];
  return texts.filter((text) => text !== '');
}

function heading(map: WorkflowMap, title: string, width: number, colours: MapColours): SvgNode[] {
  const promise = foldName(workflowOf(map).promise);
  const below = promise ? `Promise: ${promise}` : 'Heat map of the handoffs';
  return [
    svgNode('text', { x: MARGIN, y: MARGIN + 20, 'font-size': 20, 'font-weight': 650, fill: colours.ink }, [
      fitLine(title, width, 21),
    ]),
    svgNode('text', { x: MARGIN, y: MARGIN + 42, 'font-size': 13, fill: colours.quietInk }, [
      fitLine(below, width, 13),
    ]),
  ];
}

function picture(
  map: WorkflowMap,
  analysis: MapAnalysis,
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
    svgNode('title', {}, [`${foldName(options.title) || 'Workflow'}: heat map of the handoffs`]),
    svgNode('desc', {}, [describeMap(map, analysis)]),
    ...children,
  ]);
}
