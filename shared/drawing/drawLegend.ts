import type { LensReadings } from '../analysis/lenses/readLens.ts';
import { arrowShape } from './arrowShape.ts';
import { type Theme, unscoredDash, unscoredWidth } from './heatPalette.ts';
import { lensPalettes } from './lensPalettes.ts';
import { type MapColours, mapColours } from './mapStyle.ts';
import { type SvgNode, svgNode } from './svgNode.ts';
import { textWidth } from './textWidth.ts';
import { wrapText } from './wrapText.ts';

/** Sizes of the legend, in pixels. */
const legend = {
  sampleWidth: 40,
  itemWidth: 108,
  rowHeight: 24,
  fontSize: 12,
  smallSize: 11,
  lineHeight: 16,
  linesPerText: 2,
  sampleLeft: (name: string) => Math.max(48, textWidth(name, 12.5) + 16),
} as const;

export interface Legend {
  readonly nodes: readonly SvgNode[];
  readonly height: number;
}

/** The parts of the lens's scale by colour and width, what is not known, and below them the texts; from 0, 0. */
export function drawLegend(
  texts: readonly string[],
  width: number,
  theme: Theme,
  readings: LensReadings,
): Legend {
  const colours = mapColours[theme];
  const items = legendItems(readings, theme);
  const first = legend.sampleLeft(readings.lens.name);
  let [left, row] = [first, 0];
  const samples = items.flatMap((item) => {
    const room = itemWidth(item.text);
    if (left > first && left + room > Math.max(width, legendRowWidth)) [left, row] = [first, row + 1];
    const middle = (row + 0.5) * legend.rowHeight;
    const nodes = [
      ...sample(item, left, middle),
      label(item.text, left + legend.sampleWidth + 8, middle, colours.ink),
    ];
    left += room;
    return nodes;
  });
  const heading = label(readings.lens.name, 0, legend.rowHeight / 2, colours.ink, 600);
  const top = (row + 1) * legend.rowHeight + 8;
  const lines = drawSmallLines(texts, { top, width, colours });
  return { nodes: [heading, ...samples, ...lines.nodes], height: top + lines.height };
}

/** Texts in small print, each wrapped to the width and on two lines at most, from 0, `top`. */
export function drawSmallLines(
  texts: readonly string[],
  { top, width, colours }: { readonly top: number; readonly width: number; readonly colours: MapColours },
): Legend {
  const lines = texts.flatMap((text) => wrapText(text, width, legend.smallSize, legend.linesPerText).lines);
  return {
    nodes: lines.map((line, index) => smallLine(line, top, index, colours)),
    height: lines.length * legend.lineHeight,
  };
}

interface LegendItem {
  readonly text: string;
  readonly colour: string;
  readonly width: number;
  readonly dash: string | null;
}

function legendItems({ lens, scale, entries }: LensReadings, theme: Theme): LegendItem[] {
  const { arrows, widths } = lensPalettes[scale];
  const known = entries.map(({ tone, sign, text }) => ({
    text: sign ? `${sign} ${text}` : text,
    colour: arrows[theme][tone],
    width: widths[tone],
    dash: null,
  }));
  const { unscored } = mapColours[theme];
  if (lens.unknown === null) return known;
  const unknown = { text: `${lens.unknown} ?`, colour: unscored, width: unscoredWidth, dash: unscoredDash };
  return [...known, unknown];
}

function itemWidth(text: string): number {
  const needed = legend.sampleWidth + 8 + textWidth(text, legend.fontSize) + 16;
  return Math.max(legend.itemWidth, needed);
}

/** The width that the legend of heat takes in one row; no picture is narrower. */
export const legendRowWidth = 48 + 6 * legend.itemWidth;

function sample({ colour, width, dash }: Omit<LegendItem, 'text'>, x: number, y: number): SvgNode[] {
  const end = x + legend.sampleWidth;
  const { line, head } = arrowShape(
    [
      [x, y],
      [end, y],
    ],
    width,
  );
  const stroke = { fill: 'none', stroke: colour, 'stroke-width': width };
  return [
    svgNode('path', { d: line, ...stroke, ...(dash ? { 'stroke-dasharray': dash } : {}) }),
    svgNode('path', { d: head, fill: colour }),
  ];
}

function label(text: string, x: number, middle: number, fill: string, weight = 400): SvgNode {
  const place = { x, y: middle + legend.fontSize * 0.36 };
  return svgNode('text', { ...place, 'font-size': legend.fontSize, 'font-weight': weight, fill }, [text]);
}

function smallLine(text: string, top: number, index: number, colours: MapColours): SvgNode {
  const y = top + index * legend.lineHeight + legend.lineHeight * 0.74;
  return svgNode('text', { x: 0, y, 'font-size': legend.smallSize, fill: colours.quietInk }, [text]);
}
