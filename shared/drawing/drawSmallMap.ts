import type { MapAnalysis, ScoredHandoff } from '../analysis/analyseMap.ts';
import type { MapLayout, Route, StepBox } from '../layout/mapLayout.ts';
import { displayName } from '../model/names.ts';
import type { WorkflowMap } from '../model/workflowMap.ts';
import { arrowLook, drawArrow } from './drawArrows.ts';
import { drawLanes } from './drawLanes.ts';
import { handoffMarks } from './handoffMarks.ts';
import type { Theme } from './heatPalette.ts';
import { type MapColours, mapColours } from './mapStyle.ts';
import { stepOutline } from './stepOutline.ts';
import { stretchLayout } from './stretchLayout.ts';
import { type SvgNode, svgNode } from './svgNode.ts';
import { textWidth } from './textWidth.ts';
import { fitLine } from './wrapText.ts';

/** Sizes in pixels when the small map is shown this wide, as it is on the card; nothing in it is smaller there. */
const shown = { width: 640, names: 112, nameSize: 11.5, endName: 160 } as const;
/** A small map is stretched to be no longer than this, in heights, but never more than so many times. */
const LONGEST = 3.4;
const MOST_STRETCH = 3;

export interface SmallMap {
  readonly nodes: readonly SvgNode[];
  /** The part of the layout's plane that is drawn. */
  readonly area: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

/**
 * The map as a small picture: steps without names, arrows without numbers, all of it thick enough to be seen.
 * A highlighted handoff is named at its two steps and stands out from the rest.
 */
export function drawSmallMap(
  map: WorkflowMap,
  analysis: MapAnalysis,
  flatLayout: MapLayout,
  theme: Theme,
  highlight: string | null,
): SmallMap {
  const colours = mapColours[theme];
  const layout = stretchLayout(flatLayout, LONGEST, MOST_STRETCH);
  const unit = Math.max(1, layout.width / (shown.width - shown.names));
  const lowestLane = Math.min(...layout.lanes.map(({ height }) => height));
  const names = { width: shown.names * unit, fontSize: Math.min(shown.nameSize * unit, lowestLane * 0.8) };
  const chosen = highlight === null ? undefined : analysis.byId.get(highlight);
  const area = {
    x: -names.width,
    y: -unit,
    width: names.width + layout.width + unit,
    height: layout.height + 2 * unit,
  };
  const nodes = [
    svgNode('g', {}, drawLanes(map, layout, colours, names)),
    svgNode('g', {}, arrowsOf(map, analysis, layout, theme, unit, chosen)),
    svgNode('g', {}, stepsOf(map, layout, colours, unit, chosen)),
  ];
  if (chosen) nodes.push(svgNode('g', {}, endNames(map, layout, chosen, colours, unit)));
  return { nodes, area };
}

/** Plain flow as one path under the handoffs; the highlighted handoff on top and twice as wide. */
function arrowsOf(
  map: WorkflowMap,
  analysis: MapAnalysis,
  layout: MapLayout,
  theme: Theme,
  unit: number,
  chosen: ScoredHandoff | undefined,
): SvgNode[] {
  const marks = handoffMarks(map, analysis);
  const onPath = new Set(chosen?.found.connectionIds);
  const plain = [...layout.routes.values()].filter((route) => !marks.has(route.id));
  const nodes = flowPath(plain, theme, unit);
  const marked = [...marks].sort(
    ([a, one], [b, other]) =>
      Number(onPath.has(a)) - Number(onPath.has(b)) || (one.handoff.heat ?? -1) - (other.handoff.heat ?? -1),
  );
  for (const [id, mark] of marked) {
    const route = layout.routes.get(id);
    if (!route) continue;
    const own = onPath.has(id) && chosen ? { ...mark, tone: chosen.bin ?? ('unscored' as const) } : mark;
    const look = arrowLook(own, theme);
    const width = look.width * Math.sqrt(unit) * (onPath.has(id) ? 1.4 : 0.8);
    const faint = chosen !== undefined && !onPath.has(id);
    const arrow = drawArrow(route, { ...look, width }, false, mapColours[theme].page);
    nodes.push(svgNode('g', faint ? { opacity: 0.4 } : {}, arrow));
  }
  return nodes;
}

/** Plain flow as one path; nothing when there is none. */
export function flowPath(routes: readonly Route[], theme: Theme, unit: number): SvgNode[] {
  if (routes.length === 0) return [];
  const look = arrowLook(undefined, theme);
  const d = routes.map(({ points }) => `M${points.map(([x, y]) => `${x} ${y}`).join('L')}`).join('');
  const width = look.width * Math.sqrt(unit) * 0.8;
  return [svgNode('path', { d, fill: 'none', stroke: look.colour, 'stroke-width': width, opacity: 0.6 })];
}

function stepsOf(
  map: WorkflowMap,
  layout: MapLayout,
  colours: MapColours,
  unit: number,
  chosen: ScoredHandoff | undefined,
): SvgNode[] {
  const isEnd = (id: string) =>
    chosen !== undefined && (id === chosen.found.sender || id === chosen.found.receiver);
  const outlineOf = (box: StepBox) => stepOutline(map.step.get(box.id)?.kind ?? 'task', box);
  const boxes = [...layout.steps.values()];
  const others = boxes.filter(({ id }) => !isEnd(id)).map(outlineOf);
  const ends = boxes.filter(({ id }) => isEnd(id)).map(outlineOf);
  const line = { fill: colours.card, stroke: colours.cardLine, 'stroke-width': unit };
  const nodes = [svgNode('path', { d: others.join(''), ...line })];
  if (ends.length > 0) {
    nodes.push(svgNode('path', { d: ends.join(''), ...line, fill: colours.ink, stroke: colours.ink }));
  }
  return nodes;
}

/** The names of sender and receiver: over the upper step and under the lower one, so that the arrow stays free. */
function endNames(
  map: WorkflowMap,
  layout: MapLayout,
  { found }: ScoredHandoff,
  colours: MapColours,
  unit: number,
): SvgNode[] {
  const boxes = [found.sender, found.receiver].flatMap((id) => layout.steps.get(id) ?? []);
  const [upper] = boxes.toSorted((a, b) => a.y - b.y);
  const fontSize = shown.nameSize * unit;
  return boxes.flatMap((box) => {
    const step = map.step.get(box.id);
    if (!step) return [];
    const text = fitLine(displayName(step), shown.endName * unit, fontSize);
    const half = textWidth(text, fontSize) / 2;
    const middle = box.x + box.width / 2;
    const x = Math.min(Math.max(middle, half + 4 * unit), Math.max(layout.width - half - 4 * unit, half));
    const above = box === upper && box.y > 16 * unit;
    const y = above ? box.y - 5 * unit : box.y + box.height + 12 * unit;
    const halo = { stroke: colours.page, 'stroke-width': 3 * unit, 'stroke-linejoin': 'round' } as const;
    const look = {
      'font-size': fontSize,
      'font-weight': 600,
      'text-anchor': 'middle',
      fill: colours.ink,
    } as const;
    return [svgNode('text', { x, y, ...look, ...halo, 'paint-order': 'stroke' }, [text])];
  });
}
