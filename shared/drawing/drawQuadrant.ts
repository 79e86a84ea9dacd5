import type { ScoredHandoff } from '../analysis/analyseMap.ts';
import { quadrantReading } from '../analysis/pictureReadings.ts';
import {
  type HeatByReadiness,
  HOT_FROM_HEAT,
  type Quadrant,
  quadrantNames,
  READY_FROM_READINESS,
} from '../analysis/quadrantOf.ts';
import { drawHandoffList, type ListedHandoff } from './drawHandoffList.ts';
import { drawQuadrantDots } from './drawQuadrantDots.ts';
import { drawWords } from './drawWords.ts';
import { framePicture, type Picture, type PictureSpot } from './picture.ts';
import { type PictureTheme, pictureColours, pictureText } from './pictureStyle.ts';
import { alongPlot, type PlannedDot, quadrantPlan } from './quadrantPlan.ts';
import { type SvgNode, svgNode } from './svgNode.ts';

export interface QuadrantOptions {
  readonly width: number;
  /** Of the plot; names of the quadrants, axes and lists come on top of it. */
  readonly plotHeight: number;
  readonly theme: PictureTheme;
  /** False where the names of numbered dots, and what has no place, stand beside the picture. */
  readonly isListed?: boolean;
}

const LEFT = 32;
const TOP = 24;
const BELOW = 40;
const SPOT = 24;

const explained: Readonly<Record<Quadrant, string>> = {
  pilotNow: 'hot and ready',
  cleanUpFirst: 'hot, not ready',
  tidy: 'cool and ready',
  leave: 'cool, not ready',
};

/**
 * Heat by readiness, with the four names outside the plot, so that nothing lies on them. Few handoffs carry their
 * names; of many the dots carry numbers, and a list below has the names.
 */
export function drawQuadrant(figures: HeatByReadiness, options: QuadrantOptions): Picture {
  const { width, plotHeight, theme, isListed = true } = options;
  const plot = { width: width - LEFT - 1, height: plotHeight };
  const plan = quadrantPlan(figures, plot);
  const below = TOP + plotHeight + BELOW;
  const numbers =
    plan.isNamed || !isListed
      ? []
      : figures.placed.map(({ handoff, place }) => listed(handoff, String(place)));
  const list = drawHandoffList(numbers, { top: below + 8, width, theme });
  const apartTop = below + (numbers.length > 0 ? 8 + list.height : 0);
  const apart = drawApart(isListed ? figures.apart : [], { top: apartTop, width, theme });
  const nodes = [
    svgNode('g', { transform: `translate(${LEFT} ${TOP})` }, [
      ...drawFrame(plot, theme),
      ...drawQuadrantDots(plan, theme),
    ]),
    ...drawQuadrantNames(figures, plot, theme),
    ...list.nodes,
    ...apart.nodes,
  ];
  const about = { title: 'Heat by readiness', reading: quadrantReading(figures), width };
  return {
    drawing: framePicture(nodes, { ...about, height: apartTop + apart.height }),
    spots: plan.dots.map(spotOf),
  };
}

function drawFrame(
  plot: { readonly width: number; readonly height: number },
  theme: PictureTheme,
): SvgNode[] {
  const colours = pictureColours[theme];
  const x = alongPlot(READY_FROM_READINESS, plot.width);
  const y = plot.height - alongPlot(HOT_FROM_HEAT, plot.height);
  const line = { stroke: colours.cardLine, 'stroke-width': 1 };
  const quiet = { fill: colours.quietInk, size: pictureText.small };
  const heats = [0, HOT_FROM_HEAT, 100];
  const readinesses = [0, READY_FROM_READINESS, 100];
  return [
    svgNode('rect', { x, y: 0, width: plot.width - x, height: y, fill: colours.laneTint }),
    svgNode('rect', { x: 0, y: 0, ...plot, fill: 'none', ...line }),
    svgNode('line', { x1: x, y1: 0, x2: x, y2: plot.height, ...line }),
    svgNode('line', { x1: 0, y1: y, x2: plot.width, y2: y, ...line }),
    ...heats.map((value) =>
      drawWords(String(value), -6, plot.height - alongPlot(value, plot.height), { ...quiet, end: 'right' }),
    ),
    ...readinesses.map((value) =>
      drawWords(String(value), alongPlot(value, plot.width), plot.height + 10, { ...quiet, end: 'middle' }),
    ),
  ];
}

/** The names stand above and below the plot, with what the axes mean between them. */
function drawQuadrantNames(
  { placed }: HeatByReadiness,
  plot: { readonly width: number; readonly height: number },
  theme: PictureTheme,
): SvgNode[] {
  const { ink, quietInk } = pictureColours[theme];
  const border = LEFT + alongPlot(READY_FROM_READINESS, plot.width);
  const lower = TOP + plot.height + 28;
  const at = {
    cleanUpFirst: [LEFT, 12],
    pilotNow: [border, 12],
    leave: [LEFT, lower],
    tidy: [border, lower],
  };
  const names = Object.entries(at) as [Quadrant, [number, number]][];
  return [
    drawWords('heat', LEFT - 6, 12, { fill: quietInk, size: pictureText.small, end: 'right' }),
    drawWords('readiness →', LEFT + plot.width, lower, {
      fill: quietInk,
      size: pictureText.small,
      end: 'right',
    }),
    ...names.flatMap(([quadrant, [x, middle]]) => {
      const count = placed.filter((entry) => entry.quadrant === quadrant).length;
      const name = quadrantNames[quadrant];
      return [
        svgNode('text', { x: x + 4, y: middle + 4.3, 'font-size': pictureText.size, fill: ink }, [
          svgNode('tspan', { 'font-weight': 600 }, [name]),
          svgNode('tspan', { fill: quietInk }, [`  ${explained[quadrant]} · ${count}`]),
        ]),
      ];
    }),
  ];
}

function drawApart(
  apart: readonly ScoredHandoff[],
  place: { readonly top: number; readonly width: number; readonly theme: PictureTheme },
) {
  if (apart.length === 0) return { nodes: [], height: 0 };
  const { ink } = pictureColours[place.theme];
  const heading = drawWords('Without a place', 0, place.top + 20, { fill: ink, weight: 600 });
  const list = drawHandoffList(
    apart.map((handoff) => listed(handoff, '–')),
    { ...place, top: place.top + 32 },
  );
  return { nodes: [heading, ...list.nodes], height: 32 + list.height };
}

function listed({ name, heat, readiness }: ScoredHandoff, mark: string): ListedHandoff {
  if (heat === null) return { mark, name, figures: 'unscored' };
  const ready = readiness === null ? 'readiness not known' : `ready ${Math.round(readiness)}`;
  return { mark, name, figures: `heat ${Math.round(heat)} · ${ready}` };
}

function spotOf({ placed, at }: PlannedDot): PictureSpot {
  const corner = { x: LEFT + at.x - SPOT / 2, y: TOP + at.y - SPOT / 2 };
  return { handoffId: placed.handoff.found.id, ...corner, width: SPOT, height: SPOT };
}
