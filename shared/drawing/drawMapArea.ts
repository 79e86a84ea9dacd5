import type { MapAnalysis } from '../analysis/analyseMap.ts';
import { type LensReadings, readLens, usualLens } from '../analysis/lenses/readLens.ts';
import { layoutMeasures } from '../layout/layoutMeasures.ts';
import type { MapLayout } from '../layout/mapLayout.ts';
import type { WorkflowMap } from '../model/workflowMap.ts';
import { arrowLook, drawArrow, drawConditions } from './drawArrows.ts';
import { drawLanes } from './drawLanes.ts';
import { drawPill, pillPlace } from './drawPill.ts';
import { drawSteps } from './drawSteps.ts';
import { type HandoffMark, handoffMarks } from './handoffMarks.ts';
import type { Theme } from './heatPalette.ts';
import { dimmedOpacity, laneStyle, mapColours } from './mapStyle.ts';
import { type SvgNode, svgNode } from './svgNode.ts';

/**
 * Lanes, arrows, steps, conditions and numbers, in layout coordinates.
 * With a highlighted handoff everything that is not on its path is dimmed.
 */
export function drawMapArea(
  map: WorkflowMap,
  analysis: MapAnalysis,
  layout: MapLayout,
  theme: Theme,
  highlight: string | null,
  readings: LensReadings = readLens(map, analysis, usualLens),
): SvgNode[] {
  const colours = mapColours[theme];
  const marks = handoffMarks(map, analysis, readings);
  const shown = highlight === null ? undefined : analysis.byId.get(highlight);
  const onPath = shown && new Set([...shown.found.connectionIds, shown.found.sender, shown.found.receiver]);
  const opacityOf = (id: string) => (onPath && !onPath.has(id) ? dimmedOpacity : 1);
  const names = { width: layoutMeasures.laneNameWidth, fontSize: laneStyle.fontSize };
  return [
    svgNode('g', {}, drawLanes(map, layout, colours, names)),
    svgNode('g', {}, arrows(map, layout, marks, readings, theme, opacityOf)),
    svgNode('g', {}, drawSteps(map, layout, colours, opacityOf)),
    svgNode('g', {}, drawConditions(map, layout, marks, theme, opacityOf)),
    svgNode('g', {}, pills(layout, marks, readings, theme, highlight)),
  ];
}

/** Plain flow lies lowest and what stands out most on top. */
function arrows(
  map: WorkflowMap,
  layout: MapLayout,
  marks: ReadonlyMap<string, HandoffMark>,
  { byId }: LensReadings,
  theme: Theme,
  opacityOf: (id: string) => number,
): SvgNode[] {
  const depth = (id: string) => byId.get(marks.get(id)?.handoff.found.id ?? '')?.place ?? byId.size;
  const routes = [...layout.routes.values()].sort((a, b) => depth(b.id) - depth(a.id));
  return routes.map((route) => {
    const look = arrowLook(marks.get(route.id), theme);
    const isMessage = map.connection.get(route.id)?.kind === 'message';
    const opacity = opacityOf(route.id);
    const nodes = drawArrow(route, look, isMessage, mapColours[theme].page);
    return svgNode('g', opacity < 1 ? { opacity } : {}, nodes);
  });
}

function pills(
  layout: MapLayout,
  marks: ReadonlyMap<string, HandoffMark>,
  readings: LensReadings,
  theme: Theme,
  highlight: string | null,
): SvgNode[] {
  return [...marks].flatMap(([id, { carries }]) => {
    const label = layout.routes.get(id)?.label;
    if (!label) return [];
    return carries
      .map((handoff, index) => ({ handoff, middle: pillPlace(label, index) }))
      .filter(({ handoff }) => highlight === null || handoff.found.id === highlight)
      .map(({ handoff, middle }) => drawPill(handoff, readings, middle, theme));
  });
}
