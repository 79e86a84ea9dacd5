import type { ScoredHandoff } from '../analysis/analyseMap.ts';
import type { LensReadings } from '../analysis/lenses/readLens.ts';
import { layoutMeasures } from '../layout/layoutMeasures.ts';
import type { Point } from '../layout/mapLayout.ts';
import type { Theme } from './heatPalette.ts';
import { lensPalettes } from './lensPalettes.ts';
import { mapColours, pillStyle } from './mapStyle.ts';
import { type SvgNode, svgNode } from './svgNode.ts';

/** The middle of the n-th pill of an arrow, from 0: the first stands at its label, the others below. */
export function pillPlace(label: Point, index: number): Point {
  return { x: label.x, y: label.y + index * (layoutMeasures.labelHeight + 2) };
}

/** What the lens reads in a pill, with the rank beside it; what it does not know is a dashed question mark. */
export function drawPill(
  { found, name }: ScoredHandoff,
  { byId, scale }: LensReadings,
  middle: Point,
  theme: Theme,
): SvgNode {
  const reading = byId.get(found.id);
  const colours = mapColours[theme];
  if (!reading || reading.tone === null) {
    const frame = { fill: colours.card, stroke: colours.unscored, 'stroke-dasharray': '3 2' };
    return svgNode('g', {}, [
      svgNode('title', {}, [`${name}: ${reading?.words ?? ''}`]),
      pill(middle, pillStyle.numberWidth - 6, { ...frame, 'stroke-width': 1.25 }),
      number('?', middle, colours.quietInk),
    ]);
  }
  const { text, tone, words, rank } = reading;
  const width = pillWidth(text);
  const rankWidth = rank === null ? 0 : rankBadgeWidth(rank);
  const left = middle.x - (width + rankWidth) / 2;
  const numberAt = { x: left + width / 2, y: middle.y };
  const { arrows, arrowInks } = lensPalettes[scale];
  const colour = arrows[theme][tone];
  const nodes = [
    svgNode('title', {}, [`${name}: ${words}${rank === null ? '' : `, rank ${rank}`}`]),
    pill(numberAt, width, { fill: colour, stroke: colours.page, 'stroke-width': 1.5 }),
    number(text, numberAt, arrowInks[theme][tone]),
  ];
  if (rank !== null) {
    const rankAt = { x: left + width + rankWidth / 2 - 1, y: middle.y };
    nodes.push(...rankBadge(rank, rankAt, rankWidth, colour, theme));
  }
  return svgNode('g', {}, nodes);
}

/** Three characters fit every pill; more make it wider, in pixels. */
export function pillWidth(text: string): number {
  return pillStyle.numberWidth + Math.max(0, text.length - 3) * 8;
}

/** The badge of a rank grows with its third figure, in pixels. */
export function rankBadgeWidth(rank: number): number {
  return pillStyle.rankSize + Math.max(0, String(rank).length - 2) * 7;
}

function rankBadge(rank: number, middle: Point, width: number, colour: string, theme: Theme): SvgNode[] {
  const height = pillStyle.rankSize;
  const box = { x: middle.x - width / 2, y: middle.y - height / 2, width, height, rx: height / 2 };
  return [
    svgNode('rect', { ...box, fill: mapColours[theme].card, stroke: colour, 'stroke-width': 1.25 }),
    svgNode(
      'text',
      {
        x: middle.x,
        y: middle.y + pillStyle.rankFontSize * 0.36,
        'font-size': pillStyle.rankFontSize,
        'font-weight': 600,
        'text-anchor': 'middle',
        fill: mapColours[theme].ink,
      },
      [String(rank)],
    ),
  ];
}

function pill({ x, y }: Point, width: number, paint: Readonly<Record<string, string | number>>): SvgNode {
  const { height } = pillStyle;
  return svgNode('rect', { x: x - width / 2, y: y - height / 2, width, height, rx: height / 2, ...paint });
}

function number(text: string, { x, y }: Point, fill: string): SvgNode {
  const { fontSize } = pillStyle;
  const place = { x, y: y + fontSize * 0.36, 'text-anchor': 'middle' } as const;
  return svgNode(
    'text',
    {
      ...place,
      'font-size': fontSize,
      'font-weight': pillStyle.fontWeight,
      'font-variant': 'tabular-nums',
      fill,
    },
    [text],
  );
}
