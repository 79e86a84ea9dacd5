import type { MapAnalysis } from '../analysis/analyseMap.ts';
import type { MapLayout, Route } from '../layout/mapLayout.ts';
import type { WorkflowMap } from '../model/workflowMap.ts';
import { roundedLine } from './arrowShape.ts';
import { arrowLook } from './drawArrows.ts';
import { handoffMarks } from './handoffMarks.ts';
import { mapColours } from './mapStyle.ts';
import { stepOutline } from './stepOutline.ts';
import { stretchLayout } from './stretchLayout.ts';
import { type SvgNode, shortNumber, svgNode } from './svgNode.ts';

const WIDTH = 320;
const HEIGHT = 200;
/** A long map is stretched to be no longer than this, in heights, but never more than so many times. */
const LONGEST = 2.4;
const MOST_STRETCH = 4;
/** Above this many arrows the plain ones cannot be told apart any more, and are left out. */
const MOST_ARROWS = 600;

/** The map as a picture of 320 × 200 pixels without any text: lanes, steps and the heat of its arrows. */
export function drawThumbnail(map: WorkflowMap, analysis: MapAnalysis, flatLayout: MapLayout): SvgNode {
  const layout = stretchLayout(flatLayout, LONGEST, MOST_STRETCH);
  const unit = Math.max(1, layout.width / WIDTH, layout.height / HEIGHT);
  const bands = layout.lanes
    .filter((_, index) => index % 2 === 1)
    .map(({ x, y, width, height }) =>
      svgNode('rect', { x, y, width, height, fill: mapColours.light.hairline, opacity: 0.45 }),
    );
  const box = [0, 0, Math.max(1, layout.width), Math.max(1, layout.height)].map(shortNumber).join(' ');
  const size = { width: WIDTH, height: HEIGHT, viewBox: box };
  return svgNode('svg', { xmlns: 'http://www.w3.org/2000/svg', ...size, 'aria-hidden': 'true' }, [
    ...bands,
    ...drawWithoutText(map, analysis, layout, unit),
  ]);
}

/** Arrows in their heat and the outlines of steps, for a picture that is too small for names; `unit` is its pixel. */
export function drawWithoutText(
  map: WorkflowMap,
  analysis: MapAnalysis,
  layout: MapLayout,
  unit: number,
): SvgNode[] {
  const outlines = [...layout.steps.values()].map((box) =>
    stepOutline(map.step.get(box.id)?.kind ?? 'task', box),
  );
  const steps = svgNode('path', {
    d: outlines.join(''),
    fill: mapColours.light.card,
    stroke: mapColours.light.flow,
    'stroke-width': unit * 0.6,
  });
  return [...arrowsOf(map, analysis, layout, unit), steps];
}

function arrowsOf(map: WorkflowMap, analysis: MapAnalysis, layout: MapLayout, unit: number): SvgNode[] {
  const marks = handoffMarks(map, analysis);
  const plain = [...layout.routes.values()].filter(({ id }) => !marks.has(id));
  const flow = layout.routes.size > MOST_ARROWS ? [] : flowPath(plain, unit);
  const marked = [...marks].reverse().flatMap(([id, mark]) => {
    const route = layout.routes.get(id);
    if (!route) return [];
    const look = arrowLook(mark, 'light');
    const line = { fill: 'none', stroke: look.colour, 'stroke-width': look.width * Math.sqrt(unit) };
    return [svgNode('path', { d: roundedLine(route.points), ...line })];
  });
  return [...flow, ...marked];
}

/** Plain flow as one path; nothing when there is none. */
function flowPath(routes: readonly Route[], unit: number): SvgNode[] {
  if (routes.length === 0) return [];
  const look = arrowLook(undefined, 'light');
  const d = routes.map(({ points }) => `M${points.map(([x, y]) => `${x} ${y}`).join('L')}`).join('');
  const width = look.width * Math.sqrt(unit) * 0.8;
  return [
    svgNode('path', { d, fill: 'none', stroke: look.colour, 'stroke-width': width, 'stroke-opacity': 0.6 }),
  ];
}
