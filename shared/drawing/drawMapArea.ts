import type { MapAnalysis } from '../analysis/analyseMap.ts';
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
): SvgNode[] {
  const colours = mapColours[theme];
  const marks = handoffMarks(map, analysis);
  const shown = highlight === null ? undefined : analysis.byId.get(highlight);
  const onPath = shown && new Set([...shown.found.connectionIds, shown.found.sender, shown.found.receiver]);
  const opacityOf = (id: string) => (onPath && !onPath.has(id) ? dimmedOpacity : 1);
  const names = { width: layoutMeasures.laneNameWidth, fontSize: laneStyle.fontSize };
  return [
    svgNode('g', {}, drawLanes(map, layout, colours, names)),
    svgNode('g', {}, arrows(map, layout, marks, theme, opacityOf)),
    svgNode('g', {}, drawSteps(map, layout, colours, opacityOf)),
    svgNode('g', {}, drawConditions(map, layout, marks, theme, opacityOf)),
    svgNode('g', {}, pills(layout, marks, theme, highlight)),
  ];
}

/** Plain flow lies lowest and the hottest arrow on top. */
function arrows(
  map: WorkflowMap,
  layout: MapLayout,
  marks: ReadonlyMap<string, HandoffMark>,
  theme: Theme,
  opacityOf: (id: string) => number,
): SvgNode[] {
  const place = (id: string) => marks.get(id)?.handoff.heat ?? (marks.has(id) ? -1 : -2);
  const routes = [...layout.routes.values()].sort((a, b) => place(a.id) - place(b.id));
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
  theme: Theme,
  highlight: string | null,
): SvgNode[] {
  return [...marks].flatMap(([id, { carries }]) => {
    const label = layout.routes.get(id)?.label;
    if (!label) return [];
    return carries
      .map((handoff, index) => ({ handoff, middle: pillPlace(label, index) }))
      .filter(({ handoff }) => highlight === null || handoff.found.id === highlight)
      .map(({ handoff, middle }) => drawPill(handoff, middle, theme));
  });
}
