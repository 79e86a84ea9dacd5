import type { MapLayout, Route } from '../layout/mapLayout.ts';
import { shownName } from '../model/shownName.ts';
import type { WorkflowMap } from '../model/workflowMap.ts';
import { arrowShape } from './arrowShape.ts';
import type { HandoffMark } from './handoffMarks.ts';
import { flowWidth, type Theme, unscoredDash, unscoredWidth } from './heatPalette.ts';
import { lensPalettes } from './lensPalettes.ts';
import { conditionStyle, type MapColours, mapColours, pillStyle } from './mapStyle.ts';
import { type SvgNode, svgNode } from './svgNode.ts';
import { leftLine } from './textDirection.ts';
import { fitLine } from './wrapText.ts';

export interface ArrowLook {
  readonly colour: string;
  readonly width: number;
  readonly dash: string | null;
}

/** The look of an arrow by its mark; without one it is plain flow. */
export function arrowLook(mark: HandoffMark | undefined, theme: Theme): ArrowLook {
  if (!mark) return { colour: mapColours[theme].flow, width: flowWidth, dash: null };
  if (mark.tone === 'unscored') {
    return { colour: mapColours[theme].unscored, width: unscoredWidth, dash: unscoredDash };
  }
  const { arrows, widths } = lensPalettes[mark.scale];
  return { colour: arrows[theme][mark.tone], width: widths[mark.tone], dash: null };
}

/** One arrow with its head. Arrows from or to an outside party by message begin with a small ring. */
export function drawArrow(route: Route, look: ArrowLook, isMessage: boolean, page: string): SvgNode[] {
  const { line, head } = arrowShape(route.points, look.width);
  const nodes = [
    svgNode('path', {
      d: line,
      fill: 'none',
      stroke: look.colour,
      'stroke-width': look.width,
      ...(look.dash ? { 'stroke-dasharray': look.dash } : {}),
    }),
    svgNode('path', { d: head, fill: look.colour }),
  ];
  const [start] = route.points;
  if (isMessage && start) {
    const ring = { cx: start[0] + 4, cy: start[1], r: 3.5, fill: page };
    nodes.push(svgNode('circle', { ...ring, stroke: look.colour, 'stroke-width': 1.25 }));
  }
  return nodes;
}

/** The conditions of arrows, just above where each leaves its step. */
export function drawConditions(
  map: WorkflowMap,
  layout: MapLayout,
  marks: ReadonlyMap<string, HandoffMark>,
  theme: Theme,
  opacityOf: (connectionId: string) => number,
): SvgNode[] {
  return [...layout.routes.values()].flatMap((route) => {
    const condition = shownName(map.connection.get(route.id)?.condition ?? '');
    const numbered = (marks.get(route.id)?.carries.length ?? 0) > 0;
    if (!condition) return [];
    const gap = arrowLook(marks.get(route.id), theme).width / 2 + conditionStyle.gap;
    const text = drawCondition(condition, route, numbered, gap, mapColours[theme]);
    const opacity = opacityOf(route.id);
    return opacity < 1 ? [svgNode('g', { opacity }, text)] : text;
  });
}

function drawCondition(
  condition: string,
  { condition: place }: Route,
  numbered: boolean,
  gap: number,
  colours: MapColours,
): SvgNode[] {
  const lift = numbered && place.underLabel ? pillStyle.height / 2 + 1 : 0;
  const { fontSize, indent } = conditionStyle;
  const shown = fitLine(condition, place.width - 2 * indent, fontSize);
  const text = svgNode(
    'text',
    {
      ...leftLine(shown, place.x + indent),
      y: place.side === 'above' ? place.y - gap - lift : place.y + gap + fontSize - 1,
      'font-size': fontSize,
      fill: colours.quietInk,
      stroke: colours.page,
      'stroke-width': 2,
      'stroke-linejoin': 'round',
      'paint-order': 'stroke',
    },
    [shown],
  );
  return shown === condition ? [text] : [svgNode('g', {}, [svgNode('title', {}, [condition]), text])];
}
