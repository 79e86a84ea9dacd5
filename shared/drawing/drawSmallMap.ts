import type { MapAnalysis } from '../analysis/analyseMap.ts';
import type { HeatBin } from '../analysis/heatBin.ts';
import type { MapLayout, Route } from '../layout/mapLayout.ts';
import { displayName } from '../model/displayName.ts';
import type { WorkflowMap } from '../model/workflowMap.ts';
import { arrowLook } from './drawArrows.ts';
import { drawChosenHandoff } from './drawChosenHandoff.ts';
import { handoffMarks } from './handoffMarks.ts';
import type { Theme } from './heatPalette.ts';
import { type MapColours, mapColours } from './mapStyle.ts';
import { type SmallLane, type SmallMapPlane, smallMapPlane } from './smallMapPlane.ts';
import { type SvgNode, shortNumber, svgNode } from './svgNode.ts';
import { textWidth } from './textWidth.ts';
import { fitLine } from './wrapText.ts';

/** Sizes in points, as printed. */
const smallMapStyle = {
  fontSize: 9,
  /** From the baseline up to the middle of a line's small letters. */
  halfLine: 3.2,
  widestLaneName: 66,
  padding: 4,
  hairline: 0.5,
  flow: 0.5,
  /** Quiet arrows, by bin. */
  arrows: { 1: 0.8, 2: 1, 3: 1.3, 4: 1.6, 5: 2 } satisfies Record<HeatBin, number>,
  unscored: 0.7,
  unscoredDash: '2 1.5',
  quietOpacity: 0.6,
} as const;

export interface SmallMap {
  readonly nodes: readonly SvgNode[];
  /** In points. */
  readonly area: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

/**
 * The map as a small picture for paper, where one unit is one point: steps without names, arrows by their heat, quiet.
 * A highlighted handoff stands out with its number, its two steps and their lanes named. No text is under 9 points;
 * a lane too low for its name goes without.
 */
export function drawSmallMap(
  map: WorkflowMap,
  analysis: MapAnalysis,
  layout: MapLayout,
  theme: Theme,
  highlight: string | null,
): SmallMap {
  const colours = mapColours[theme];
  const chosen = highlight === null ? undefined : analysis.byId.get(highlight);
  const chosenLanes = new Set(chosen ? [chosen.found.fromLaneId, chosen.found.toLaneId] : []);
  const { widestLaneName, padding } = smallMapStyle;
  const names = laneNames(map, smallMapPlane(layout, chosenLanes, widestLaneName).lanes);
  const widest = Math.max(0, ...[...names.values()].map((name) => textWidth(name, smallMapStyle.fontSize)));
  const gutter = widest + 2 * padding;
  const plane = smallMapPlane(layout, chosenLanes, gutter);
  const nodes = [
    svgNode('g', {}, drawBands(plane, names, gutter, colours)),
    svgNode('g', { fill: 'none' }, drawQuietArrows(map, analysis, layout, plane, theme)),
    drawQuietSteps(layout, plane, colours),
  ];
  if (chosen) nodes.push(svgNode('g', {}, drawChosenHandoff(map, layout, plane, chosen, theme)));
  return { nodes, area: { x: -gutter, y: 0, width: gutter + plane.width, height: plane.height } };
}

/** Lane -> its name, as much of it as there is room for. */
function laneNames(map: WorkflowMap, lanes: readonly SmallLane[]): ReadonlyMap<string, string> {
  const { widestLaneName, fontSize } = smallMapStyle;
  return new Map(
    lanes
      .filter(({ isNamed }) => isNamed)
      .map(({ id }) => {
        const lane = map.lane.get(id);
        return [id, fitLine(lane ? displayName(lane) : id, widestLaneName, fontSize)];
      }),
  );
}

function drawBands(
  { lanes, width, height }: SmallMapPlane,
  names: ReadonlyMap<string, string>,
  gutter: number,
  colours: MapColours,
): SvgNode[] {
  const { fontSize, halfLine, padding, hairline } = smallMapStyle;
  const bands = lanes
    .filter((_, index) => index % 2 === 1)
    .map((lane) =>
      svgNode('rect', {
        x: -gutter,
        y: lane.y,
        width: gutter + width,
        height: lane.height,
        fill: colours.laneTint,
      }),
    );
  const edges = [...lanes.map(({ y }) => y), height].map(
    (y) => `M${shortNumber(-gutter)} ${shortNumber(y)}H${shortNumber(width)}`,
  );
  const rules = svgNode('path', {
    d: `${edges.join('')}M0 0V${height}`,
    fill: 'none',
    stroke: colours.hairline,
    'stroke-width': hairline,
  });
  const texts = lanes.flatMap(({ id, y, height: tall }) => {
    const name = names.get(id);
    const place = { x: padding - gutter, y: y + tall / 2 + halfLine };
    return name ? [svgNode('text', { ...place, 'font-size': fontSize, fill: colours.quietInk }, [name])] : [];
  });
  return [...bands, rules, ...texts];
}

/** Plain flow lies under the handoffs, and the hottest on top. */
function drawQuietArrows(
  map: WorkflowMap,
  analysis: MapAnalysis,
  layout: MapLayout,
  plane: SmallMapPlane,
  theme: Theme,
): SvgNode[] {
  const marks = handoffMarks(map, analysis);
  const plain = [...layout.routes.values()].filter(({ id }) => !marks.has(id));
  // Many pages carry this picture: one path a tone, and transparent strokes, cost a fraction of an arrow each.
  const byTone = Map.groupBy([...marks].reverse(), ([, { tone }]) => tone);
  const arrows = [...byTone].flatMap(([tone, alike]) => {
    const routes = alike.flatMap(([id]) => layout.routes.get(id) ?? []);
    const [, mark] = alike[0] ?? [];
    if (!mark || routes.length === 0) return [];
    return svgNode('path', {
      d: routes.map((route) => linePath(plane, route)).join(''),
      stroke: arrowLook(mark, theme).colour,
      'stroke-width': tone === 'unscored' ? smallMapStyle.unscored : smallMapStyle.arrows[tone],
      ...(tone === 'unscored' ? { 'stroke-dasharray': smallMapStyle.unscoredDash } : {}),
      'stroke-opacity': smallMapStyle.quietOpacity,
    });
  });
  if (plain.length === 0) return arrows;
  const d = plain.map((route) => linePath(plane, route)).join('');
  return [
    svgNode('path', { d, stroke: mapColours[theme].flow, 'stroke-width': smallMapStyle.flow }),
    ...arrows,
  ];
}

function linePath(plane: SmallMapPlane, route: Route): string {
  const points = plane.pointsOf(route).map(([x, y]) => `${shortNumber(x)} ${shortNumber(y)}`);
  return points.length > 0 ? `M${points.join('L')}` : '';
}

function drawQuietSteps(layout: MapLayout, plane: SmallMapPlane, colours: MapColours): SvgNode {
  const boxes = [...layout.steps.values()].map((step) => {
    const { x, y, width, height } = plane.boxOf(step);
    const [left, top, across, down] = [x, y, width, height].map(shortNumber);
    return `M${left} ${top}h${across}v${down}h-${across}z`;
  });
  return svgNode('path', {
    d: boxes.join(''),
    fill: colours.card,
    stroke: colours.flow,
    'stroke-width': smallMapStyle.hairline,
  });
}
